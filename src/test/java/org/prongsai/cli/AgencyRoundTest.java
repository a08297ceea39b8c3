package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.Answers;
import org.prongsai.example.FilledForm;
import org.prongsai.layout.FormColumn;
import org.prongsai.model.Agency;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.Plan;

/** A round of three agencies, two of which are called the same, from their empty forms to the consolidated edition. */
final class AgencyRoundTest {
    private static final Plan PLAN = Answers.plan();
    private static final Agency FIRST = new Agency(new DivisionCode("A1"), "เทศบาลตำบลบ้านใหม่", "เชียงใหม่");
    private static final Agency NAMESAKE = new Agency(new DivisionCode("A2"), "เทศบาลตำบลบ้านใหม่", "จังหวัดลำพูน");
    private static final Agency SILENT = new Agency(new DivisionCode("A3"), "เทศบาลตำบลดอยเหนือ", "จังหวัดลำพูน");

    @TempDir
    private Path folder;

    @TempDir
    private Path alone;

    private RoundOnDisk round;
    private Map<String, byte[]> forms;

    @BeforeEach
    void makes_the_forms() {
        round = RoundOnDisk.empty(folder).put("input/plan.xlsx", plan().bytes());
        assertThat(round.run("forms")).as(round.err()).isEqualTo(ExitCode.DONE);
        forms = round.outputs();
    }

    private static PlanOnPaper plan() {
        PlanOnPaper paper = new PlanOnPaper(PLAN);
        List.of(FIRST, NAMESAKE, SILENT).forEach(one -> paper.agency(one.code().value(), one.name(), one.province()));
        return paper;
    }

    private byte[] form(Agency agency, String division) {
        String name = "forms/" + agency.code() + "/" + division;
        return Objects.requireNonNull(forms.get(name), () -> name + " of " + forms.keySet());
    }

    private byte[] filled(Agency agency, String division, Map<String, String> statuses) {
        FilledForm filled = new FilledForm(form(agency, division));
        statuses.forEach((id, status) -> filled.fill(id, FormColumn.STATUS, status)
                .fill(
                        id,
                        FormColumn.DETAILS,
                        "จัดประชุมชี้แจงเจ้าหน้าที่และเผยแพร่บนเว็บไซต์ครั้งที่ " + agency.code() + id)
                .fill(id, FormColumn.EVIDENCE, "https://example.go.th/" + agency.code()));
        return filled.savedBy("เจ้าหน้าที่", Optional.of(Instant.parse("2021-04-01T03:00:00Z")))
                .save();
    }

    private String division(int index) {
        Division division = PLAN.divisions().get(index);
        return division.code() + "-" + division.name() + ".xlsx";
    }

    /** Two whole agencies, one of them in a zip. */
    private void comeBack() {
        round.put("input/x/a.xlsx", filled(FIRST, division(0), Map.of("1.1", "บรรลุเป้าหมาย")));
        round.put("input/x/b.xlsx", filled(FIRST, division(1), Map.of("1.1", "ยังไม่ดำเนินงาน", "1.2", "บรรลุ")));
        Map<String, byte[]> zip = new LinkedHashMap<>();
        zip.put("a.xlsx", filled(NAMESAKE, division(0), Map.of("1.1", "ดำเนินการแล้ว")));
        zip.put("b.xlsx", filled(NAMESAKE, division(1), Map.of("1.1", "บรรลุเป้าหมาย", "1.2", "บรรลุเป้าหมาย")));
        round.put("input/lamphun.zip", zipped(zip));
    }

