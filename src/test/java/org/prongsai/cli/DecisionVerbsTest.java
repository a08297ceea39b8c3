package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.BuiltInColumns;
import org.prongsai.example.ExampleRound;
import org.prongsai.example.FilledForm;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.decisions.DecisionColumn;

/** What each verb does, and what it refuses, in a round on disk. */
final class DecisionVerbsTest {
    private static final String FINANCE = "returned/กองคลัง ส่งแล้ว.xlsx";
    private static final String AUDIT = "returned/ตรวจสอบภายใน.xlsx";
    private static final String SAID = "จัดทำแผนการใช้จ่ายเงินรายไตรมาสและรายงานผู้บริหารแล้ว";

    @TempDir
    private Path folder;

    private static FilledForm form(String name) {
        return new FilledForm(Objects.requireNonNull(ExampleRound.files().get(name)));
    }

    private static List<CSVRecord> findings(RoundOnDisk round, String rule) {
        return round.csv("findings.csv").stream()
                .filter(row -> row.get("rule").equals(rule))
                .toList();
    }

    private static CSVRecord answer(RoundOnDisk round, String division, String guideline) {
        return round.csv("answers.csv").stream()
                .filter(row -> row.get("division").equals(division)
                        && row.get("guideline").equals(guideline))
                .findFirst()
                .orElseThrow();
    }

    /** Decides in the workbook that the program wrote last. */
    private static FilledDecisions decisions(RoundOnDisk round) {
        return new FilledDecisions(Objects.requireNonNull(round.outputs().get("decisions.xlsx")));
    }

    /** Lays a workbook of decisions where it counts, and merges. */
    private static void layIn(RoundOnDisk round, FilledDecisions decisions) {
        round.put("input/decisions.xlsx", decisions.save());
        round.mergeTables();
    }

    private static void assertUnusable(RoundOnDisk round, String why) {
        assertThat(findings(round, "decision-unusable"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("message")).contains(why));
    }

    private RoundOnDisk checked(String name, FilledForm form) {
        RoundOnDisk round = RoundOnDisk.example(folder);
        round.put("input/" + name, form.save());
        round.run("check");
        return round;
    }

    private RoundOnDisk misspelt(String details) {
        FilledForm form = form(FINANCE);
        form.cell("1.2", FormColumn.DETAILS).setCellValue(details);
        return checked(FINANCE, form);
    }

    @Test
    void a_word_is_put_in_its_place_and_the_rest_stays() {
        RoundOnDisk round = misspelt("เทศบาลตำบลศรีพรรนวารี" + SAID);
        FilledDecisions decisions = decisions(round);
        assertThat(decisions.text("ศรีพรรนวารี", DecisionColumn.VALUE)).isEqualTo("เทศบาลตำบลศรีพรรนวารี" + SAID);
        layIn(round, decisions.correct("ศรีพรรนวารี", "เทศบาลตำบลศรีพรรณวารี", "พิมพ์ผิด"));
        assertThat(answer(round, "02", "1.2").get("details")).isEqualTo("เทศบาลตำบลศรีพรรณวารี" + SAID);
        assertThat(findings(round, "organisation-misspelt"))
                .noneMatch(row -> row.get("division").equals("02"));
        assertThat(round.csv("repairs.csv"))
                .anyMatch(row -> row.get("from").equals("เทศบาลตำบลศรีพรรนวารี" + SAID)
                        && row.get("to").equals("เทศบาลตำบลศรีพรรณวารี" + SAID));
    }

    @Test
    void a_value_that_would_put_the_rest_away_is_refused() {
        RoundOnDisk round = misspelt("เทศบาลตำบลศรีพรรนวารี" + SAID);
        for (String value : List.of("ลบ", "ดำเนินการจัดอบรมพนักงานทุกคนตามแผนประจำปีแล้ว และรายงานผลต่อนายกเทศมนตรี")) {
            layIn(round, decisions(round).correct("ศรีพรรนวารี", value, "พิมพ์ผิด"));
            assertThat(answer(round, "02", "1.2").get("details")).isEqualTo("เทศบาลตำบลศรีพรรนวารี" + SAID);
            assertUnusable(round, "หายไป");
            round.remove("input/decisions.xlsx");
        }
    }

