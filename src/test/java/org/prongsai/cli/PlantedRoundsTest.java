package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.faultinjection.PlantedFiles;

/** Random rounds with one of each of the real case's faults, through the whole program: just these are told. */
@Tag("heavy")
final class PlantedRoundsTest {
    private static final int ROUNDS = Integer.getInteger("planted.rounds", 5);

    @Test
    void just_the_plants_are_told(@TempDir Path folder) {
        IntStream.range(0, ROUNDS).parallel().forEach(seed -> assertJustThePlants(PlantedFiles.of(seed), folder, seed));
    }

    private static void assertJustThePlants(PlantedFiles planted, Path folder, int seed) {
        RoundOnDisk round = RoundOnDisk.empty(folder.resolve("round" + seed));
        round.put("input/plan.xlsx", new PlanOnPaper(planted.plan()).bytes());
        planted.files().forEach((name, content) -> round.put("input/returned/" + name, content));
        assertThat(round.merge()).as(round.err()).isZero();
        NavigableSet<String> told = new TreeSet<>();
        round.csv("findings.csv").stream()
                .filter(row -> !row.get("severity").equals("note"))
                .map(row -> row.get("rule") + " " + row.get("division") + " " + row.get("guideline"))
                .forEach(told::add);
        assertThat(told).as("round " + seed + "\n" + round.text("findings.csv")).isEqualTo(planted.expected());
    }
}
