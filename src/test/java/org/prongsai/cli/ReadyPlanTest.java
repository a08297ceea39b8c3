package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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

    @Test
    void measures_are_reported_on_in_the_parts_that_the_plan_names() throws Exception {
        RoundOnDisk round = RoundOnDisk.empty(folder.resolve("round")).on("2026-01-05T03:00:00Z");
        round.runAsIs("init", round.folder.toString(), "--plan", ReadyPlan.ITA_MEASURES.word());
        round.run("forms");
        new FilledRound(round, ReadyPlan.ITA_MEASURES.content()).fill();
        assertThat(round.run("merge", "--format", "report.html")).isZero();
        String report = round.text("report.html");
        assertThat(report.substring(report.indexOf("<main")))
                .containsSubsequence(
                        ">1. การวิเคราะห์",
                        "ผู้รับบริการบางส่วนไม่ทรา",
                        ">2. มาตรการ",
                        "id=\"official\"",
                        ">3. ผลที่เกิดขึ้น",
                        ">4. ปัญหาและอุปสรรค",
                        "กองคลัง: ",
                        ">5. ข้อเสนอแนะ",
                        "id=\"findings\"");
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

    /** Against a count of the forms' own words, at five days. */
    @Test
    void what_goes_into_the_national_system_is_what_was_reported() throws Exception {
        RoundOnDisk round = RoundOnDisk.empty(folder).on("2026-01-05T03:00:00Z");
        assertThat(round.runAsIs("init", folder.toString(), "--plan", "oit-2564"))
                .isZero();
        assertThat(round.run("forms")).as(round.err()).isZero();
        FilledRound filled = new FilledRound(round, ReadyPlan.OIT_2564.content());
        filled.fill();
        round.remove("input/03-กองช่าง.xlsx");
        LocalDate due = LocalDate.of(2021, 4, 16);
        for (int days : new int[] {40, 1, 0, -1, -400}) {
            String day = due.minusDays(days).toString();
            assertThat(round.run("merge", "--as-of", day, "--format", "itas.xlsx"))
                    .as(round.err())
                    .isZero();
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(
                    Objects.requireNonNull(round.outputs().get("itas.xlsx"))))) {
                assertThat(rows(book.getSheetAt(0), 5)).isEqualTo(expected(filled));
                List<List<String>> owed = rows(book.getSheetAt(1), 6);
                assertThat(owed)
                        .isNotEmpty()
                        .allSatisfy(row -> assertThat(row.get(5)).isEqualTo(String.valueOf(days)));
                assertThat(owed).extracting(row -> row.get(0) + row.get(2)).isEqualTo(owed(filled));
            }
        }
    }

    private static List<List<String>> rows(XSSFSheet sheet, int columns) {
        DataFormatter formatter = new DataFormatter();
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            String id = formatter.formatCellValue(row.getCell(0));
            if (id.matches("O[0-9]+")) {
                rows.add(IntStream.range(0, columns)
                        .mapToObj(column -> formatter.formatCellValue(row.getCell(column)))
                        .toList());
            }
        }
        return rows;
    }

    private static boolean isMissing(Division division) {
        return division.code().value().equals("03");
    }

    private static List<List<String>> expected(FilledRound filled) {
        List<List<String>> rows = new ArrayList<>();
        for (Guideline guideline : filled.plan().guidelines()) {
            List<Division> owners = filled.plan().expected(guideline);
            List<Division> said = owners.stream().filter(one -> !isMissing(one)).toList();
            boolean there = owners.stream()
                    .allMatch(one -> !isMissing(one)
                            && filled.status(one, guideline).code().equals("complete"));
            String url = said.stream()
                    .filter(one -> !filled.status(one, guideline).code().equals("none"))
                    .map(one -> "https://www.sriphanwari.example/" + guideline.id() + "/" + one.code())
                    .collect(Collectors.joining("\n"));
            String where = said.stream()
                    .map(one -> (owners.size() > 1 ? one.name() + ": " : "") + where(filled, one, guideline))
                    .collect(Collectors.joining("\n"));
            rows.add(List.of(guideline.id().toString(), guideline.text(), there ? "มี" : "ไม่มี", url, where));
        }
        return rows;
    }

    private static String where(FilledRound filled, Division division, Guideline guideline) {
        String text = "จัดประชุมชี้แจงและเผยแพร่ให้ทราบแล้ว " + guideline.id() + " " + division.name();
        return filled.status(division, guideline).code().equals("none") ? text : text + " – " + text;
    }

    private static List<String> owed(FilledRound filled) {
        return filled.plan().guidelines().stream()
                .flatMap(guideline -> filled.plan().expected(guideline).stream()
                        .filter(one -> isMissing(one)
                                || !filled.status(one, guideline).code().equals("complete"))
                        .map(one -> guideline.id() + one.name()))
                .toList();
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
