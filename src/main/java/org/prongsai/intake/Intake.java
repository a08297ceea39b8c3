package org.prongsai.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.prongsai.io.FileAccess;
import org.prongsai.io.JobFailure;
import org.prongsai.layout.ReceivedListColumn;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.FileOutcome.IgnoreReason;
import org.prongsai.model.FileOutcome.RejectReason;
import org.prongsai.model.InputFile;
import org.prongsai.model.MailOrigin;
import org.prongsai.model.Sha256;
import org.prongsai.model.Term;

/** Survey of the input folder: which files may be submissions, which are something else, and what. */
public final class Intake {
    /** The most bytes that a form, or a zip of forms, may have. */
    public static final long MAX_FILE_BYTES = 50L << 20;

    /** Of a file too large to be held whole. */
    private static final int LOOKED_AT = 1 << 16;

    /** Of what is no file: nothing of it is read. */
    private static final Sha256 NOTHING = Sha256.of(new byte[0]);

    private final Path input;
    private final Path plan;
    private final Optional<byte[]> mailList;
    private final ReceivedListReading mailed;
    private volatile NameCollisions twins = NameCollisions.NONE;

    /** @param plan the plan workbook, which is no submission */
    public Intake(Path input, Path plan) {
        this(input, plan, ReceivedList.bytes(input));
    }

    /** @param mailList the list of what came by mail, as it is to be taken; empty for none */
    public Intake(Path input, Path plan, Optional<byte[]> mailList) {
        this.input = input;
        this.plan = plan;
        this.mailList = mailList;
        this.mailed = ReceivedList.of(mailList);
    }

    /** Why a file that is not in the input folder yet would not be taken there; empty when it may be a submission. */
    public static Optional<RejectReason> refusal(String name, byte[] content) {
        IntakeResult result = InputScanner.of(name, content).get(0);
        if (!(result instanceof IntakeResult.Rejected rejected)) {
            return Optional.empty();
        }
        if (rejected.outcome() instanceof FileOutcome.Refused refused) {
            return Optional.of(refused.reason());
        }
        boolean unpacked =
                rejected.outcome() instanceof FileOutcome.Ignored ignored && ignored.reason() == IgnoreReason.UNPACKED;
        return unpacked ? Optional.empty() : Optional.of(RejectReason.NOT_A_WORKBOOK);
    }

    /** Whether a file, by its path, is called as the program's own state is, which no file of the input is. */
    public static boolean isForgedState(String path) {
        return SystemFiles.isForgedState(path);
    }

    /** Every file below the input folder except the plan. */
    public List<Path> files() {
        List<Path> files = FileAccess.filesBelow(input).stream()
                .filter(file -> !file.equals(plan))
                .toList();
        twins = NameCollisions.among(files, this::composed, this::asWritten);
        return files;
    }

    /**
     * Looks at one file; reads it whole, once.
     *
     * @return the file, and when it is a zip the files in it too: each once
     */
    public List<IntakeResult> open(Path file) {
        String path = path(file);
        if (FileAccess.isNoFile(file)) {
            return List.of(noFile(path));
        }
        if (path.equals(ReceivedListColumn.PATH)) {
            return List.of(mailList(file, path));
        }
        return FileAccess.size(file) > MAX_FILE_BYTES
                ? List.of(tooLarge(file, path))
                : withMail(InputScanner.of(path, FileAccess.read(file)));
    }

    /** A file's length in bytes; none of what is no file. */
    public long size(Path file) {
        return FileAccess.isNoFile(file) ? 0 : FileAccess.size(file);
    }

    /** A file's digest, as {@link #open} tells it. */
    public Sha256 digest(Path file) {
        if (FileAccess.isNoFile(file)) {
            return NOTHING;
        }
        return FileAccess.size(file) > MAX_FILE_BYTES ? LargeFileDigests.of(file) : FileAccess.digest(file);
    }

    private static IntakeResult noFile(String path) {
        InputFile incoming = new InputFile(path, NOTHING);
        return SystemFiles.disregard(path)
                .map(disregard -> InputScanner.ignored(incoming, disregard))
                .orElseGet(() -> InputScanner.refused(incoming, RejectReason.NO_FILE));
    }

    /** How each file came: by a mail of its own, else by that of the zip it is in. */
    private List<IntakeResult> withMail(List<IntakeResult> arrivals) {
        if (!(mailed instanceof ReceivedListReading.Read read)) {
            return arrivals;
        }
        Optional<MailOrigin> whole = read.list().mail(arrivals.get(0).file().digest());
        return arrivals.stream()
                .map(result -> read.list()
                        .mail(result.file().digest())
                        .or(() -> whole)
                        .map(result::by)
                        .orElse(result))
                .toList();
    }

    private IntakeResult mailList(Path file, String path) {
        InputFile incoming = new InputFile(path, Sha256.of(mailList.orElseGet(() -> FileAccess.read(file))));
        return mailed instanceof ReceivedListReading.Damaged damaged
                ? new IntakeResult.Rejected(new FileOutcome.Refused(
                        incoming,
                        RejectReason.MAIL_LIST,
                        Optional.empty(),
                        List.of(Term.typed(String.valueOf(damaged.line())))))
                : InputScanner.ignored(incoming, IgnoreReason.MAIL_LIST);
    }

    /**
     * The bytes of a file accepted before, also of one in a zip.
     *
     * @throws JobFailure when it is not there any more or its bytes are others
     */
    public byte[] content(InputFile wanted) {
        return files().stream()
                .filter(file -> (wanted.path() + "/").startsWith(path(file) + "/"))
                .flatMap(file -> open(file).stream())
                .filter(IntakeResult.Accepted.class::isInstance)
                .map(IntakeResult.Accepted.class::cast)
                .filter(accepted -> accepted.file().path().equals(wanted.path())
                        && accepted.file().digest().equals(wanted.digest()))
                .findFirst()
                .map(IntakeResult.Accepted::content)
                .orElseThrow(() -> new JobFailure(LocalizedMessage.of("failure.changed", wanted.path()), null));
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
        return ((IntakeResult.Rejected) tooLarge(file, path(file))).outcome();
    }

    private IntakeResult tooLarge(Path file, String path) {
        try (InputStream head = FileAccess.open(file)) {
            byte[] start = head.readNBytes(LOOKED_AT);
            InputFile incoming = new InputFile(path, digest(file));
            Optional<IgnoreReason> disregard = SystemFiles.disregard(path);
            return disregard.isPresent()
                    ? InputScanner.ignored(incoming, disregard.get())
                    : InputScanner.refused(
                            incoming,
                            Signature.refusal(start).orElseGet(() -> FileKind.unusable(path, RejectReason.TOO_LARGE)));
        } catch (IOException e) {
            throw FileAccess.unread(file, e);
        }
    }
}
