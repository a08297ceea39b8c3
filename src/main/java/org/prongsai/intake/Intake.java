package org.prongsai.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.prongsai.io.Disk;
import org.prongsai.io.JobFailure;
import org.prongsai.layout.MailListColumn;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.FileOutcome.Disregard;
import org.prongsai.model.FileOutcome.Refusal;
import org.prongsai.model.Incoming;
import org.prongsai.model.Mailed;
import org.prongsai.model.Sha256;
import org.prongsai.text.Sentence;

/** Surveys the input folder: which files may be submissions, which are something else, and what. */
public final class Intake {
    /** The most bytes that a form, or a zip of forms, may have. */
    public static final long LARGEST = 50L << 20;

    /** Of a file too large to be held whole. */
    private static final int LOOKED_AT = 1 << 16;

    /** Of what is no file: nothing of it is read. */
    private static final Sha256 NOTHING = Sha256.of(new byte[0]);

    private final Path input;
    private final Path plan;
    private final MailListReading mailed;
    private volatile Twins twins = Twins.NONE;

    /** @param plan the plan workbook, which is no submission */
    public Intake(Path input, Path plan) {
        this.input = input;
        this.plan = plan;
        this.mailed = MailList.in(input);
    }

    /** Why a file that is not in the input folder yet would not be taken there; empty when it may be a submission. */
    public static Optional<Refusal> refusal(String name, byte[] content) {
        Arrival arrival = Survey.of(name, content).get(0);
        if (!(arrival instanceof Arrival.Rejected rejected)) {
            return Optional.empty();
        }
        if (rejected.outcome() instanceof FileOutcome.Refused refused) {
            return Optional.of(refused.reason());
        }
        boolean unpacked =
                rejected.outcome() instanceof FileOutcome.Ignored ignored && ignored.reason() == Disregard.UNPACKED;
        return unpacked ? Optional.empty() : Optional.of(Refusal.NOT_A_WORKBOOK);
    }

    /** Every file below the input folder except the plan. */
    public List<Path> files() {
        List<Path> files = Disk.filesBelow(input).stream()
                .filter(file -> !file.equals(plan))
                .toList();
        twins = Twins.among(files, this::composed, this::asWritten);
        return files;
    }

    /**
     * Looks at one file; reads it whole, once.
     *
     * @return the file, and when it is a zip the files in it too: each once
     */
    public List<Arrival> open(Path file) {
        String path = path(file);
        if (Disk.isNoFile(file)) {
            return List.of(noFile(path));
        }
        if (path.equals(MailListColumn.PATH)) {
            return List.of(mailList(file, path));
        }
        return Disk.size(file) > LARGEST ? List.of(tooLarge(file, path)) : withMail(Survey.of(path, Disk.read(file)));
    }

    /** A file's length in bytes; none of what is no file. */
    public long size(Path file) {
        return Disk.isNoFile(file) ? 0 : Disk.size(file);
    }

    /** A file's digest, as {@link #open} tells it. */
    public Sha256 digest(Path file) {
        if (Disk.isNoFile(file)) {
            return NOTHING;
        }
        return Disk.size(file) > LARGEST ? LargeDigests.of(file) : Disk.digest(file);
    }

    private static Arrival noFile(String path) {
        Incoming incoming = new Incoming(path, NOTHING);
        return Housekeeping.disregard(path)
                .map(disregard -> Survey.ignored(incoming, disregard))
                .orElseGet(() -> Survey.refused(incoming, Refusal.NO_FILE));
    }

    /** How each file came: by a mail of its own, else by that of the zip it is in. */
    private List<Arrival> withMail(List<Arrival> arrivals) {
        if (!(mailed instanceof MailListReading.Read read)) {
            return arrivals;
        }
        Optional<Mailed> whole = read.list().mail(arrivals.get(0).file().digest());
        return arrivals.stream()
                .map(arrival -> read.list()
                        .mail(arrival.file().digest())
                        .or(() -> whole)
                        .map(arrival::by)
                        .orElse(arrival))
                .toList();
    }

    private Arrival mailList(Path file, String path) {
        Incoming incoming = new Incoming(path, Sha256.of(Disk.read(file)));
        return mailed instanceof MailListReading.Damaged damaged
                ? new Arrival.Rejected(new FileOutcome.Refused(
                        incoming, Refusal.MAIL_LIST, Optional.empty(), String.valueOf(damaged.line())))
                : Survey.ignored(incoming, Disregard.MAIL_LIST);
    }

    /**
     * The bytes of a file accepted before, also of one in a zip.
     *
     * @throws JobFailure when it is not there any more or its bytes are others
     */
    public byte[] content(Incoming wanted) {
        return files().stream()
                .filter(file -> (wanted.path() + "/").startsWith(path(file) + "/"))
                .flatMap(file -> open(file).stream())
                .filter(Arrival.Accepted.class::isInstance)
                .map(Arrival.Accepted.class::cast)
                .filter(accepted -> accepted.file().path().equals(wanted.path())
                        && accepted.file().digest().equals(wanted.digest()))
                .findFirst()
                .map(Arrival.Accepted::content)
                .orElseThrow(() -> new JobFailure(Sentence.of("failure.changed", wanted.path()), null));
    }

    /** The path from the input folder of one of {@link #files}, as it is shown and recorded: no two have the same. */
    public String path(Path file) {
        return twins.label(file).orElseGet(() -> composed(file));
    }

    private String composed(Path file) {
        return Normalizer.normalize(asWritten(file), Normalizer.Form.NFC);
    }

    private String asWritten(Path file) {
        return input.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    /** What a file ends as that takes more memory to look into than there is. */
    public FileOutcome tooLarge(Path file) {
        return ((Arrival.Rejected) tooLarge(file, path(file))).outcome();
    }

    private Arrival tooLarge(Path file, String path) {
        try (InputStream head = Disk.open(file)) {
            byte[] start = head.readNBytes(LOOKED_AT);
            Incoming incoming = new Incoming(path, digest(file));
            Optional<Disregard> disregard = Housekeeping.disregard(path);
            return disregard.isPresent()
                    ? Survey.ignored(incoming, disregard.get())
                    : Survey.refused(
                            incoming,
                            Signature.refusal(start).orElseGet(() -> FileKind.unusable(path, Refusal.TOO_LARGE)));
        } catch (IOException e) {
            throw Disk.unread(file, e);
        }
    }
}