    @Test
    void no_answer_is_made_of_nothing() {
        FilledForm form = form(FINANCE);
        for (FormColumn column :
                List.of(FormColumn.STATUS, FormColumn.DETAILS, FormColumn.EVIDENCE, FormColumn.COMPLETED_ON)) {
            form.cell("1.2", column).setBlank();
        }
        RoundOnDisk round = checked(FINANCE, form);
        layIn(round, decisions(round).correct("ยังไม่ได้กรอกแนวปฏิบัติข้อนี้", "บรรลุเป้าหมาย", "โทรถามแล้ว"));
        assertUnusable(round, "ไม่มีใครส่งคำตอบมา");
        assertThat(answer(round, "02", "1.2").get("status")).isEqualTo("missing");
    }

    @Test
    void what_stands_twice_stays_missing_when_both_rows_are_accepted() {
        FilledForm form = form(FINANCE);
        XSSFSheet sheet = form.workbook().getSheetAt(0);
        XSSFRow first = sheet.getRow(form.cell("1.1", FormColumn.STATUS).getRowIndex());
        XSSFRow again = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < BuiltInColumns.FORM.all().size(); i++) {
            if (first.getCell(i) != null) {
                again.createCell(i).setCellValue(first.getCell(i).toString());
            }
        }
        again.getCell(BuiltInColumns.FORM.position(FormColumn.DETAILS) - 1)
                .setCellValue("อีกอย่างหนึ่งที่ทำไว้แล้วทั้งหมด");
        RoundOnDisk round = checked(FINANCE, form);
        FilledDecisions decisions = decisions(round);
        decisions.acceptEvery("มีมากกว่าหนึ่งแถว", "ทราบ");
        layIn(round, decisions);
        assertThat(findings(round, "row-not-counted"))
                .allMatch(row -> row.get("severity").equals("note"));
        assertThat(findings(round, "answer-missing"))
                .anyMatch(row -> row.get("severity").equals("error")
                        && row.get("guideline").equals("1.1")
                        && row.get("message").contains("มากกว่าหนึ่งแถว"));
        assertThat(answer(round, "02", "1.1").get("status")).isEqualTo("missing");
    }

    /** A form of the finance division beside its first, of which nothing says when it was saved. */
    private RoundOnDisk twoFiles(String status) {
        FilledForm other = form(FINANCE);
        other.cell("1.2", FormColumn.STATUS).setCellValue(status);
        return checked("returned/กองคลัง อีกไฟล์.xlsx", other.savedBy("ก", Optional.empty()));
    }

    @Test
    void the_file_that_is_to_count_counts_until_another_comes() {
        RoundOnDisk round = twoFiles("ยังไม่ดำเนินงาน");
        layIn(round, decisions(round).countThis("กองคลัง อีกไฟล์.xlsx", "กองคลังยืนยัน"));
        assertThat(answer(round, "02", "1.2").get("file")).isEqualTo("returned/กองคลัง อีกไฟล์.xlsx");
        assertThat(answer(round, "02", "1.2").get("status")).isEqualTo("not_started");
        assertThat(findings(round, "submission-undecided")).isEmpty();
        assertThat(round.text("report.html")).contains("นับตามคำวินิจฉัยของ", "กองคลังยืนยัน");
        FilledForm third = form(FINANCE);
        third.cell("1.2", FormColumn.DETAILS).setCellValue("แก้ไขรายละเอียดใหม่ทั้งหมดแล้ว");
        round.put(
                "input/returned/กองคลัง ไฟล์ที่สาม.xlsx",
                third.savedBy("ก", Optional.empty()).save());
        round.mergeTables();
        assertUnusable(round, "ไม่ตรงกับเมื่อวินิจฉัยไว้");
        assertThat(findings(round, "submission-undecided")).isNotEmpty();
    }

    /** One file answers what the other leaves open, and the other way round. */
    private RoundOnDisk halves() {
        FilledForm first = form(FINANCE);
        FilledForm second = form(FINANCE);
        for (String guideline : List.of("1.1", "1.2", "2.1")) {
            blank(second, guideline);
        }
        for (String guideline : List.of("1.3", "1.4", "1.5", "2.2", "2.3", "3.1")) {
            blank(first, guideline);
        }
        RoundOnDisk round = RoundOnDisk.example(folder);
        round.put("input/" + FINANCE, first.save());
        round.put("input/returned/ครึ่งหลัง.xlsx", second.save());
        round.run("check");
        return round;
    }

    private static void blank(FilledForm form, String guideline) {
        for (FormColumn column :
                List.of(FormColumn.STATUS, FormColumn.DETAILS, FormColumn.EVIDENCE, FormColumn.COMPLETED_ON)) {
            form.cell(guideline, column).setBlank();
        }
    }

    @Test
    void two_halves_are_one_form_and_every_answer_stays_in_its_file() {
        RoundOnDisk round = halves();
        layIn(round, decisions(round).join("ส่งแบบรายงานที่เนื้อหาต่างกัน", "กองคลังส่งสองครั้ง"));
        assertThat(findings(round, "decision-unusable")).isEmpty();
        assertThat(findings(round, "submission-split")).isEmpty();
        assertThat(answer(round, "02", "1.2").get("file")).isEqualTo(FINANCE);
        assertThat(answer(round, "02", "3.1").get("file")).isEqualTo("returned/ครึ่งหลัง.xlsx");
        assertThat(round.csv("answers.csv"))
                .filteredOn(row -> row.get("division").equals("02"))
                .noneMatch(row -> row.get("status").equals("missing"));
        assertThat(round.text("report.html")).contains("กองคลังส่งสองครั้ง");
        assertThat(round.run("verify")).isZero();
    }

    @Test
    void halves_that_say_different_things_of_one_guideline_are_not_joined() {
        RoundOnDisk round = halves();
        FilledForm second = form(FINANCE);
        second.cell("1.2", FormColumn.STATUS).setCellValue("ยังไม่ดำเนินงาน");
        for (String guideline : List.of("1.1", "2.1")) {
            blank(second, guideline);
        }
        round.put("input/returned/ครึ่งหลัง.xlsx", second.save());
        round.run("check");
        layIn(round, decisions(round).join("ส่งแบบรายงานที่เนื้อหาต่างกัน", "กองคลังส่งสองครั้ง"));
        assertUnusable(round, "ไม่เหมือนกัน");
    }

    @Test
    void a_division_gets_its_halves_back_as_one_form_with_the_faults_of_both() {
        RoundOnDisk round = halves();
        FilledForm second = form(FINANCE);
        for (String guideline : List.of("1.1", "1.2", "2.1")) {
            blank(second, guideline);
        }
        second.cell("3.1", FormColumn.STATUS).setCellValue("เสร็จเรียบร้อย");
        round.put("input/returned/ครึ่งหลัง.xlsx", second.save());
        round.run("check");
        layIn(round, decisions(round).join("ส่งแบบรายงานที่เนื้อหาต่างกัน", "กองคลังส่งสองครั้ง"));
        round.merge();
        round.run("returns");
        byte[] back = round.outputs().entrySet().stream()
                .filter(output -> output.getKey().startsWith("returns/02")
                        && output.getKey().endsWith(".xlsx"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        FilledForm one = new FilledForm(back);
        assertThat(one.cell("1.2", FormColumn.STATUS).toString()).isNotEmpty();
        assertThat(one.cell("3.1", FormColumn.STATUS).toString()).isEqualTo("เสร็จเรียบร้อย");
        assertThat(one.cell("3.1", FormColumn.STATUS).getCellComment()).isNotNull();
    }

    @Test
    void a_group_does_not_cover_what_came_later() {
        FilledForm form = form(AUDIT);
        List<String> guidelines = List.of("1.1", "1.2", "1.3");
        guidelines.forEach(guideline -> form.cell(guideline, FormColumn.DETAILS)
                .setCellValue("ร่วมกับมหาวิทยาลัยจัดอบรมพนักงาน เรื่องที่ " + guideline));
        RoundOnDisk round = checked(AUDIT, form);
        FilledDecisions decisions = decisions(round).accept("ทั้งกลุ่ม 3 รายการ", "โครงการร่วม");
        layIn(round, decisions);
        assertThat(findings(round, "other-agency").stream()
                        .filter(row -> row.get("division").equals("08")))
                .hasSize(3)
                .allMatch(row -> row.get("severity").equals("note"));
        form.cell("2.1", FormColumn.DETAILS).setCellValue("ร่วมกับมหาวิทยาลัยอีกแห่งหนึ่ง");
        round.put("input/" + AUDIT, form.save());
        round.mergeTables();
        assertThat(findings(round, "other-agency").stream()
                        .filter(row -> row.get("division").equals("08")))
                .filteredOn(row -> !row.get("severity").equals("note"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("guideline")).isEqualTo("2.1"));
        assertThat(decisions(round).text("ทั้งกลุ่ม 3 รายการ", DecisionColumn.REASON))
                .isEqualTo("โครงการร่วม");
    }

    @Test
    void a_file_that_is_not_to_count_gives_no_grounds_against_a_later_one_with_the_same_value() {
        RoundOnDisk round = RoundOnDisk.checked(folder);
        round.put(
                "input/decisions.xlsx",
                decisions(round)
                        .exclude("“ดำเนินการแล้ว” ไม่ใช่สถานะ", "ส่งผิด")
                        .save());
        FilledForm again = form(AUDIT);
        again.cell("1.1", FormColumn.DETAILS).setCellValue("ปรับขั้นตอนการตรวจสอบใหม่และแจ้งเวียนทุกกองแล้ว");
        round.put("input/" + AUDIT, again.save());
        round.mergeTables();
        assertThat(answer(round, "08", "1.1").get("file")).isEqualTo(AUDIT);
        assertThat(findings(round, "status-not-listed")).hasSize(1);
        FilledDecisions next = decisions(round);
        next.exclude("“ดำเนินการแล้ว” ไม่ใช่สถานะ", "ส่งผิดอีก");
        layIn(round, next);
        assertThat(findings(round, "submission-missing"))
                .extracting(row -> row.get("division"))
                .contains("08");
    }

    /** The finance division's form, on which somebody wrote another name than the plan has. */
    private RoundOnDisk renamed() {
        return checked(FINANCE, renamed(form(FINANCE)));
    }

    private static FilledForm renamed(FilledForm form) {
        XSSFSheet sheet = form.workbook().getSheetAt(0);
        for (int i = 0; i < FormLayout.HEADER_ROW - 1; i++) {
            if (sheet.getRow(i) != null) {
                sheet.getRow(i).forEach(cell -> {
                    if (cell.toString().contains("กองคลัง")) {
                        cell.setCellValue(cell.toString().replace("กองคลัง", "ฝ่ายการเงินและบัญชี"));
                    }
                });
            }
        }
        return form;
    }

    @Test
    void a_form_whose_name_and_code_contradict_counts_for_the_division_that_is_decided() {
        RoundOnDisk round = renamed();
        round.mergeTables();
        assertThat(answer(round, "02", "1.1").get("status")).isEqualTo("missing");
        layIn(
                round,
                decisions(round).decide("กองคลัง ส่งแล้ว.xlsx", "นับเป็นของ", "๐๒", "เปลี่ยนชื่อกอง", "เลขานุการ"));
        assertThat(findings(round, "decision-unusable")).isEmpty();
        assertThat(findings(round, "decision-idle")).isEmpty();
        assertThat(answer(round, "02", "1.1").get("file")).isEqualTo(FINANCE);
        assertThat(round.text("report.html")).contains("เปลี่ยนชื่อกอง");
        assertThat(round.run("verify")).isZero();
    }

    @Test
    void a_file_that_could_not_count_anyway_is_left_out_and_nobody_has_to_mend_it() {
        RoundOnDisk round = renamed();
        round.mergeTables();
        assertThat(findings(round, "file-refused"))
                .filteredOn(row -> row.get("file").equals(FINANCE))
                .singleElement()
                .satisfies(row -> assertThat(row.get("suggestion")).contains("นับเป็นของ"));
        layIn(round, decisions(round).exclude("กองคลัง ส่งแล้ว.xlsx", "ส่งมาผิดกอง"));
        assertThat(findings(round, "decision-unusable")).isEmpty();
        assertThat(findings(round, "file-refused"))
                .filteredOn(row -> row.get("file").equals(FINANCE))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("severity")).isEqualTo("note");
                    assertThat(row.toString()).contains("ส่งมาผิดกอง", "หัวหน้าฝ่ายเลขานุการ");
                });
        assertThat(findings(round, "submission-missing"))
                .anyMatch(row ->
                        row.get("division").equals("02") && row.get("severity").equals("error"));
    }

    @Test
    void a_row_in_which_something_of_another_row_stands_does_nothing_until_it_is_deleted() {
        String audit = "“ดำเนินการแล้ว” ไม่ใช่สถานะ";
        String elsewhere = "กองคลัง อีกไฟล์.xlsx";
        RoundOnDisk round = twoFiles("ยังไม่ดำเนินงาน");
        for (DecisionColumn column :
                List.of(DecisionColumn.FILES, DecisionColumn.KEY, DecisionColumn.DIVISION, DecisionColumn.SEAL)) {
            FilledDecisions decisions = decisions(round);
            assertThat(decisions.text(audit, column)).isNotEqualTo(decisions.text(elsewhere, column));
            decisions.exclude(audit, "ส่งผิด").pasted(column, elsewhere, audit);
            layIn(round, decisions);
            assertUnusable(round, "แถวอื่น");
            assertThat(answer(round, "08", "1.2").get("file")).isEqualTo(AUDIT);
            assertThat(decisions(round).text("มีส่วนที่มาจากแถวอื่น", DecisionColumn.REASON))
                    .isEqualTo("ส่งผิด");
            // Laid in as it was carried, it still does nothing; the finding has a row of its own again.
            FilledDecisions carried = decisions(round);
            layIn(round, carried);
            assertUnusable(round, "แถวอื่น");
            layIn(
                    round,
                    decisions(round)
                            .decide("มีส่วนที่มาจากแถวอื่น", "", "", "", "")
                            .exclude(audit, "ส่งผิดจริง"));
            assertThat(findings(round, "decision-unusable")).isEmpty();
            assertThat(answer(round, "08", "1.2").get("status")).isEqualTo("missing");
            round.remove("input/decisions.xlsx");
            round.run("check");
        }
    }

    @Test
    void a_group_whose_members_were_taken_out_of_its_row_accepts_nothing() {
        FilledForm form = form(AUDIT);
        List.of("1.1", "1.2", "1.3")
                .forEach(guideline -> form.cell(guideline, FormColumn.DETAILS)
                        .setCellValue("ร่วมกับมหาวิทยาลัยจัดอบรมพนักงาน เรื่องที่ " + guideline));
        RoundOnDisk round = checked(AUDIT, form);
        String group = "ทั้งกลุ่ม 3 รายการ";
        layIn(round, decisions(round).accept(group, "โครงการร่วม").set(group, DecisionColumn.MEMBERS, ""));
        assertUnusable(round, "แถวอื่น");
        assertThat(findings(round, "other-agency"))
                .filteredOn(row -> row.get("division").equals("08"))
                .noneMatch(row -> row.get("severity").equals("note"));
    }

    @Test
    void the_row_of_a_decision_in_force_says_so_for_without_it_the_answers_are_lost() {
        RoundOnDisk round = renamed();
        layIn(
                round,
                decisions(round).decide("กองคลัง ส่งแล้ว.xlsx", "นับเป็นของ", "02", "เปลี่ยนชื่อกอง", "เลขานุการ"));
        String inForce = "คำวินิจฉัยนี้มีผลอยู่: ไฟล์ " + FINANCE;
        assertThat(decisions(round).text(inForce, DecisionColumn.REASON)).isEqualTo("เปลี่ยนชื่อกอง");
        round.run("check");
        layIn(round, decisions(round));
        assertThat(answer(round, "02", "1.1").get("file")).isEqualTo(FINANCE);
    }

    @Test
    void a_form_that_says_whose_it_is_counts_as_nobody_elses() {
        RoundOnDisk round = RoundOnDisk.checked(folder);
        layIn(
                round,
                decisions(round).decide("“ดำเนินการแล้ว” ไม่ใช่สถานะ", "นับเป็นของ", "05", "พลั้งมือ", "เลขานุการ"));
        assertUnusable(round, "บอกเองชัดเจนแล้ว");
        assertThat(answer(round, "08", "1.1").get("file")).isEqualTo(AUDIT);
        assertThat(round.csv("answers.csv"))
                .filteredOn(row -> row.get("division").equals("05"))
                .noneMatch(row -> row.get("file").equals(AUDIT));
    }

    /** Whose they are is one question, which of them count another. */
    @Test
    void halves_that_count_as_a_divisions_can_be_joined() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        FilledForm first = renamed(form(FINANCE));
        FilledForm second = renamed(form(FINANCE));
        List.of("1.1", "1.2", "2.1").forEach(guideline -> blank(second, guideline));
        List.of("1.3", "1.4", "1.5", "2.2", "2.3", "3.1").forEach(guideline -> blank(first, guideline));
        round.put("input/" + FINANCE, first.save());
        round.put("input/returned/ครึ่งหลัง.xlsx", second.save());
        round.run("check");
        FilledDecisions whose = decisions(round);
        for (String name : List.of(FINANCE, "returned/ครึ่งหลัง.xlsx")) {
            whose.decide(name, "นับเป็นของ", "02", "เปลี่ยนชื่อกอง", "เลขานุการ");
        }
        layIn(round, whose);
        layIn(round, decisions(round).join("ส่งแบบรายงานที่เนื้อหาต่างกัน", "กองคลังส่งสองครั้ง"));
        assertThat(findings(round, "decision-unusable")).isEmpty();
        assertThat(answer(round, "02", "1.2").get("file")).isEqualTo(FINANCE);
        assertThat(answer(round, "02", "3.1").get("file")).isEqualTo("returned/ครึ่งหลัง.xlsx");
    }

    @Test
    void a_value_in_a_file_that_is_left_out_is_not_corrected_and_that_is_why() {
        FilledForm form = form(AUDIT);
        form.cell("1.2", FormColumn.STATUS).setCellValue("เรียบร้อยดีแล้ว");
        RoundOnDisk round = checked(AUDIT, form);
        layIn(
                round,
                decisions(round)
                        .exclude("“ดำเนินการแล้ว” ไม่ใช่สถานะ", "ส่งผิด")
                        .correct("“เรียบร้อยดีแล้ว” ไม่ใช่สถานะ", "บรรลุเป้าหมาย", "โทรถาม"));
        assertUnusable(round, "อีกคำวินิจฉัยหนึ่งไม่ให้นับไฟล์นี้");
    }

    @Test
    void a_form_counts_as_no_division_that_there_is_not() {
        RoundOnDisk round = renamed();
        layIn(
                round,
                decisions(round)
                        .decide("กองคลัง ส่งแล้ว.xlsx", "นับเป็นของ", "กองช้าง", "เปลี่ยนชื่อกอง", "เลขานุการ"));
        assertUnusable(round, "กองช้าง");
        assertThat(answer(round, "02", "1.1").get("status")).isEqualTo("missing");
    }

    @Test
    void of_undecided_files_the_one_that_is_left_counts() {
        RoundOnDisk round = twoFiles("ยังไม่ดำเนินงาน");
        layIn(round, decisions(round).decide("กองคลัง ส่งแล้ว.xlsx", "ไม่นับไฟล์นี้", "", "ฉบับเก่า", "เลขานุการ"));
        assertThat(findings(round, "decision-unusable")).isEmpty();
        assertThat(round.csv("answers.csv").stream()
                        .filter(row -> row.get("division").equals("02"))
                        .map(row -> row.get("file"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void the_same_word_corrected_in_two_workbooks_is_corrected_once() {
        RoundOnDisk round = misspelt("เทศบาลตำบลศรีพรรนวารี" + SAID);
        FilledDecisions decisions = decisions(round).correct("ศรีพรรนวารี", "เทศบาลตำบลศรีพรรณวารี", "พิมพ์ผิด");
        round.put("input/decisions-2.xlsx", decisions.save());
        layIn(round, decisions);
        assertThat(round.csv("repairs.csv"))
                .filteredOn(row -> row.get("to").equals("เทศบาลตำบลศรีพรรณวารี" + SAID))
                .hasSize(1);
        assertThat(findings(round, "decision-unusable")).isEmpty();
    }

    @Test
    void choosing_a_divisions_only_file_is_told_to_do_nothing() {
        RoundOnDisk round = misspelt("เทศบาลตำบลศรีพรรนวารี" + SAID);
        layIn(round, decisions(round).decide("ศรีพรรนวารี", "นับไฟล์นี้", "", "กองคลังยืนยัน", "เลขานุการ"));
        assertThat(findings(round, "decision-idle"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("message")).contains("ไม่มีไฟล์อื่นให้เลือก"));
    }

    @Test
    void a_real_date_cell_is_shown_as_a_day() {
        FilledForm form = form(FINANCE);
        form.fillDate("1.2", java.time.LocalDate.of(2021, 5, 1));
        RoundOnDisk round = checked(FINANCE, form);
        assertThat(decisions(round).text("1 พฤษภาคม 2564", DecisionColumn.VALUE))
                .isEqualTo("1 พฤษภาคม 2564");
    }

    /** A form that goes back filled in anew has the mark in its text, and so has what comes back of it. */
    @Test
    void a_mark_of_struck_text_that_is_sent_back_is_told_again() {
        RoundOnDisk round = misspelt("[ขีดฆ่า: " + SAID + "]");
        round.run("merge");
        assertThat(findings(round, "text-struck"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("guideline")).isEqualTo("1.2"));
    }
}