    private static byte[] zipped(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static String summary(RoundOnDisk round, String agency, String province, String guideline) {
        return round.csv("summary.csv").stream()
                .filter(row -> row.get("agency").equals(agency)
                        && row.get("province").equals(province)
                        && row.get("guideline").equals(guideline))
                .map(row -> String.join(
                        " ",
                        row.get("status"),
                        row.get("divisions_expected"),
                        row.get("achieved"),
                        row.get("in_progress"),
                        row.get("not_started"),
                        row.get("invalid"),
                        row.get("missing")))
                .reduce((one, other) -> one + " and " + other)
                .orElse("");
    }

    @Test
    void each_agency_gets_forms_that_tell_it_from_its_namesake() {
        assertThat(forms.keySet().stream().filter(name -> name.startsWith("forms/")))
                .hasSize(6);
        assertThat(form(FIRST, division(0))).isNotEqualTo(form(NAMESAKE, division(0)));
        assertThat(round.run("forms", "--agency", "A9")).isEqualTo(ExitCode.USAGE);
        assertThat(round.err()).contains("A9");
    }

    @Test
    void figures_add_up_by_agency_by_province_and_in_all() {
        comeBack();
        assertThat(round.run("merge", "--lang", "en")).as(round.err()).isEqualTo(ExitCode.DONE);
        assertThat(summary(round, "A1", "เชียงใหม่", "1.1")).isEqualTo("in_progress 2 1 0 1 0 0");
        assertThat(summary(round, "A2", "จังหวัดลำพูน", "1.1")).isEqualTo("incomplete 2 1 0 0 1 0");
        assertThat(summary(round, "A3", "จังหวัดลำพูน", "1.1")).isEqualTo("incomplete 2 0 0 0 0 2");
        assertThat(summary(round, "", "จังหวัดลำพูน", "1.1")).isEqualTo("incomplete 4 1 0 0 1 2");
        assertThat(summary(round, "", "", "1.1")).isEqualTo("incomplete 6 2 0 1 1 2");
        assertThat(summary(round, "", "", "1.2")).isEqualTo("incomplete 3 2 0 0 0 1");
        assertThat(round.out()).contains("2 of 3").contains("4 of 6");
        assertThat(round.run("merge", "--strict")).isEqualTo(ExitCode.DATA);
        assertThat(round.run("check")).isEqualTo(ExitCode.DATA);
    }

    @Test
    void every_agency_is_told_as_in_a_round_of_its_own() {
        comeBack();
        round.run("merge");
        for (Agency agency : List.of(FIRST, NAMESAKE, SILENT)) {
            RoundOnDisk own = RoundOnDisk.empty(alone.resolve(agency.code().value()))
                    .put("input/plan.xlsx", new PlanOnPaper(PLAN.of(agency)).bytes());
            if (agency.equals(FIRST)) {
                own.put("input/x/a.xlsx", filled(FIRST, division(0), Map.of("1.1", "บรรลุเป้าหมาย")));
                own.put("input/x/b.xlsx", filled(FIRST, division(1), Map.of("1.1", "ยังไม่ดำเนินงาน", "1.2", "บรรลุ")));
            } else if (agency.equals(NAMESAKE)) {
                own.put("input/lamphun.zip/a.xlsx", filled(NAMESAKE, division(0), Map.of("1.1", "ดำเนินการแล้ว")));
                own.put(
                        "input/lamphun.zip/b.xlsx",
                        filled(NAMESAKE, division(1), Map.of("1.1", "บรรลุเป้าหมาย", "1.2", "บรรลุเป้าหมาย")));
            }
            own.run("merge", "--format", "csv");
            for (String file : List.of("answers.csv", "findings.csv", "repairs.csv", "summary.csv")) {
                assertThat(rows(round.csv(file), agency.code().value()))
                        .as(file + " of " + agency)
                        .isEqualTo(rows(own.csv(file), ""));
            }
        }
    }

    /** An agency's rows without the columns that say whose they are. */
    private static List<List<String>> rows(List<CSVRecord> records, String agency) {
        List<List<String>> rows = new ArrayList<>();
        for (CSVRecord row : records) {
            if (!row.isMapped("agency")) {
                rows.add(row.toList());
            } else if (row.get("agency").equals(agency)) {
                rows.add(row.toList().subList(0, row.size() - 2));
            }
        }
        return rows;
    }

    @Test
    void the_workbook_holds_every_answer_and_the_same_figures() throws IOException {
        comeBack();
        round.run("merge", "--lang", "en");
        try (XSSFWorkbook book = new XSSFWorkbook(
                new ByteArrayInputStream(Objects.requireNonNull(round.outputs().get("consolidated.xlsx"))))) {
            List<String> names = new ArrayList<>();
            book.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .containsExactly(
                            "Summary", "Provinces", "Agencies", "Answers", "Findings", "Repairs", "Submissions");
            XSSFSheet provinces = book.getSheet("Provinces");
            assertThat(provinces.getRow(5).getCell(0).getStringCellValue()).isEqualTo("จังหวัดลำพูน");
            assertThat(provinces.getRow(5).getCell(6).getNumericCellValue()).isEqualTo(6);
            assertThat(provinces.getRow(6).getCell(6).getNumericCellValue()).isEqualTo(9);
            assertThat(book.getSheet("Answers").getLastRowNum()).isEqualTo(3 + 9);
            assertThat(book.getSheet("Submissions").getLastRowNum()).isEqualTo(3 + 5);
        }
    }

    @Test
    void what_is_nobodys_is_told_first_and_lost_nowhere() {
        comeBack();
        round.put("input/stranger.xlsx", RoundOnDisk.returned("สวัสดิการสังคม.xlsx"));
        round.put("input/picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0});
        round.run("merge", "--lang", "en");
        assertThat(round.out()).contains("of no known agency: 2");
        assertThat(round.csv("findings.csv").stream()
                        .filter(row -> row.get("agency").isEmpty())
                        .map(row -> row.get("file")))
                .contains("stranger.xlsx", "picture.png");
        assertThat(round.text("manifest.json")).contains("stranger.xlsx", "picture.png", "lamphun.zip/a.xlsx");
        assertThat(summary(round, "", "", "1.1")).isEqualTo("incomplete 6 2 0 1 1 2");
    }

    @Test
    void the_same_input_gives_the_same_bytes() {
        comeBack();
        round.run("merge");
        Map<String, byte[]> first = round.outputs();
        round.run("merge");
        round.outputs().forEach((name, content) -> assertThat(content).as(name).isEqualTo(first.get(name)));
    }

    @Test
    void such_an_edition_can_be_verified() {
        comeBack();
        round.run("merge");
        assertThat(round.run("verify")).as(round.out() + round.err()).isEqualTo(ExitCode.DONE);
        assertThat(round.out()).contains("หลายหน่วยงาน");
        String summary = round.text("summary.csv");
        round.put(
                "output/summary.csv",
                summary.replaceFirst(",3,", ",4,").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(round.run("verify")).isEqualTo(ExitCode.DATA);
        assertThat(round.out()).contains("summary.csv");
    }

    @Test
    void what_such_a_round_does_not_have_is_said() {
        comeBack();
        assertThat(round.run("merge", "--format", "pdf")).isEqualTo(ExitCode.USAGE);
        assertThat(round.err()).contains("consolidated.xlsx").doesNotContain("memo.docx");
        for (String command : List.of("mail", "publish")) {
            List<String> words = new ArrayList<>(List.of(command));
            if (command.equals("publish")) {
                words.add(alone.resolve("www").toString());
            }
            assertThat(round.run(words.toArray(String[]::new))).as(command).isEqualTo(ExitCode.USAGE);
            assertThat(round.err()).as(command).contains("หลายหน่วยงาน");
        }
        assertThat(round.run("merge", "--previous", folder.toString())).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void an_agency_told_twice_is_a_fault_of_the_plan() {
        round.put(
                "input/plan.xlsx",
                plan().agency("A4", "เทศบาลตำบลบ้านใหม่", "จังหวัดเชียงใหม่")
                        .agency("ก 5", "เทศบาลตำบลห้า", "จังหวัดลำพูน")
                        .bytes());
        assertThat(round.run("check")).isEqualTo(ExitCode.USAGE);
        assertThat(round.err()).contains("B5").contains("A6");
    }
}
