package org.prongsai.crossread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Report of a comparison, kept under {@code target/crossread}: the figures, then every difference with its explanation. */
final class CrossReadReport {
    static final Path FOLDER = Path.of("target/crossread");

    private final CellComparison comparison;
    private final Path file;

    private CrossReadReport(CellComparison comparison, Path file) {
        this.comparison = comparison;
        this.file = file;
    }

    /** @param title what it was compared with */
    static CrossReadReport of(String title, CellComparison comparison) throws IOException {
        Files.createDirectories(FOLDER);
        Path file = FOLDER.resolve(title + ".tsv");
        List<String> lines = new ArrayList<>();
        int explained =
                comparison.explained().values().stream().mapToInt(List::size).sum();
        int unexplained = comparison.unexplained().size();
        lines.add("files\t" + comparison.files().size());
        lines.add("compared\t" + (comparison.same() + explained + unexplained));
        lines.add("same\t" + comparison.same());
        comparison.explained().forEach((one, all) -> lines.add(one + "\t" + all.size() + "\t" + one.why()));
        lines.add("unexplained\t" + unexplained);
        comparison.explained().forEach((one, all) -> all.forEach(line -> lines.add(one + "\t" + line)));
        comparison.unexplained().forEach(line -> lines.add("unexplained\t" + line));
        Files.write(file, lines);
        return new CrossReadReport(comparison, file);
    }

    /** @param files that both programs must have opened */
    void requireExplained(int files) {
        assertThat(comparison.files()).as("files that both programs opened").hasSize(files);
        assertThat(comparison.unexplained()).as("listed in " + file).isEmpty();
        assertThat(comparison.same()).as("cells that are the same").isPositive();
    }
}
