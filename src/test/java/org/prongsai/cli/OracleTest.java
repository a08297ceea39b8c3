package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.oracle.OracleFigures;
import org.prongsai.oracle.OracleRound;
import org.prongsai.text.FormulaGuard;

/**
 * Rounds at random through the whole program: every figure is the one that was meant, and where nobody can know it, just that is
 * said. {@code -Doracle.first=7 -Doracle.rounds=1} for one seed.
 */
@Tag("slow")
@Tag("heavy")
final class OracleTest {
    private static final Map<String, String> OUTCOMES = Map.of(
            "นับผล", "counted",
            "ถูกแทนที่", "superseded",
            "ยังชี้ขาดไม่ได้", "undecided",
            "ไม่รับ", "refused",
            "ไม่เกี่ยวข้อง", "ignored");
    private static final Set<String> GAPS = Set.of("answer-missing", "guideline-new", "status-missing");
    private static final Set<String> STRAYS = Set.of("row-not-counted", "row-dropped", "guideline-conflict");

    @TempDir
    private Path folder;

    static IntStream seeds() {
        int first = Integer.getInteger("oracle.first", 0);
        return IntStream.range(first, first + Integer.getInteger("oracle.rounds", 50));
    }

    /** A file as the edition lists it. */
    private record Listed(String path, String outcome, String digest) {}

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothing_is_silently_different(int seed) throws IOException {
        OracleRound intent = new OracleRound(seed);
        RoundOnDisk round = RoundOnDisk.empty(folder);
        round.put("input/plan.xlsx", new PlanOnPaper(intent.plan()).bytes());
        intent.files().forEach((name, content) -> round.put("input/" + name, content));
        assertThat(round.run("merge", "--format", "csv,consolidated.xlsx"))
                .as(intent + "\n" + round.err())
                .isZero();
        String told = intent + "\n" + round.text("findings.csv");
        OracleFigures figures = intent.figures();
        List<Listed> files = files(round);
        Map<String, String> digests = new HashMap<>();
        files.forEach(file -> digests.put(FormulaGuard.on(file.path()), file.digest()));
        assertThat(digests).as("no two files of one label: " + told).hasSameSizeAs(files);
        assertThat(summary(round)).as("summary.csv of " + told).isEqualTo(figures.summary());
        answers(round, figures, digests, told);
        outcomes(files, figures, told);
        findings(round, figures, digests, told);
    }

    private static List<List<String>> summary(RoundOnDisk round) {
        return round.csv("summary.csv").stream()
                .map(row -> columns(
                        row,
                        "guideline",
                        "responsible",
                        "status",
                        "status_label",
                        "divisions_expected",
                        "divisions_answered",
                        "achieved",
                        "in_progress",
                        "not_started",
                        "invalid",
                        "missing",
                        "nothing_to_report"))
                .toList();
    }

    private static List<String> columns(CSVRecord row, String... names) {
        // A text that looks like a formula has an apostrophe before it, for spreadsheets.
        return Stream.of(names)
                .map(name -> row.get(name).replaceFirst("^'(?=[=+@-])", ""))
                .toList();
    }

    private static void answers(RoundOnDisk round, OracleFigures figures, Map<String, String> digests, String told) {
        List<CSVRecord> rows = round.csv("answers.csv");
        assertThat(rows).as("answers.csv of " + told).hasSameSizeAs(figures.answers());
        for (int i = 0; i < rows.size(); i++) {
            CSVRecord row = rows.get(i);
            OracleFigures.AnswerRow meant = figures.answers().get(i);
            assertThat(columns(
                            row,
                            "guideline",
                            "division",
                            "status",
                            "status_label",
                            "status_as_written",
                            "details",
                            "evidence",
                            "completed_on"))
                    .as("answers.csv, line " + (i + 2) + " of " + told)
                    .isEqualTo(meant.values());
            String file = row.get("file");
            assertThat(meant.places())
                    .as("where line " + (i + 2) + " of answers.csv stands: " + told)
                    .contains(file.isEmpty() ? "" : digests.get(file) + " " + row.get("sheet") + " " + row.get("row"));
        }
    }

