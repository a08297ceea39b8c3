package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.BuiltInColumns;
import org.prongsai.example.ExampleRound;
import org.prongsai.example.FilledForm;
import org.prongsai.faultinjection.PlantedFiles;
import org.prongsai.form.FormWriter;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormLayout;
import org.prongsai.message.Messages;
import org.prongsai.model.Plan;
import org.prongsai.oracle.OracleRound;
import org.prongsai.text.Language;

/**
 * The same round gives the same findings in whichever language they are told. Other rounds are looked at by
 * {@code -Dlanguages.rounds=FOLDER}, a folder of rounds.
 */
final class BothLanguagesTest {
    @TempDir
    private Path folder;

    @Test
    void the_example() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        assertSame(round);
        assertThat(round.csv("findings.csv")).hasSizeGreaterThan(5);
    }

    /** A form's own check, kept as plain values by whatever cannot hold formulas, is nobody's text. */
    @ParameterizedTest
    @EnumSource
    void forms_made_in_either_language(Language language) {
        Plan plan = ExampleRound.plan();
        RoundOnDisk round = RoundOnDisk.empty(folder)
                .put(
                        "input/plan.xlsx",
                        Objects.requireNonNull(ExampleRound.files().get("plan.xlsx")));
        for (int i = 0; i < 2; i++) {
            FilledForm form = new FilledForm(new FormWriter(plan, new Messages(language))
                    .write(plan.divisions().get(i)));
            form.fill("1.1", FormColumn.STATUS, "บรรลุเป้าหมาย");
            form.fill("1.1", FormColumn.DETAILS, "ออกหนังสือเวียนให้ทุกคนทราบแล้ว " + i);
            round.put("input/returned/" + i + ".xlsx", form.save());
            round.put("input/returned/" + (i + 5) + ".csv", csv(new FilledForm(form.save())));
            round.remove("input/returned/" + (i == 0 ? "0.xlsx" : "6.csv"));
        }
        assertSame(round);
        assertThat(round.csv("findings.csv")).noneMatch(row -> row.get("rule").equals("cell-unread"));
    }

    private static byte[] csv(FilledForm form) {
        DataFormatter formatter = new DataFormatter();
        StringBuilder text = new StringBuilder();
        int line = 0;
        for (Row row : form.workbook().getSheet(FormLayout.SHEET)) {
            while (line < row.getRowNum()) {
                text.append("\r\n");
                line++;
            }
            text.append(IntStream.range(0, BuiltInColumns.FORM.check())
                    .mapToObj(column -> row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK))
                    .map(cell -> '"' + shown(formatter, cell).replace("\"", "\"\"") + '"')
                    .collect(Collectors.joining(",")));
        }
        return text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String shown(DataFormatter formatter, Cell cell) {
        return switch (cell.getCellType()) {
            case FORMULA -> cell.getStringCellValue();
            default -> formatter.formatCellValue(cell);
        };
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("seeds")
    void every_fault_planted(int seed) {
        PlantedFiles planted = PlantedFiles.of(seed);
        RoundOnDisk round = RoundOnDisk.empty(folder).put("input/plan.xlsx", new PlanOnPaper(planted.plan()).bytes());
        planted.files().forEach((name, content) -> round.put("input/returned/" + name, content));
        assertSame(round);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("seeds")
    void rounds_at_random(int seed) {
        OracleRound random = new OracleRound(1_000_000 + seed);
        RoundOnDisk round = RoundOnDisk.empty(folder).put("input/plan.xlsx", new PlanOnPaper(random.plan()).bytes());
        random.files().forEach((name, content) -> round.put("input/" + name, content));
        assertSame(round);
    }

    static IntStream seeds() {
        return IntStream.range(0, 3);
    }

    static Stream<Path> elsewhere() throws IOException {
        String rounds = System.getProperty("languages.rounds", "");
        if (rounds.isEmpty()) {
            return Stream.empty();
        }
        try (Stream<Path> found = Files.list(Path.of(rounds))) {
            return found.filter(path -> Files.exists(path.resolve("input/plan.xlsx"))).sorted().toList().stream();
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("elsewhere")
    void rounds_from_elsewhere(Path one) {
        RoundOnDisk round = RoundOnDisk.empty(folder);
        copy(one, round);
        assertSame(round);
    }

    private static void copy(Path from, RoundOnDisk to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                to.put(from.relativize(file).toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertSame(RoundOnDisk round) {
        List<List<String>> thai = findings(round, Language.TH);
        assertThat(findings(round, Language.EN)).as(round.text("findings.csv")).isEqualTo(thai);
    }

    /** Without the sentences. */
    private static List<List<String>> findings(RoundOnDisk round, Language language) {
        assertThat(round.run("merge", "--format", "findings.csv", "--lang", language.code()))
                .as(round.err())
                .isZero();
        return round.csv("findings.csv").stream()
                .map(row -> Stream.of("severity", "rule", "division", "guideline", "file", "sheet", "cell", "value")
                        .map(row::get)
                        .toList())
                .toList();
    }
}
