package org.prongsai.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.prongsai.io.Disk;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.FileOutcome.Disregard;
import org.prongsai.model.FileOutcome.Refusal;
import org.prongsai.model.Incoming;
import org.prongsai.model.Sha256;

/** Surveys the input folder: which files may be submissions, which are something else, and what. */
public final class Intake {
    private static final Set<String> SYSTEM_NAMES = Set.of("desktop.ini", "thumbs.db", ".ds_store", ".gitkeep");
    private static final long LARGEST = 50L << 20;

    private final Path input;
    private final Path plan;

    /** @param plan the plan workbook, which is no submission */
    public Intake(Path input, Path plan) {
        this.input = input;
        this.plan = plan;
    }

    /** Every file below the input folder except the plan. */
    public List<Path> files() {
        return Disk.filesBelow(input).stream()
                .filter(file -> !file.equals(plan))
                .toList();
    }

    /** Looks at one file; reads it whole, once. */
    public Arrival open(Path file) {
        String name = Normalizer.normalize(input.relativize(file).toString(), Normalizer.Form.NFC)
                .replace(file.getFileSystem().getSeparator(), "/");
        String simple = name.substring(name.lastIndexOf('/') + 1);
        if (Disk.size(file) > LARGEST) {
            return rejected(
                    new FileOutcome.Refused(new Incoming(name, digest(file)), Refusal.TOO_LARGE, Optional.empty(), ""));
        }
        byte[] content = Disk.read(file);
        Incoming incoming = new Incoming(name, Sha256.of(content));
        Optional<Disregard> disregard = disregard(simple);
        if (disregard.isPresent()) {
            return rejected(new FileOutcome.Ignored(incoming, disregard.get()));
        }
        Optional<Refusal> refusal = FileKind.refusal(simple, content);
        return refusal.isPresent()
                ? rejected(new FileOutcome.Refused(incoming, refusal.get(), Optional.empty(), ""))
                : new Arrival.Accepted(incoming, content);
    }

    private static Arrival rejected(FileOutcome outcome) {
        return new Arrival.Rejected(outcome);
    }

    /** Of a file too large to be held whole. */
    private static Sha256 digest(Path file) {
        try (InputStream in = Disk.open(file)) {
            return Sha256.of(in);
        } catch (IOException e) {
            throw Disk.failure(file, e);
        }
    }

    private static Optional<Disregard> disregard(String simple) {
        if (simple.startsWith("~$") || simple.startsWith(".~lock.")) {
            return Optional.of(Disregard.LOCK_FILE);
        }
        boolean system = simple.startsWith("._") || SYSTEM_NAMES.contains(simple.toLowerCase(Locale.ROOT));
        return system ? Optional.of(Disregard.SYSTEM_FILE) : Optional.empty();
    }
}