    /** What the edition's own workbook says of every file. */
    private static List<Listed> files(RoundOnDisk round) throws IOException {
        byte[] content = Objects.requireNonNull(round.outputs().get("consolidated.xlsx"));
        List<Listed> files = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            for (Row row : workbook.getSheet("แบบที่ส่งกลับ")) {
                String outcome = text(row, 5);
                if (OUTCOMES.containsKey(outcome)) {
                    files.add(new Listed(text(row, 0), Objects.requireNonNull(OUTCOMES.get(outcome)), text(row, 7)));
                }
            }
        }
        return files;
    }

    private static String text(Row row, int column) {
        return row.getCell(column) == null ? "" : row.getCell(column).toString();
    }

    private static void outcomes(List<Listed> files, OracleFigures figures, String told) {
        assertThat(files.stream().map(Listed::digest).sorted().toList())
                .as("each file once: " + told)
                .isEqualTo(figures.files());
        Map<String, Set<String>> outcomes = figures.outcomes();
        for (Listed file : files) {
            assertThat(outcomes.get(file.digest()))
                    .as(file.path() + " of " + told)
                    .contains(file.outcome());
        }
        assertThat(files.stream()
                        .filter(file -> file.outcome().equals("counted"))
                        .count())
                .as("one file counts for each of " + figures.counted() + ": " + told)
                .isEqualTo(figures.counted().size());
    }

    private static void findings(RoundOnDisk round, OracleFigures figures, Map<String, String> digests, String told) {
        List<CSVRecord> rows = round.csv("findings.csv");
        assertThat(divisions(rows, "submission-missing")).as("missing: " + told).isEqualTo(figures.missing());
        assertThat(divisions(rows, "submission-undecided"))
                .as("undecided: " + told)
                .isEqualTo(figures.undecided());
        assertThat(answers(rows, GAPS)).as("gaps: " + told).isEqualTo(figures.gaps());
        assertThat(answers(rows, Set.of("status-not-listed")))
                .as("invalid: " + told)
                .isEqualTo(figures.invalid());
        assertThat(strays(rows, digests))
                .as("rows that answer nothing: " + told)
                .satisfies(found -> {
                    figures.strays()
                            .forEach((division, any) -> assertThat(any)
                                    .as("of " + division)
                                    .contains(found.getOrDefault(division, Set.of())));
                    assertThat(figures.strays().keySet()).containsAll(found.keySet());
                });
        assertThat(told(rows, Set.of("submission-split"), digests))
                .as("halves: " + told)
                .isEqualTo(figures.halves());
        Set<String> refused = new TreeSet<>();
        figures.outcomes().forEach((digest, kinds) -> {
            if (kinds.contains("refused")) {
                refused.add(digest);
            }
        });
        assertThat(told(rows, Set.of("file-refused", "submission-missing"), digests))
                .as("refused: " + told)
                .containsAll(refused);
    }

    private static Set<String> divisions(List<CSVRecord> rows, String rule) {
        return rows.stream()
                .filter(row -> row.get("rule").equals(rule))
                .map(row -> row.get("division"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> answers(List<CSVRecord> rows, Set<String> rules) {
        return rows.stream()
                .filter(row -> rules.contains(row.get("rule")))
                .map(row -> row.get("division") + " " + row.get("guideline"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> strays(List<CSVRecord> rows, Map<String, String> digests) {
        Map<String, Set<String>> strays = new TreeMap<>();
        rows.stream()
                .filter(row -> STRAYS.contains(row.get("rule")))
                .forEach(row -> strays.computeIfAbsent(row.get("division"), division -> new TreeSet<>())
                        .add(digests.get(row.get("file")) + " "
                                + row.get("cell").replaceAll("[A-Z]", "")));
        return strays;
    }

    private static Set<String> told(List<CSVRecord> rows, Set<String> rules, Map<String, String> digests) {
        return rows.stream()
                .filter(row ->
                        rules.contains(row.get("rule")) && !row.get("file").isEmpty())
                .map(row -> Objects.requireNonNull(digests.get(row.get("file")), row.get("file")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
