package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.example.ExampleRound;
import org.prongsai.example.FilledForm;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.decisions.DecisionColumn;

/** What the secretariat decides counts, is shown with its reason everywhere, and never happens in silence. */
final class DecisionsTest {
    private static final String NOT_LISTED = "“ดำเนินการแล้ว” ไม่ใช่สถานะที่กำหนด";
    private static final String UNIVERSITY = "รายละเอียดกล่าวถึง “มหาวิทยาลัย”";
    private static final String TWICE = "กองช่างส่งแบบรายงานมากกว่าหนึ่งไฟล์";
    private static final String MISSING = "กองการศึกษา ยังไม่ส่งแบบรายงาน";

    @TempDir
    private Path folder;

    private FilledDecisions empty(RoundOnDisk round) {
        round.run("check");
        return new FilledDecisions(decisions(round));
    }

    private static byte[] decisions(RoundOnDisk round) {
        return Objects.requireNonNull(round.outputs().get("decisions.xlsx"));
    }

    private static List<CSVRecord> findings(RoundOnDisk round, String rule) {
        return round.csv("findings.csv").stream()
                .filter(row -> row.get("rule").equals(rule))
                .toList();
    }

    @Test
    void every_finding_has_a_row() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        assertThat(empty(round).rows()).isEqualTo(7);
    }

    /** A division's mail, its folder, or a zip of its may bring a workbook that looks like the secretariat's. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "input/mail/02/decisions.xlsx",
                "input/returned/decisions.xlsx",
                "input/คำวินิจฉัย.xlsx",
                "input/my decisions.xlsx"
            })
    void what_lies_elsewhere_decides_nothing_and_is_an_error(String path) {
        RoundOnDisk round = RoundOnDisk.example(folder);
        round.put(
                path,
                empty(round)
                        .correct(NOT_LISTED, "บรรลุเป้าหมาย", "ไม่ใช่ของเลขานุการ")
                        .save());
        assertThat(round.mergeTables()).isZero();
        assertThat(findings(round, "decision-elsewhere"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("file")).isEqualTo(path.substring("input/".length())))
                .satisfies(row -> assertThat(row.get("severity")).isEqualTo("error"));
        assertThat(findings(round, "status-not-listed")).hasSize(1);
        assertThat(findings(round, "file-refused")).isEmpty();
        assertThat(round.run("check")).isEqualTo(ExitCode.DATA);
    }

    @Test
    void what_can_not_be_accepted_is_told_to_be_corrected() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        round.put(
                "input/decisions-d.xlsx",
                empty(round).accept(NOT_LISTED, "สอบถามแล้ว").save());
        assertThat(round.mergeTables()).isZero();
        assertThat(findings(round, "decision-unusable"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("suggestion")).contains("เลือก “แก้ค่า”", "บรรลุเป้าหมาย"));
    }

    @Test
    void a_corrected_value_counts_and_is_shown_beside_what_was_typed_with_its_reason() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        round.put(
                "input/decisions-คำวินิจฉัย.xlsx",
                empty(round)
                        .correct(NOT_LISTED, "บรรลุเป้าหมาย", "สอบถามทางโทรศัพท์แล้ว")
                        .save());
        assertThat(round.mergeTables()).isZero();
        CSVRecord answer = round.csv("answers.csv").stream()
                .filter(row -> row.get("guideline").equals("3.2")
                        && row.get("division").equals("08"))
                .findFirst()
                .orElseThrow();
        assertThat(answer.get("status")).isEqualTo("achieved");
        assertThat(answer.get("status_as_written")).isEqualTo("ดำเนินการแล้ว");
        assertThat(round.csv("repairs.csv"))
                .anyMatch(row -> row.get("cell").equals("C19")
                        && row.get("from").equals("ดำเนินการแล้ว")
                        && row.get("to").equals("บรรลุเป้าหมาย")
                        && row.get("why").contains("สอบถามทางโทรศัพท์แล้ว")
                        && row.get("why").contains("หัวหน้าฝ่ายเลขานุการ"));
        assertThat(findings(round, "status-not-listed")).isEmpty();
        assertThat(round.text("report.html"))
                .contains("แก้จาก “ดำเนินการแล้ว” เป็น “บรรลุเป้าหมาย” ตามคำวินิจฉัยของ หัวหน้าฝ่ายเลขานุการ");
        assertThat(round.csv("summary.csv"))
                .anyMatch(row ->
                        row.get("guideline").equals("3.2") && row.get("status").equals("achieved"));
    }

    @Test
    void an_accepted_finding_is_a_note_that_says_who_and_why() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        round.put(
                "input/decisions-d.xlsx",
                empty(round).accept(UNIVERSITY, "เป็นชื่อโครงการร่วม").save());
        assertThat(round.mergeTables()).isZero();
        assertThat(findings(round, "other-agency"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("severity")).isEqualTo("note"))
                .satisfies(row -> assertThat(row.get("suggestion"))
                        .contains("ยอมรับแล้ว", "หัวหน้าฝ่ายเลขานุการ", "เป็นชื่อโครงการร่วม"));
        assertThat(round.text("report.html")).contains("ยอมรับแล้วตามคำวินิจฉัยของ หัวหน้าฝ่ายเลขานุการ");
    }

    @Test
    void decisions_about_one_cell_must_be_one_thing() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        FilledForm form =
                new FilledForm(Objects.requireNonNull(ExampleRound.files().get("returned/กองคลัง ส่งแล้ว.xlsx")));
        form.cell("1.2", FormColumn.DETAILS).setCellValue("มหาวิทยาลัยทำแล้ว");
        round.put("input/returned/กองคลัง ส่งแล้ว.xlsx", form.save());
        byte[] two = empty(round)
                .correct(UNIVERSITY, "จัดทำแผนการใช้จ่ายเงินรายไตรมาสแล้ว", "ก")
                .correct("รายละเอียดสั้นเกินไป", "จัดซื้อจัดจ้างตามแผนทุกรายการแล้ว", "ข")
                .save();
        round.put("input/decisions-d.xlsx", two);
        round.mergeTables();
        assertThat(findings(round, "decision-unusable")).hasSize(2);
        assertThat(round.csv("repairs.csv")).isEmpty();
        FilledDecisions agreed =
                new FilledDecisions(two).correct("รายละเอียดสั้นเกินไป", "จัดทำแผนการใช้จ่ายเงินรายไตรมาสแล้ว", "ข");
        round.put("input/decisions-d.xlsx", agreed.save());
        round.mergeTables();
        assertThat(findings(round, "decision-unusable"))
                .as(round.text("findings.csv"))
                .isEmpty();
        assertThat(round.csv("repairs.csv")).hasSize(1);
    }

    @Test
    void a_form_that_comes_back_with_the_same_value_has_been_decided_about() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        round.put(
                "input/decisions-d.xlsx",
                empty(round).correct(NOT_LISTED, "บรรลุเป้าหมาย", "สอบถามแล้ว").save());
        FilledForm again =
                new FilledForm(Objects.requireNonNull(ExampleRound.files().get("returned/ตรวจสอบภายใน.xlsx")));
        again.cell("1.1", FormColumn.DETAILS).setCellValue("ปรับขั้นตอนการตรวจสอบใหม่และแจ้งเวียนทุกกองแล้ว");
        round.put("input/returned/ตรวจสอบภายใน.xlsx", again.save());
        round.mergeTables();
        assertThat(findings(round, "status-not-listed")).isEmpty();
        assertThat(findings(round, "decision-idle")).isEmpty();
    }

    @Test
    void a_value_without_its_choice_and_a_choice_without_its_value_are_told() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        round.put(
                "input/decisions-d.xlsx",
                empty(round)
                        .decide(UNIVERSITY, "ยอมรับ", "ข้อความใหม่", "เหตุผล", "ก")
                        .decide(NOT_LISTED, "แก้ค่า", "", "เหตุผล", "ก")
                        .save());
        round.run("check", "--all");
        assertThat(round.out())
                .contains(
                        "แต่คำวินิจฉัยที่เลือกไม่ใช้ค่านั้น",
                        "แต่ยังไม่ได้กรอกค่าที่ให้นับแทน",
                        UNIVERSITY,
                        NOT_LISTED);
    }

    @Test
    void nobody_can_decide_a_missing_answer_into_being() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        round.put(
                "input/decisions-d.xlsx",
                empty(round)
                        .accept(MISSING, "แจ้งว่าจะส่งภายหลัง")
                        .correct(NOT_LISTED, "บรรลุเป้าหมาย", "สอบถามแล้ว")
                        .save());
        assertThat(round.mergeTables("--strict")).isEqualTo(1);
        assertThat(findings(round, "decision-unusable"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("message")).contains("ยอมรับไม่ได้"));
        assertThat(round.csv("summary.csv"))
                .filteredOn(row -> row.get("guideline").equals("1.1"))
                .allMatch(row -> row.get("status").equals("incomplete")
                        && row.get("missing").equals("1"));
    }

    @Test
    void an_excluded_file_gives_way_to_the_next_one_of_its_division() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        String latest = "กองช่าง (1).xlsx";
        FilledDecisions decisions = empty(round).exclude(TWICE, "ส่งผิดไฟล์");
        round.put("input/decisions-d.xlsx", decisions.save());
        round.mergeTables();
        assertThat(round.text("report.html"))
                .containsPattern(
                        "ตัดออกตามคำวินิจฉัยของ หัวหน้าฝ่ายเลขานุการ \\(decisions-d.xlsx แถวที่ [0-9]+\\) เหตุผล: ส่งผิดไฟล์");
        assertThat(round.csv("answers.csv"))
                .filteredOn(row -> row.get("division").equals("03"))
                .allMatch(row -> row.get("file").endsWith(latest));
        assertThat(findings(round, "submission-superseded")).isEmpty();
    }

    @Test
    void an_excluded_only_file_leaves_its_division_missing() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        round.put(
                "input/decisions-d.xlsx",
                empty(round).exclude(NOT_LISTED, "ยังไม่ผ่านหัวหน้า").save());
        assertThat(round.mergeTables()).isZero();
        assertThat(findings(round, "submission-missing"))
                .extracting(row -> row.get("division"))
                .containsExactlyInAnyOrder("05", "08");
    }

    @Test
    void decisions_are_carried_into_the_next_workbook_and_count_the_same_from_there() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        FilledDecisions filled = empty(round)
                .correct(NOT_LISTED, "บรรลุเป้าหมาย", "สอบถามแล้ว")
                .accept(UNIVERSITY, "โครงการร่วม")
                .exclude(TWICE, "ส่งผิด");
        round.put("input/decisions-d.xlsx", filled.save());
        round.mergeTables();
        Map<String, byte[]> first = round.outputs();
        FilledDecisions carried = new FilledDecisions(decisions(round));
        assertThat(carried.text(NOT_LISTED, DecisionColumn.NEW_VALUE)).isEqualTo("บรรลุเป้าหมาย");
        assertThat(carried.text(UNIVERSITY, DecisionColumn.REASON)).isEqualTo("โครงการร่วม");
        assertThat(carried.text(TWICE, DecisionColumn.DECISION)).isEqualTo("ไม่นับไฟล์นี้");
        round.put("input/decisions-d.xlsx", decisions(round));
        round.mergeTables();
        for (String same : List.of("answers.csv", "summary.csv", "findings.csv", "repairs.csv")) {
            assertThat(withoutRows(Objects.requireNonNull(round.outputs().get(same))))
                    .as(same)
                    .isEqualTo(withoutRows(Objects.requireNonNull(first.get(same))));
        }
    }

    /** In which row a decision stands is told; the rows of the next workbook are others. */
    private static String withoutRows(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8).replaceAll("แถวที่ [0-9]+", "แถวที่ …");
    }

    @Test
    void a_decision_whose_finding_is_gone_is_told_to_be_idle() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        FilledDecisions filled = empty(round).correct(NOT_LISTED, "บรรลุเป้าหมาย", "สอบถามแล้ว");
        round.put("input/decisions-d.xlsx", filled.save());
        round.remove("input/returned/ตรวจสอบภายใน.xlsx");
        round.mergeTables();
        assertThat(findings(round, "decision-idle"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("file")).isEqualTo("decisions-d.xlsx"));
        assertThat(findings(round, "status-not-listed")).isEmpty();
    }

    @Test
    void a_decision_that_is_not_clear_signed_or_possible_has_no_effect_and_is_an_error() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        FilledDecisions filled = empty(round)
                .correct(NOT_LISTED, "เสร็จแล้ว", "สอบถามแล้ว")
                .accept(UNIVERSITY, "")
                .correct(MISSING, "บรรลุเป้าหมาย", "โทรแล้ว")
                .set(TWICE, DecisionColumn.DECISION, "ลบทิ้ง");
        round.put("input/decisions-d.xlsx", filled.save());
        assertThat(round.run("check", "--all")).isEqualTo(1);
        assertThat(round.out())
                .contains(
                        "ค่า “เสร็จแล้ว” ใช้ในช่องนี้ไม่ได้",
                        "คำวินิจฉัยยังไม่มีเหตุผล",
                        "จึงแก้ค่าไม่ได้",
                        "คำที่เลือกไม่อยู่ในรายการ")
                .contains(NOT_LISTED, UNIVERSITY, TWICE, MISSING);
    }

    @Test
    void decisions_that_contradict_each_other_are_told_and_none_applies() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        byte[] one = empty(round).correct(NOT_LISTED, "บรรลุเป้าหมาย", "ก").save();
        byte[] other = empty(round).correct(NOT_LISTED, "ยังไม่ดำเนินงาน", "ข").save();
        round.put("input/decisions-1.xlsx", one).put("input/decisions-2.xlsx", other);
        round.mergeTables();
        assertThat(findings(round, "decision-unusable")).hasSize(2);
        assertThat(findings(round, "status-not-listed")).hasSize(1);
    }

    @Test
    void renaming_the_input_leaves_decisions_in_force() throws Exception {
        RoundOnDisk round = RoundOnDisk.example(folder);
        round.put(
                "input/decisions-d.xlsx",
                empty(round).correct(NOT_LISTED, "บรรลุเป้าหมาย", "สอบถามแล้ว").save());
        Files.move(folder.resolve("input/returned/ตรวจสอบภายใน.xlsx"), folder.resolve("input/returned/อื่น.xlsx"));
        round.mergeTables();
        assertThat(findings(round, "decision-idle")).isEmpty();
        assertThat(findings(round, "status-not-listed")).isEmpty();
    }
}
