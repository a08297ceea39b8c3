package org.prongsai.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.prongsai.archive.EntryName;
import org.prongsai.archive.InflationLimits;
import org.prongsai.archive.UniqueNames;
import org.prongsai.archive.UnusableZip;
import org.prongsai.archive.ZipArchive;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.FileOutcome.IgnoreReason;
import org.prongsai.model.FileOutcome.RejectReason;
import org.prongsai.model.InputFile;
import org.prongsai.model.Sha256;

/**
 * Scanner of one file of the input folder and, when it is a zip, of every file in it at any depth. A zip that holds far
 * more than it should is refused whole, before the memory is full.
 */
public final class InputScanner {
    private static final int MAX_DEPTH = 3;
    private static final int MAX_FILES = 2_000;

    private final List<IntakeResult> arrivals = new ArrayList<>();
    /** Over all depths: a folder in a zip may be called as a zip beside it. */
    private final UniqueNames names = new UniqueNames();

    private long mayInflate;

    private InputScanner(long mayInflate) {
        this.mayInflate = mayInflate;
    }

    /** @return the file first, then what is in it in the zip's order */
    public static List<IntakeResult> of(String path, byte[] content) {
        InputScanner survey = new InputScanner(InflationLimits.ofBundle(content.length));
        try {
            survey.look(path, content, 0);
            return List.copyOf(survey.arrivals);
        } catch (TooMuch bomb) {
            return List.of(refused(new InputFile(path, Sha256.of(content)), RejectReason.ZIP_TOO_LARGE));
        }
    }

    static IntakeResult refused(InputFile file, RejectReason reason) {
        return new IntakeResult.Rejected(new FileOutcome.Refused(file, reason));
    }

    static IntakeResult ignored(InputFile file, IgnoreReason reason) {
        return new IntakeResult.Rejected(new FileOutcome.Ignored(file, reason));
    }

    private void look(String path, byte[] content, int depth) throws TooMuch {
        InputFile file = new InputFile(path, Sha256.of(content));
        Optional<IgnoreReason> disregard = SystemFiles.disregard(path);
        Optional<RejectReason> refusal = FileKind.refusal(path, content);
        if (SystemFiles.isForgedState(path)) {
            arrivals.add(refused(file, RejectReason.FORGED_STATE));
        } else if (disregard.isPresent()) {
            arrivals.add(ignored(file, disregard.get()));
        } else if (FileKind.isSystemHalf(content)) {
            arrivals.add(ignored(file, IgnoreReason.SYSTEM_FILE));
        } else if (refusal.isPresent()) {
            arrivals.add(refused(file, refusal.get()));
        } else if (FileKind.isZip(content)) {
            zip(file, content, depth);
        } else {
            arrivals.add(new IntakeResult.Accepted(file, content));
        }
    }

    private void zip(InputFile file, byte[] content, int depth) throws TooMuch {
        try (ZipArchive zip = new ZipArchive(content)) {
            boolean document = PackageKind.isPackage(zip);
            Optional<RejectReason> refusal = document ? PackageKind.refusal(zip) : bundle(zip, depth);
            if (refusal.isPresent()) {
                arrivals.add(refused(file, refusal.get()));
            } else if (document) {
                arrivals.add(new IntakeResult.Accepted(file, content));
            } else {
                arrivals.add(ignored(file, IgnoreReason.UNPACKED));
                unpack(file.path(), zip, depth + 1);
            }
        } catch (UnusableZip e) {
            arrivals.add(refused(file, FileKind.unusable(file.path(), reason(e))));
        }
    }

    private static RejectReason reason(UnusableZip unusable) {
        return switch (unusable.reason()) {
            case UNFINISHED -> RejectReason.UNFINISHED;
            case DAMAGED -> RejectReason.DAMAGED;
            case TOO_LARGE -> RejectReason.TOO_LARGE;
            case UNSUPPORTED -> RejectReason.OTHER_ARCHIVE;
        };
    }

    /** Why the files of a zip that is no document can't be taken out. */
    private static Optional<RejectReason> bundle(ZipArchive zip, int depth) {
        if (zip.files().isEmpty()) {
            return Optional.of(RejectReason.ZIP_EMPTY);
        }
        if (zip.files().stream().allMatch(ZipArchive::isEncrypted)) {
            return Optional.of(RejectReason.PASSWORD_PROTECTED);
        }
        return depth < MAX_DEPTH ? Optional.empty() : Optional.of(RejectReason.ZIP_TOO_DEEP);
    }

    private void unpack(String path, ZipArchive zip, int depth) throws TooMuch {
        for (ZipArchiveEntry entry : zip.files()) {
            if (arrivals.size() > MAX_FILES) {
                throw new TooMuch();
            }
            entry(zip, entry, names.of(path + "/" + EntryName.of(entry)), depth);
        }
    }

    private void entry(ZipArchive zip, ZipArchiveEntry entry, String path, int depth) throws TooMuch {
        if (ZipArchive.isEncrypted(entry)) {
            unread(zip, entry, path, RejectReason.PASSWORD_PROTECTED);
        } else if (entry.getSize() > Intake.MAX_FILE_BYTES) {
            unread(zip, entry, path, RejectReason.TOO_LARGE);
        } else {
            charge(entry.getSize());
            byte[] content;
            try {
                content = zip.inflate(entry);
            } catch (UnusableZip e) {
                unread(zip, entry, path, reason(e));
                return;
            }
            look(path, content, depth);
        }
    }

    private void unread(ZipArchive zip, ZipArchiveEntry entry, String path, RejectReason reason) throws TooMuch {
        charge(entry.getCompressedSize());
        InputFile file = new InputFile(path, zip.digestAsPacked(entry));
        arrivals.add(SystemFiles.disregard(path)
                .map(disregard -> ignored(file, disregard))
                .orElseGet(() -> refused(file, reason)));
    }

    private void charge(long bytes) throws TooMuch {
        mayInflate -= Math.max(0, bytes);
        if (mayInflate < 0) {
            throw new TooMuch();
        }
    }

    /** More files or bytes than the outermost zip may hold. */
    private static final class TooMuch extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
