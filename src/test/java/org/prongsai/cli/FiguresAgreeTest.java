package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.PlanVariant;
import org.prongsai.faultinjection.PlantedFiles;
import org.prongsai.model.CellRef;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;
import org.prongsai.model.Progress;
import org.prongsai.model.Status;
import org.prongsai.model.StatusSource;
import org.prongsai.thai.ThaiDigits;

/**
 * The totals of random rounds, read back from each document by itself: expected, achieved, in progress, not started,
 * nothing to report, invalid, missing; with divisions that lead, and with texts of the agency's own. {@code
 * -Dfigures.rounds=100} for more than the everyday few.
 */
@Tag("slow")
final class FiguresAgreeTest {
    private static final Pattern FOOT = Pattern.compile("<tfoot>(.*?)</tfoot>", Pattern.DOTALL);
    private static final Pattern OWN = Pattern.compile("OWN[A-Z]+TEXT");
    private static final Pattern NUMBER = Pattern.compile("<td class=\"n\"[^>]*>(\\d+)</td>");

    static IntStream seeds() {
        return IntStream.range(0, Integer.getInteger("figures.rounds", 5));
    }

    /** Every other round has divisions that lead, whose status is the agency's in every fourth. */
    private static Plan plan(PlantedFiles planted, int seed) {
        Plan plan = planted.plan();
        if (seed % 2 == 0) {
            return plan;
        }
        List<Guideline> led = plan.guidelines().stream()
                .map(one ->
                        new Guideline(one.id(), one.goal(), one.text(), one.responsible(), lead(one, plan), one.due()))
                .toList();
        return PlanVariant.filed(
                PlanVariant.among(plan, plan.divisions(), led),
                seed % 4 == 1 ? StatusSource.LEAD : StatusSource.ALL,
                plan.filing());
    }

