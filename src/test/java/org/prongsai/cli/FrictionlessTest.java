package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.OwnColumnsRound;
import org.prongsai.Tools;
import org.prongsai.opendata.PublishedPackage;
import org.prongsai.round.ReadyPlan;
import org.prongsai.text.Language;

/**
 * The published data as the Frictionless library reads them, row by row: {@code -Pnpm -Dnpm.folder=FOLDER} names a folder
 * in which {@code npm i datapackage tableschema} was done.
 */
@Tag("npm")
final class FrictionlessTest {
    private static final Path SCRIPT = Path.of("src/test/resources/opendata/read.js");

    @TempDir
    private Path folder;

    @Test
    void every_row_of_every_round_is_read() throws Exception {
        PublishedRounds rounds = new PublishedRounds(folder);
        List<Path> webs = new ArrayList<>();
        rounds.example();
        webs.add(rounds.web("example"));
        rounds.example("open", PublishedRounds.OPEN);
        webs.add(rounds.web("open"));
        for (ReadyPlan plan : ReadyPlan.values()) {
            rounds.ready(plan);
            webs.add(rounds.web(plan.word()));
        }
        for (int seed = 0; seed < 6; seed++) {
            rounds.random(seed);
            webs.add(rounds.web("random" + seed));
        }
        Path own = Files.createDirectories(folder.resolve("own"));
        PublishedPackage.written(OwnColumnsRound.example().edition(Language.TH).open(), own);
        webs.add(own);
        List<String> told = read(webs);
        Files.write(Files.createDirectories(Path.of("target")).resolve("frictionless.tsv"), told);
        assertThat(told).isNotEmpty().allMatch(line -> line.startsWith("read\t"));
        int rows = 0;
        for (Path web : webs) {
            rows += PublishedPackage.in(web).rows();
        }
        assertThat(told.stream()
                        .mapToInt(line -> Integer.parseInt(line.substring(line.lastIndexOf('\t') + 1)))
                        .sum())
                .isEqualTo(rows);
    }

    private List<String> read(List<Path> webs) throws IOException, InterruptedException {
        String modules = System.getProperty("npm.folder", "");
        assertThat(modules).as("-Dnpm.folder").isNotEmpty();
        List<String> line = new ArrayList<>(
                List.of(Tools.need("node").toString(), SCRIPT.toAbsolutePath().toString()));
        webs.forEach(web -> line.add(web.toString()));
        Path said = folder.resolve("said");
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment()
                .put(
                        "NODE_PATH",
                        Path.of(modules, "node_modules").toAbsolutePath().toString());
        builder.start().waitFor();
        return Files.readAllLines(said);
    }
}
