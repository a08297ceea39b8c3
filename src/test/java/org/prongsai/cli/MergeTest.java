package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.Docx;
import org.prongsai.example.ExampleRound;
import org.prongsai.example.FilledForm;
import org.prongsai.example.MemoTemplate;
import org.prongsai.form.FormWriter;
import org.prongsai.layout.FormColumn;
import org.prongsai.message.Messages;
import org.prongsai.model.Plan;
import org.prongsai.model.Sha256;
import org.prongsai.text.Language;

/** The main job on the example round, as a user runs it. */
final class MergeTest {
    @TempDir
    private Path folder;

    @Test
    void writes_every_output_and_says_what_it_came_to() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        assertThat(round.run("merge")).isZero();
        assertThat(round.err()).isEmpty();
        assertThat(round.outputs().keySet())
                .filteredOn(name -> !name.startsWith("returns/"))
                .containsExactly(
                        "answers.csv",
                        "consolidated.xlsx",
                        "datapackage.json",
                        "decisions.xlsx",
                        "findings.csv",
                        "manifest.json",
                        "memo.docx",
                        "repairs.csv",
                        "report.html",
                        "report.pdf",
                        "summary.csv");
        assertThat(round.out())
                .contains(
                        "ส่งแบบแล้ว 7 จาก 8 ส่วนราชการ",
                        "ยังไม่มีแบบที่นำมานับได้ของ: กองการศึกษา",
                        "ฉบับร่าง",
                        "ขั้นต่อไป")
                .doesNotContain("Exception");
    }

    @Test
    void the_real_cases_faults_are_found_and_nothing_else() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        round.run("merge");
        assertThat(round.csv("findings.csv"))
                .extracting(row -> String.join(
                                " ",
                                row.get("severity"),
                                row.get("rule"),
                                row.get("division"),
                                row.get("guideline"),
                                row.get("cell"))
                        .strip())
                .containsExactly(
                        "error submission-missing 05",
                        "error status-not-listed 08 3.2 C19",
                        "warning organisation-misspelt 01 2.1 D14",
                        "warning organisation-misspelt 01 2.2 D15",
                        "warning other-agency 02 1.2 D9",
                        "warning details-copied 07 3.1 D18",
                        "note submission-superseded 03");
        CSVRecord invalid = round.csv("findings.csv").get(1);
        assertThat(invalid.get("file")).isEqualTo("returned/ตรวจสอบภายใน.xlsx");
        assertThat(invalid.get("sheet")).isEqualTo("แบบรายงาน");
        assertThat(invalid.get("value")).isEqualTo("ดำเนินการแล้ว");
        assertThat(invalid.get("suggestion")).contains("บรรลุเป้าหมาย, อยู่ระหว่างดำเนินงาน, ยังไม่ดำเนินงาน");
    }

    @Test
    void the_summary_adds_up_to_the_answers() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        round.run("merge");
        Map<String, Integer> counted = new HashMap<>();
        round.csv("answers.csv")
                .forEach(
                        answer -> counted.merge(answer.get("guideline") + " " + answer.get("status"), 1, Integer::sum));
        for (CSVRecord line : round.csv("summary.csv")) {
            int sum = 0;
            for (String state : List.of("achieved", "in_progress", "not_started", "invalid", "missing")) {
                int count = Integer.parseInt(line.get(state));
                assertThat(count).isEqualTo(counted.getOrDefault(line.get("guideline") + " " + state, 0));
                sum += count;
            }
            assertThat(sum).isEqualTo(Integer.parseInt(line.get("divisions_expected")));
            assertThat(line.get("status")).isEqualTo("incomplete");
        }
        assertThat(round.csv("answers.csv")).hasSize(73);
    }

    @Test
    void two_runs_give_the_same_bytes() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        round.run("merge");
        Map<String, byte[]> first = round.outputs();
        round.run("merge");
        assertThat(round.outputs()).containsExactlyEntriesOf(first);
    }

    @Test
    void renamed_and_reordered_input_gives_the_same_but_for_the_names() throws IOException {
        RoundOnDisk one = RoundOnDisk.example(folder.resolve("one"));
        RoundOnDisk other = RoundOnDisk.empty(folder.resolve("other"));
        Map<String, String> names = new TreeMap<>();
        int number = 90;
        for (Map.Entry<String, byte[]> file : ExampleRound.files().entrySet()) {
            boolean plan = file.getKey().equals("plan.xlsx");
            String renamed = plan ? file.getKey() : "x/" + number-- + ".xlsx";
            names.put(file.getKey(), renamed);
            other.put("input/" + renamed, file.getValue());
        }
        one.run("merge");
        other.run("merge");
        for (String name : List.of("answers.csv", "summary.csv", "findings.csv", "repairs.csv", "report.html")) {
            String expected = one.text(name);
            for (Map.Entry<String, String> pair : names.entrySet()) {
                expected = expected.replace(pair.getKey(), pair.getValue());
            }
            expected = expected.replace(one.mark(), other.mark());
            assertThat(other.text(name)).as(name).isEqualTo(expected);
        }
    }

    @Test
    void the_manifest_names_every_input_and_output_with_its_digest() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        round.run("merge");
        String manifest = round.text("manifest.json");
        ExampleRound.files()
                .forEach((name, content) -> assertThat(manifest)
                        .contains(
                                "\"path\" : \"" + name + "\"",
                                Sha256.of(content).hex()));
        round.outputs().forEach((name, content) -> {
            if (!name.equals("manifest.json")) {
                assertThat(manifest)
                        .contains(
                                "\"path\" : \"" + name + "\"",
                                Sha256.of(content).hex());
            }
        });
        assertThat(manifest).doesNotContain(folder.toString());
    }

    @Test
    void the_official_table_has_the_published_shape() throws IOException {
        RoundOnDisk round = RoundOnDisk.example(folder);
        round.run("merge");
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(round.outputs().get("consolidated.xlsx")))) {
            XSSFSheet sheet = workbook.getSheet("ตารางรายงาน");
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(3);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            List<String> header = java.util.stream.IntStream.range(0, 5)
                    .mapToObj(i -> sheet.getRow(3).getCell(i).getStringCellValue())
                    .toList();
            assertThat(header)
                    .containsExactly("เป้าประสงค์", "แนวปฏิบัติ", "หน่วยงาน", "ผลการดำเนินงาน (สถานะ)", "รายละเอียด");
            assertThat(sheet.getMergedRegions().stream().filter(region -> region.getFirstColumn() == 0))
                    .hasSize(3);
            for (int i = 0; i <= sheet.getLastRowNum(); i++) {
                assertThat(sheet.getRow(i).getHeightInPoints()).isLessThan(410);
            }
        }
    }

    @Test
    void details_of_thousands_of_letters_stand_whole_in_rows_that_excel_can_show() throws IOException {
        RoundOnDisk round = RoundOnDisk.example(folder);
        Plan plan = ExampleRound.plan();
        String details = "ดำเนินการตามขั้นตอนที่กำหนดไว้ครบถ้วนแล้ว".repeat(150);
        byte[] form = new FilledForm(new FormWriter(plan, new Messages(Language.TH))
                        .write(plan.divisions().get(7)))
                .fill("3.2", FormColumn.STATUS, "บรรลุเป้าหมาย")
                .fill("3.2", FormColumn.DETAILS, details)
                .save();
        round.put("input/returned/ตรวจสอบภายใน.xlsx", form);
        round.run("merge");
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(round.outputs().get("consolidated.xlsx")))) {
            XSSFSheet sheet = workbook.getSheet("ตารางรายงาน");
            StringBuilder told = new StringBuilder();
            for (int i = 4; i <= sheet.getLastRowNum(); i++) {
                assertThat(sheet.getRow(i).getHeightInPoints()).isLessThan(405);
                told.append(sheet.getRow(i).getCell(4).getStringCellValue());
            }
            assertThat(told.toString()).contains(details);
        }
    }

    @Test
    void a_provisional_edition_is_1_only_when_strict() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        assertThat(round.run("merge", "--strict")).isEqualTo(1);
        assertThat(round.run("merge", "--quiet")).isZero();
        assertThat(round.out()).isEmpty();
    }

    @Test
    void text_from_a_form_is_never_live_in_the_page() {
        byte[] template = "<p>$report.organisation()</p>#foreach($f in $report.files())<i>$f.path()</i>#end"
                .getBytes(StandardCharsets.UTF_8);
        RoundOnDisk round = RoundOnDisk.example(folder)
                .put("templates/report.html.vm", template)
                .put("input/<b>'&\".xlsx", new byte[] {1});
        assertThat(round.run("merge")).isZero();
        assertThat(round.text("report.html")).contains("<i>&lt;b&gt;&apos;&amp;&quot;.xlsx</i>");
    }

    @Test
    void the_memo_comes_from_the_rounds_own_template_and_a_broken_one_stops_everything() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        byte[] own = Docx.changed(MemoTemplate.bytes(), Docx.TEXT, text -> text.replace("เรียน  ", "เรียน  ท่าน"));
        round.put("templates/memo.docx", own);
        assertThat(round.run("merge", "--format", "docx")).isZero();
        assertThat(Docx.text(round.outputs().get("memo.docx")))
                .contains("เรียน  ท่านนายกเทศมนตรี", "กองการศึกษา: ยังไม่ส่ง");
        assertThat(round.text("manifest.json"))
                .contains("\"path\" : \"memo.docx\"", Sha256.of(own).hex());
        Map<String, byte[]> before = round.outputs();
        round.put("templates/memo.docx", Docx.changed(own, Docx.TEXT, text -> text.replace("$subject", "$subjekt")));
        assertThat(round.run("merge")).isEqualTo(ExitCode.USAGE);
        assertThat(round.err())
                .startsWith("แม่แบบ templates/memo.docx ใช้ไม่ได้: ไม่มีข้อมูลสำหรับฟิลด์ “$subjekt”")
                .contains("$subject", "$rows.details");
        assertThat(round.outputs()).containsExactlyEntriesOf(before);
    }

    @Test
    void a_mistake_in_a_template_is_told_and_the_last_edition_stays() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        round.run("merge");
        Map<String, byte[]> before = round.outputs();
        for (String wrong : List.of(
                "$report.nothing()",
                "#if($report",
                "$unknown",
                "#include('/etc/passwd')",
                "$report.getClass().forName('java.lang.Runtime')")) {
            round.put("templates/report.html.vm", wrong.getBytes(StandardCharsets.UTF_8));
            assertThat(round.run("merge")).as(wrong).isEqualTo(ExitCode.USAGE);
            assertThat(round.err()).startsWith("แม่แบบ report.html.vm ").doesNotContain("\tat ");
            assertThat(round.outputs()).containsExactlyEntriesOf(before);
        }
    }

    @Test
    void leftovers_of_a_killed_run_are_cleaned_up() throws IOException {
        RoundOnDisk round = RoundOnDisk.example(folder).put("output/.prongsai.new/report.html", new byte[] {1});
        assertThat(round.run("merge")).isZero();
        assertThat(Files.exists(folder.resolve("output/.prongsai.new"))).isFalse();
    }

    @Test
    void a_memo_that_somebody_worked_on_outlives_the_next_edition() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        round.run("merge", "--format", "memo.docx");
        round.run("merge", "--format", "memo.docx");
        assertThat(round.outputs()).containsOnlyKeys("manifest.json", "memo.docx");
        round.put("output/memo.docx", new byte[] {1, 2, 3});
        assertThat(round.run("merge", "--format", "memo.docx")).isZero();
        assertThat(round.out()).contains("บันทึกข้อความที่ท่านแก้ไว้ยังอยู่");
        assertThat(round.outputs().keySet()).hasSize(3).anyMatch(name -> name.matches("memo-[0-9a-f]{8}\\.docx"));
        assertThat(round.outputs().values()).anyMatch(content -> content.length == 3);
    }

    @Test
    void nobody_is_told_to_send_what_was_left_out() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        round.run("merge", "--format", "csv");
        assertThat(round.out())
                .contains("ขั้นต่อไป: --format เว้นไฟล์ที่ต้องส่งไว้")
                .doesNotContain("output/returns", "prongsai mail");
        round.run("merge", "--format", "csv,returns");
        assertThat(round.out()).contains("output/returns").doesNotContain("เว้นไฟล์");
    }
}