    private static Optional<DivisionCode> lead(Guideline guideline, Plan plan) {
        return plan.divisions().stream()
                .filter(division -> plan.guidelinesOf(division).contains(guideline))
                .map(Division::code)
                .findFirst();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_document_says_the_same(int seed, @TempDir Path folder) throws IOException {
        PlantedFiles planted = PlantedFiles.of(seed);
        RoundOnDisk round = RoundOnDisk.empty(folder);
        round.put("input/plan.xlsx", new PlanOnPaper(plan(planted, seed)).bytes());
        planted.files().entrySet().stream()
                // Some form is always missing.
                .skip(seed % 3 == 0 ? 0 : 1)
                .forEach(file -> round.put("input/returned/" + file.getKey(), file.getValue()));
        agree(round, planted);
        List<String> written = written(round);
        assertThat(written).isNotEmpty();
        agree(round, planted);
        assertThat(round.csv("summary.csv").stream()
                        .map(row -> row.get("agency_text"))
                        .filter(text -> !text.isEmpty()))
                .isEqualTo(written);
        assertThat(texts(round.text("report.html"))).isEqualTo(written);
        assertThat(texts(paper(round))).isEqualTo(written);
        try (XWPFDocument memo = memo(round)) {
            assertThat(texts(new XWPFWordExtractor(memo).getText())).isEqualTo(written);
        }
        try (XSSFWorkbook workbook = workbook(round)) {
            StringBuilder cells = new StringBuilder();
            workbook.getSheet("ตารางรายงาน").forEach(row -> row.forEach(cells::append));
            assertThat(texts(cells.toString())).isEqualTo(written);
        }
    }

    private static List<String> texts(String document) {
        return OWN.matcher(document).results().map(MatchResult::group).toList();
    }

    /** Writes a text for every other guideline. */
    private static List<String> written(RoundOnDisk round) {
        WrittenTexts texts =
                new WrittenTexts(Objects.requireNonNull(round.outputs().get("decisions.xlsx")));
        List<String> written = new ArrayList<>();
        List<CSVRecord> lines = round.csv("summary.csv");
        for (int i = 0; i < lines.size(); i += 2) {
            String text = "OWN" + CellRef.letters(i + 1) + "TEXT";
            texts.write(lines.get(i).get("guideline") + " ", text);
            written.add(text);
        }
        round.put("input/decisions.xlsx", texts.save()).remove("output/decisions.xlsx");
        return written;
    }

    private static void agree(RoundOnDisk round, PlantedFiles planted) throws IOException {
        assertThat(round.run("merge")).as(round.err()).isZero();
        List<Integer> answers = byAnswers(round, planted);
        assertThat(answers.get(0)).isPositive();
        assertThat(bySummary(round))
                .isEqualTo(List.of(
                        answers.get(0),
                        answers.get(1),
                        answers.get(2),
                        answers.get(3),
                        answers.get(5),
                        answers.get(6)));
        assertThat(byPage(round)).isEqualTo(answers);
        assertThat(byWorkbook(round)).isEqualTo(answers);
        assertThat(paperHas(round, answers)).isTrue();
        assertThat(byMemo(round))
                .isEqualTo(round.csv("summary.csv").stream()
                        .map(row -> ThaiDigits.toThai(row.get("status_label")))
                        .toList());
    }

    /** The agency's status of each guideline in the memo's annex, without what an incomplete one consists of. */
    private static List<String> byMemo(RoundOnDisk round) throws IOException {
        try (XWPFDocument memo = memo(round)) {
            List<XWPFTableRow> rows =
                    memo.getTables().get(memo.getTables().size() - 1).getRows();
            return rows.stream()
                    .skip(2)
                    .map(row -> row.getCell(3).getText().lines().findFirst().orElse(""))
                    .toList();
        }
    }

    private static XWPFDocument memo(RoundOnDisk round) throws IOException {
        return new XWPFDocument(
                new ByteArrayInputStream(Objects.requireNonNull(round.outputs().get("memo.docx"))));
    }

    private static XSSFWorkbook workbook(RoundOnDisk round) throws IOException {
        return new XSSFWorkbook(
                new ByteArrayInputStream(Objects.requireNonNull(round.outputs().get("consolidated.xlsx"))));
    }

    private static String paper(RoundOnDisk round) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(Objects.requireNonNull(round.outputs().get("report.pdf")))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<Integer> byAnswers(RoundOnDisk round, PlantedFiles planted) {
        int[] counts = new int[7];
        round.csv("answers.csv").forEach(row -> {
            counts[0]++;
            counts[place(row.get("status"), planted)]++;
        });
        return IntStream.of(counts).boxed().toList();
    }

    private static int place(String code, PlantedFiles planted) {
        for (Status status : planted.plan().statuses().statuses()) {
            if (status.code().equals(code)) {
                return List.of(Progress.ACHIEVED, Progress.IN_PROGRESS, Progress.NOT_STARTED)
                                .indexOf(status.progress())
                        + 1;
            }
        }
        return List.of("nothing_to_report", "invalid", "missing").indexOf(code) + 4;
    }

    private static List<Integer> bySummary(RoundOnDisk round) {
        return List.of("divisions_expected", "achieved", "in_progress", "not_started", "invalid", "missing").stream()
                .map(column -> round.csv("summary.csv").stream()
                        .mapToInt(row -> Integer.parseInt(row.get(column)))
                        .sum())
                .toList();
    }

    private static List<Integer> byPage(RoundOnDisk round) {
        Matcher foot = FOOT.matcher(round.text("report.html"));
        assertThat(foot.find()).isTrue();
        List<Integer> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(foot.group(1));
        while (number.find()) {
            numbers.add(Integer.parseInt(number.group(1)));
        }
        return numbers;
    }

    private static List<Integer> byWorkbook(RoundOnDisk round) throws IOException {
        List<Integer> last = new ArrayList<>();
        try (XSSFWorkbook workbook = workbook(round)) {
            for (Row row : workbook.getSheet("สรุป")) {
                Cell name = row.getCell(1);
                if (name != null
                        && name.getCellType() == CellType.STRING
                        && name.getStringCellValue().equals("รวม")) {
                    last = IntStream.range(2, 9)
                            .filter(i -> row.getCell(i) != null)
                            .mapToObj(i -> (int) row.getCell(i).getNumericCellValue())
                            .toList();
                }
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        assertThat(cell.getStringCellValue()).isEqualTo("ตรง");
                    }
                }
            }
        }
        return last;
    }

    /** Whether a line of the paper ends in the totals, in Thai digits. */
    private static boolean paperHas(RoundOnDisk round, List<Integer> answers) throws IOException {
        StringBuilder totals = new StringBuilder();
        answers.stream().skip(1).forEach(totals::append);
        String wanted = ThaiDigits.toThai(totals.toString());
        return paper(round)
                .lines()
                .map(line -> line.replace(" ", ""))
                .anyMatch(line -> line.startsWith("รวม") && line.endsWith(wanted));
    }
}
