package org.prongsai.job.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.intake.InputScanner;
import org.prongsai.intake.IntakeResult;

/** Decisions that are tried: a workbook of decisions as it would lie in the input, in the place of the one that does. */
public final class TriedDecisions {
    private final Path file;
    private final String name;
    private final byte[] content;

    /**
     * @param file where it would lie
     * @param content of the workbook
     */
    public TriedDecisions(Path file, byte[] content) {
        this.file = file;
        this.name = file.getFileName().toString();
        this.content = content.clone();
    }

    /** The files with it among them, in the order of their paths. */
    List<Path> among(List<Path> files) {
        return Stream.concat(files.stream(), Stream.of(file))
                .distinct()
                .sorted()
                .toList();
    }

    /** What is looked at in the place of a file; empty for any other than this. */
    Optional<List<IntakeResult>> inPlaceOf(Path other) {
        return file.equals(other) ? Optional.of(InputScanner.of(name, content)) : Optional.empty();
    }
}
