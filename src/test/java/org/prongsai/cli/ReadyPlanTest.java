package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.VeraPdf;
import org.prongsai.model.Division;
import org.prongsai.model.Guideline;
import org.prongsai.round.ReadyPlan;

/** Each plan that comes with the program is one that a round can be made with, from the empty folder to the website. */
final class ReadyPlanTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(ReadyPlan.class)
    void is_reported_on_and_published(ReadyPlan plan) throws Exception {
        Path place = folder.resolve("round");
        RoundOnDisk round = RoundOnDisk.empty(place).on("2026-01-05T03:00:00Z");
        assertThat(round.runAsIs("init", place.toString(), "--plan", plan.word()))
                .as(round.err())
                .isZero();
        assertThat(round.run("forms")).as(round.err()).isZero();
        FilledRound filled = new FilledRound(round, plan.content());
        filled.fill();
        assertThat(round.run("merge", "--strict")).as(round.out() + round.err()).isZero();
        assertThat(statuses(round)).containsExactlyInAnyOrderElementsOf(statuses(filled));
        assertThat(round.csv("findings.csv"))
                .as("nothing but what follows from the statuses")
                .allSatisfy(row -> assertThat(row.get("severity")).isNotEqualTo("error"));
        assertThat(VeraPdf.faults(Objects.requireNonNull(round.outputs().get("report.pdf"))))
                .isEmpty();
        assertThat(round.run("approve")).as(round.err()).isZero();
        assertThat(round.run("publish", folder.resolve("web").toString()))
                .as(round.err())
                .isZero();
        assertThat(folder.resolve("web/index.html")).exists();
    }

    private static Stream<String> statuses(RoundOnDisk round) {
        return round.csv("answers.csv").stream().map(ReadyPlanTest::status);
    }

    private static String status(CSVRecord row) {
        return row.get("guideline") + " " + row.get("division") + " " + row.get("status_label");
    }

    private static Iterable<String> statuses(FilledRound filled) {
        return filled.plan().divisions().stream()
                .flatMap(division -> filled.plan().guidelinesOf(division).stream()
                        .map(guideline -> status(filled, division, guideline)))
                .toList();
    }

    private static String status(FilledRound filled, Division division, Guideline guideline) {
        return guideline.id() + " " + division.code() + " "
                + filled.status(division, guideline).label();
    }

    @Test
    void they_are_listed_and_one_that_there_is_not_is_told() throws IOException {
        RoundOnDisk round = RoundOnDisk.empty(folder);
        assertThat(round.runAsIs("init", "--plans")).isZero();
        assertThat(round.out().lines()).hasSize(ReadyPlan.values().length).allMatch(line -> line.length() > 40);
        assertThat(round.runAsIs("init", folder.resolve("a").toString(), "--plan", "oit-2999"))
                .isEqualTo(2);
        assertThat(round.err()).contains("oit-2999", "oit-2564");
        assertThat(round.runAsIs("init")).isEqualTo(2);
        assertThat(round.runAsIs("init", folder.resolve("a").toString(), "--plan", "measures", "--from", "b"))
                .isEqualTo(2);
        assertThat(Files.exists(folder.resolve("a"))).isFalse();
    }

    @Test
    void the_oit_has_its_43_items_in_their_order() {
        FilledRound filled = new FilledRound(RoundOnDisk.empty(folder), ReadyPlan.OIT_2564.content());
        assertThat(filled.plan().guidelines())
                .extracting(guideline -> guideline.id().toString())
                .isEqualTo(Stream.iterate(1, number -> number + 1)
                        .limit(43)
                        .map(number -> "O" + number)
                        .toList());
    }
}
