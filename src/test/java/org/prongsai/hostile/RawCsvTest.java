package org.prongsai.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.cli.CliRun;

/** CSV files for people keep texts from becoming formulas; those for machines hold what was written. */
final class RawCsvTest {
    @TempDir
    private Path folder;

    private String merged(String... options) throws IOException {
        List<String> line = new ArrayList<>(List.of("merge", "--format", "csv", "--dir", folder.toString()));
        line.addAll(List.of(options));
        assertThat(CliRun.run(line.toArray(String[]::new)).code()).isZero();
        return Files.readString(folder.resolve("output/answers.csv"));
    }

    @Test
    void an_apostrophe_is_put_before_a_formula_unless_a_machine_reads_it() throws IOException {
        new InjectedRound(List.of("=1+1", "-5", "'ก", "- ข")).write(folder);

        assertThat(merged()).contains(",'=1+1,", ",-5,", ",''ก,", ",'- ข,").doesNotContain(",=1+1,");
        assertThat(Files.readString(folder.resolve("output/manifest.json"))).doesNotContain("raw_csv");
        assertThat(merged("--raw-csv"))
                .contains(",=1+1,", ",-5,", ",'ก,", ",- ข,")
                .doesNotContain("'=1");
        assertThat(Files.readString(folder.resolve("output/manifest.json"))).contains("\"raw_csv\" : true");
    }
}
