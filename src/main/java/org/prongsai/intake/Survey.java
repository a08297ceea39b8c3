package org.prongsai.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.FileOutcome.Disregard;
import org.prongsai.model.FileOutcome.Refusal;
import org.prongsai.model.Incoming;
import org.prongsai.model.Sha256;

/**
 * One file of the input folder and, when it is a zip, every file in it at any depth. A zip that holds far more than it
 * should is refused whole, before the memory is full.
 */
final class Survey {
    private static final int DEEPEST = 3;
    private static final int MOST_FILES = 2_000;
    private static final long MOST_INFLATED = 128L << 20;

    /** A zip may always inflate to so much: empty sheets and files of zeros shrink to nothing. */
    private static final long LITTLE = 16L << 20;

    private static final long RATIO = 100;

    private final List<Arrival> arrivals = new ArrayList<>();
    private long mayInflate;

    private Survey(long mayInflate) {
        this.mayInflate = mayInflate;
    }

    /** @return the file first, then what is in it in the zip's order */
    static List<Arrival> of(String path, byte[] content) {
        Survey survey = new Survey(Math.min(MOST_INFLATED, Math.max(LITTLE, RATIO * content.length)));
        try {
            survey.look(path, content, 0);
            return List.copyOf(survey.arrivals);
        } catch (TooMuch bomb) {
            return List.of(refused(new Incoming(path, Sha256.of(content)), Refusal.ZIP_TOO_LARGE));
        }
    }

    static Arrival refused(Incoming file, Refusal reason) {
        return new Arrival.Rejected(new FileOutcome.Refused(file, reason, Optional.empty(), ""));
    }

    static Arrival ignored(Incoming file, Disregard reason) {
        return new Arrival.Rejected(new FileOutcome.Ignored(file, reason));
    }

    private void look(String path, byte[] content, int depth) throws TooMuch {
        Incoming file = new Incoming(path, Sha256.of(content));
        Optional<Disregard> disregard = Housekeeping.disregard(path);
        Optional<Refusal> refusal = FileKind.refusal(path, content);
        if (disregard.isPresent()) {
            arrivals.add(ignored(file, disregard.get()));
        } else if (refusal.isPresent()) {
            arrivals.add(refused(file, refusal.get()));
        } else if (FileKind.isZip(content)) {
            zip(file, content, depth);
        } else {
            arrivals.add(new Arrival.Accepted(file, content));
        }
    }

    private void zip(Incoming file, byte[] content, int depth) throws TooMuch {
        try (ZipArchive zip = new ZipArchive(content)) {
            boolean document = PackageKind.isPackage(zip);
            Optional<Refusal> refusal = document ? PackageKind.refusal(zip) : bundle(zip, depth);
            if (refusal.isPresent()) {
                arrivals.add(refused(file, refusal.get()));
            } else if (document) {
                arrivals.add(new Arrival.Accepted(file, content));
            } else {
                arrivals.add(ignored(file, Disregard.UNPACKED));
                unpack(file.path(), zip, depth + 1);
            }
        } catch (UnusableZip e) {
            arrivals.add(refused(file, FileKind.unusable(file.path(), e.refusal())));
        }
    }

    /** Why the files of a zip that is no document can't be taken out. */
    private static Optional<Refusal> bundle(ZipArchive zip, int depth) {
        if (zip.files().isEmpty()) {
            return Optional.of(Refusal.ZIP_EMPTY);
        }
        if (zip.files().stream().allMatch(ZipArchive::isEncrypted)) {
            return Optional.of(Refusal.PASSWORD_PROTECTED);
        }
        return depth < DEEPEST ? Optional.empty() : Optional.of(Refusal.ZIP_TOO_DEEP);
    }

    private void unpack(String path, ZipArchive zip, int depth) throws TooMuch {
        Numbered names = new Numbered();
        for (ZipArchiveEntry entry : zip.files()) {
            if (arrivals.size() > MOST_FILES) {
                throw new TooMuch();
            }
            entry(zip, entry, path + "/" + names.of(EntryName.of(entry)), depth);
        }
    }

    private void entry(ZipArchive zip, ZipArchiveEntry entry, String path, int depth) throws TooMuch {
        if (ZipArchive.isEncrypted(entry)) {
            unread(zip, entry, path, Refusal.PASSWORD_PROTECTED);
        } else if (entry.getSize() > Intake.LARGEST) {
            unread(zip, entry, path, Refusal.TOO_LARGE);
        } else {
            charge(entry.getSize());
            byte[] content;
            try {
                content = zip.inflate(entry);
            } catch (UnusableZip e) {
                unread(zip, entry, path, e.refusal());
                return;
            }
            look(path, content, depth);
        }
    }

    private void unread(ZipArchive zip, ZipArchiveEntry entry, String path, Refusal reason) throws TooMuch {
        charge(entry.getCompressedSize());
        Incoming file = new Incoming(path, zip.digestAsPacked(entry));
        arrivals.add(Housekeeping.disregard(path)
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
