package org.prongsai.read.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingText;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severities;
import org.prongsai.finding.Severity;
import org.prongsai.message.Messages;
import org.prongsai.model.Agency;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;
import org.prongsai.model.Recipient;
import org.prongsai.model.Responsible;
import org.prongsai.round.RoundDefinition;
import org.prongsai.sheet.RawValue;
import org.prongsai.text.Language;

/** What each sheet of a plan may hold, and what is told of what it may not. */
final class PlanSheetsTest {
    private static final FindingText WORDS = new FindingText(new Messages(Language.TH));

    private static RoundDefinition read(Consumer<PlanInHand> change) {
        return ((PlanReading.Read) reading(change)).round();
    }

    private static Plan plan(Consumer<PlanInHand> change) {
        return read(change).plan();
    }

    /** What is told: {@code A4 sentence}, or the sentence alone when it is about no cell. */
    private static List<String> told(Consumer<PlanInHand> change) {
        return ((PlanReading.Faulty) reading(change))
                .faults().stream().map(PlanSheetsTest::told).toList();
    }

    private static String told(Finding fault) {
        return fault.cell().map(cell -> cell.address() + " ").orElse("") + WORDS.message(fault);
    }

    private static PlanReading reading(Consumer<PlanInHand> change) {
        PlanInHand plan = new PlanInHand();
        change.accept(plan);
        return plan.read();
    }

    private static Consumer<PlanInHand> set(String sheet, String address, String text) {
        return plan -> plan.set(sheet, address, new RawValue.Text(text));
    }

    private static Consumer<PlanInHand> append(String sheet, String... values) {
        return plan -> plan.append(sheet, values);
    }

    private static Consumer<PlanInHand> agency(String code, String name, String province) {
        return append("หน่วยงาน", code, name, province);
    }

    private static final Consumer<PlanInHand> AGENCIES = agency("รหัสหน่วยงาน", "ชื่อหน่วยงาน", "จังหวัด")
            .andThen(agency("5301", "เทศบาลตำบลบ้านใหม่", "อุตรดิตถ์"));

    @Test
    void agencies_of_one_name_are_told_apart_by_their_provinces() {
        assertThat(read(AGENCIES.andThen(agency("5401", "เทศบาลตำบลบ้านใหม่", "แพร่")))
                        .agencies())
                .containsExactly(
                        new Agency(new DivisionCode("5301"), "เทศบาลตำบลบ้านใหม่", "อุตรดิตถ์"),
                        new Agency(new DivisionCode("5401"), "เทศบาลตำบลบ้านใหม่", "แพร่"));
        assertThat(read(plan -> {}).agencies()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "53 02, เทศบาลตำบลวังดิน, อุตรดิตถ์, A3 “53 02” ใช้เป็นรหัสหน่วยงานไม่ได้",
        "5301, เทศบาลตำบลวังดิน, อุตรดิตถ์, A3 “5301” ซ้ำกับช่อง A2 ซึ่งต้องไม่ซ้ำกัน",
        "5302, เทศบาลตำบลบ้านใหม่, อุตรดิตถ์, B3 “เทศบาลตำบลบ้านใหม่ จังหวัดอุตรดิตถ์” ซ้ำกับช่อง B2 ซึ่งต้องไม่ซ้ำกัน",
        "'', เทศบาลตำบลวังดิน, อุตรดิตถ์, A3 ช่องนี้ว่างอยู่หรือมีค่าผิดพลาด แต่ต้องมีข้อมูล",
        "5302, '', อุตรดิตถ์, B3 ช่องนี้ว่างอยู่หรือมีค่าผิดพลาด แต่ต้องมีข้อมูล",
        "5302, เทศบาลตำบลวังดิน, '', C3 ช่องนี้ว่างอยู่หรือมีค่าผิดพลาด แต่ต้องมีข้อมูล",
    })
    void an_agency_that_can_not_be_told_apart_is_told(String code, String name, String province, String expected) {
        assertThat(told(AGENCIES.andThen(agency(code, name, province)))).containsExactly(expected);
    }

    private static Consumer<PlanInHand> severity(String rule, String severity, String reason) {
        return append("ระดับของข้อตรวจ", rule, severity, reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"warning", "WARNING", "ควรตรวจสอบ", "Please check"})
    void a_rules_severity_may_be_changed_by_its_code_or_name(String written) {
        boolean english = written.startsWith("Please");
        String word = english ? new Messages(Language.EN).of("severity.warning") : written;
        assertThat(read(severity("Status-Not-Listed", word, "รอบแรก")).severities())
                .isEqualTo(new Severities(
                        Map.of(new RuleId("status-not-listed"), new Severities.Change(Severity.WARNING, "รอบแรก"))));
    }

    @ParameterizedTest
    @CsvSource({
        "status-not-liste, note, A4 ไม่มีข้อตรวจชื่อ “status-not-liste”",
        "status-not-listed, off, B4 “off” ไม่ใช่ระดับของข้อตรวจ",
        "'', note, A4 ช่องนี้ว่างอยู่หรือมีค่าผิดพลาด แต่ต้องมีข้อมูล",
        "status-not-listed, '', B4 ช่องนี้ว่างอยู่หรือมีค่าผิดพลาด แต่ต้องมีข้อมูล",
    })
    void a_rule_or_severity_that_is_none_is_told(String rule, String severity, String expected) {
        assertThat(told(severity(rule, severity, ""))).containsExactly(expected);
    }

    @Test
    void a_rule_stands_once() {
        assertThat(told(severity("status-not-listed", "note", "").andThen(severity("status-not-listed", "error", ""))))
                .containsExactly("A5 “status-not-listed” ซ้ำกับช่อง A4 ซึ่งต้องไม่ซ้ำกัน");
    }

    @Test
    void divisions_have_an_address_or_none() {
        List<Division> divisions = plan(set("ส่วนราชการ", "C5", " ")).divisions();
        assertThat(divisions.get(0).email()).contains("clerk@sriphanwari.example");
        assertThat(divisions.get(1).email()).isEmpty();
    }

    @Test
    void a_divisions_code_stands_once() {
        assertThat(told(set("ส่วนราชการ", "A5", "01"))).contains("A5 “01” ซ้ำกับช่อง A4 ซึ่งต้องไม่ซ้ำกัน");
    }

    @Test
    void recipients_and_words_of_other_agencies_are_as_listed() {
        Plan plan = plan(append("คำของหน่วยงานอื่น", "วิทยาลัย").andThen(append("คำของหน่วยงานอื่น", "\u00A0")));
        assertThat(plan.recipients())
                .containsExactly(
                        new Recipient("นายกเทศมนตรี", "mayor@sriphanwari.example"),
                        new Recipient("ปลัดเทศบาล", "clerk-office@sriphanwari.example"));
        assertThat(plan.otherAgencies())
                .containsExactly(
                        "มหาวิทยาลัย",
                        "วิทยาลัย",
                        "คณะวิชา",
                        "โรงพยาบาล",
                        "องค์การบริหารส่วนจังหวัด",
                        "อบจ.",
                        "สถานีตำรวจ");
    }

    @Test
    void a_recipient_needs_an_address() {
        assertThat(told(set("ผู้รับรายงาน", "B4", "mayor"))).containsExactly("B4 “mayor” ไม่ใช่ที่อยู่อีเมล");
        assertThat(told(set("ผู้รับรายงาน", "B4", "")))
                .containsExactly("B4 ช่องนี้ว่างอยู่หรือมีค่าผิดพลาด แต่ต้องมีข้อมูล");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ทุกส่วนราชการ", "all", "All", "EVERY DIVISION", "*"})
    void every_division_may_be_meant(String word) {
        assertThat(responsible(word)).isEqualTo(new Responsible.Every());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ทุกฝ่ายในหน่วยงาน", "ทุกฝ่าย", "ทุกหน่วยงาน", "ทั้งหมด"})
    void every_division_keeps_the_plans_own_words(String word) {
        assertThat(responsible(word)).isEqualTo(new Responsible.Every(word));
    }

    @Test
    void several_divisions_may_be_meant_by_name_or_code_each_once() {
        assertThat(responsible("กองคลัง; 03,\nกองคลัง;;"))
                .isEqualTo(new Responsible.Only(List.of(new DivisionCode("02"), new DivisionCode("03"))));
    }

    private static Responsible responsible(String written) {
        List<Guideline> guidelines = plan(set("แนวปฏิบัติ", "C13", written)).guidelines();
        return guidelines.get(guidelines.size() - 1).responsible();
    }

    @Test
    void a_guideline_whose_id_tells_no_goal_needs_one() {
        assertThat(told(set("แนวปฏิบัติ", "A13", "O26"))).contains("A13 ข้อ O26 ไม่บอกว่าเป็นของเป้าประสงค์ที่เท่าใด");
    }

    @Test
    void a_division_that_is_like_none_is_told_without_a_guess() {
        List<Finding> faults =
                ((PlanReading.Faulty) reading(set("แนวปฏิบัติ", "C13", "กองคลัง; โรงเรียนเทศบาล ๑"))).faults();
        assertThat(faults)
                .extracting(PlanSheetsTest::told)
                .containsExactly("C13 ไม่รู้จักส่วนราชการ “โรงเรียนเทศบาล ๑”");
        assertThat(WORDS.suggestion(faults.get(0))).doesNotContain("ใช่หรือไม่");
    }

    @Test
    void goals_are_numbered_each_once_and_each_has_guidelines() {
        assertThat(plan(set("เป้าประสงค์", "A4", "๑")).goals()).hasSize(3);
        assertThat(told(set("เป้าประสงค์", "A5", "สอง"))).contains("A5 “สอง” ไม่ใช่ลำดับที่ของเป้าประสงค์");
        assertThat(told(set("เป้าประสงค์", "A5", "1"))).contains("A5 “1” ซ้ำกับช่อง A4 ซึ่งต้องไม่ซ้ำกัน");
        assertThat(told(append("เป้าประสงค์", "4", "ประชาชนมีส่วนร่วม")))
                .containsExactly("A7 เป้าประสงค์ที่ 4 ยังไม่มีแนวปฏิบัติ");
    }

    @Test
    void guidelines_are_worded_each_in_its_own_way() {
        Consumer<PlanInHand> same = plan -> plan.set("แนวปฏิบัติ", "B6", plan.get("แนวปฏิบัติ", "B4"));
        assertThat(told(same))
                .singleElement()
                .asString()
                .startsWith("B6 “")
                .endsWith("” ซ้ำกับช่อง B4 ซึ่งต้องไม่ซ้ำกัน");
    }

    @ParameterizedTest
    @CsvSource({
        "A5, achieved, A5 “achieved” ซ้ำกับช่อง A4 ซึ่งต้องไม่ซ้ำกัน",
        "B5, บรรลุเป้าหมาย, B5 “บรรลุเป้าหมาย” ซ้ำกับช่อง B4 ซึ่งต้องไม่ซ้ำกัน",
        "C5, ยังไม่ดำเนินงาน; กำลังทำ, B6 “ยังไม่ดำเนินงาน” ซ้ำกับช่อง C5 ซึ่งต้องไม่ซ้ำกัน",
    })
    void a_wording_means_one_status(String cell, String value, String expected) {
        assertThat(told(set("สถานะ", cell, value))).containsExactly(expected);
    }

    private static final String ONE_KEY = " เพราะไม่แยกอักษรตัวใหญ่กับตัวเล็ก และไม่นับเครื่องหมาย : หน้าและท้ายชื่อ";

    @ParameterizedTest
    @CsvSource({
        "B5, ok, B5 “ok” อ่านแล้วเป็นคำเดียวกับ “OK” ในช่อง B4",
        "C5, กำลังทำ; o k, C5 “o k” อ่านแล้วเป็นคำเดียวกับ “OK” ในช่อง B4",
    })
    void two_statuses_that_a_form_reads_as_one_are_told(String cell, String value, String expected) {
        assertThat(told(set("สถานะ", "B4", "OK").andThen(set("สถานะ", cell, value))))
                .containsExactly(expected + ONE_KEY);
    }

    @ParameterizedTest
    @CsvSource({"B6, achieved", "C6, Achieved", "C5, ดำเนินการ; not_started"})
    void no_status_is_called_as_anothers_code(String cell, String wording) {
        assertThat(told(set("สถานะ", cell, wording)))
                .singleElement()
                .asString()
                .startsWith(cell)
                .contains("เป็นรหัสของอีกสถานะหนึ่ง");
    }

    @Test
    void a_status_may_be_accepted_in_small_letters_too() {
        assertThat(plan(set("สถานะ", "B4", "OK").andThen(set("สถานะ", "C4", "ok; Done; DONE")))
                        .statuses()
                        .statuses()
                        .get(0)
                        .aliases())
                .containsExactly("ok", "Done", "DONE");
    }

    @ParameterizedTest
    @CsvSource({
        "B6, ไม่มีผล การดำเนินงานในรอบนี้",
        "B6, nothing to REPORT in this round",
        "C6, ไม่มีผลการดำเนินงานในรอบนี้",
        "C6, Nothing to report in this round",
    })
    void nothing_to_report_is_no_status(String cell, String wording) {
        assertThat(told(set("สถานะ", cell, wording)))
                .containsExactly(
                        cell + " “" + wording + "” เป็นคำยืนยันว่ารอบนี้ไม่มีผลให้รายงาน จึงใช้เป็นสถานะไม่ได้");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing_to_report", "invalid", "missing", "incomplete"})
    void a_code_of_what_has_no_status_is_no_statuss(String code) {
        assertThat(told(set("สถานะ", "A6", code)))
                .containsExactly(
                        "A6 “" + code
                                + "” ใช้เป็นรหัสสถานะไม่ได้ เพราะ answers.csv และ summary.csv ใช้รหัสนี้กับข้อที่ไม่มีสถานะตามแผน");
    }

    @Test
    void divisions_that_read_as_one_are_told() {
        assertThat(told(append("ส่วนราชการ", "A1", "กองหนึ่ง").andThen(append("ส่วนราชการ", "a1", "กองสอง"))))
                .containsExactly("A13 “a1” อ่านแล้วเป็นคำเดียวกับ “A1” ในช่อง A12" + ONE_KEY);
        assertThat(told(append("ส่วนราชการ", "09", ": กองคลัง")))
                .containsExactly("B12 “: กองคลัง” อ่านแล้วเป็นคำเดียวกับ “กองคลัง” ในช่อง B5" + ONE_KEY);
        assertThat(told(append("ส่วนราชการ", "09", "02"))).containsExactly("B12 “02” ซ้ำกับช่อง A5 ซึ่งต้องไม่ซ้ำกัน");
        assertThat(told(append("ส่วนราชการ", "all", "ทุก ฝ่าย")))
                .containsExactly(
                        "A12 “all” หมายถึงทุกส่วนราชการในแผ่น แนวปฏิบัติ จึงใช้เป็นชื่อหรือรหัสของส่วนราชการเดียวไม่ได้",
                        "B12 “ทุก ฝ่าย” หมายถึงทุกส่วนราชการในแผ่น แนวปฏิบัติ จึงใช้เป็นชื่อหรือรหัสของส่วนราชการเดียวไม่ได้");
        assertThat(plan(append("ส่วนราชการ", "audit", "audit")).divisions()).hasSize(9);
    }

    @Test
    void codes_of_agencies_name_folders_that_a_disk_may_take_for_one() {
        assertThat(told(AGENCIES.andThen(agency("a1", "เทศบาลตำบลวังดิน", "แพร่"))
                        .andThen(agency("A1", "เทศบาลตำบลป่าแดง", "แพร่"))))
                .containsExactly("A4 “A1” อ่านแล้วเป็นคำเดียวกับ “a1” ในช่อง A3" + ONE_KEY);
    }

    @ParameterizedTest
    @CsvSource({
        "B8, 30 กันยายน 2563, B8 วันเริ่มรอบ (30 กันยายน 2563) ไม่อยู่ในปีงบประมาณ พ.ศ. 2564",
        "B9, 1 ตุลาคม 2564, B9 วันสิ้นสุดรอบ (1 ตุลาคม 2564) ไม่อยู่ในปีงบประมาณ พ.ศ. 2564",
        "B9, 1 ตุลาคม 2563, B9 วันสิ้นสุดรอบ (1 ตุลาคม 2563) ต้องอยู่หลังวันเริ่มรอบ (1 ตุลาคม 2563)",
    })
    void a_round_lies_in_its_fiscal_year_and_ends_after_it_begins(String cell, String day, String expected) {
        assertThat(told(set("หน่วยงานและรอบ", cell, day))).containsExactly(expected);
    }

    @Test
    void what_to_do_about_a_day_outside_the_fiscal_year_says_when_that_year_is() {
        Finding fault = ((PlanReading.Faulty) reading(set("หน่วยงานและรอบ", "B8", "30 กันยายน 2563")))
                .faults()
                .get(0);
        assertThat(WORDS.suggestion(fault)).contains("1 ตุลาคม 2563 ถึง 30 กันยายน 2564");
    }

    @Test
    void a_fiscal_year_runs_from_october_to_september_and_who_is_asked_may_be_left_open() {
        assertThat(plan(set("หน่วยงานและรอบ", "B9", "30 กันยายน 2564")).round().end())
                .hasToString("2021-09-30");
        assertThat(told(set("หน่วยงานและรอบ", "B8", "1 ตุลาคม 2562")))
                .contains("B8 วันเริ่มรอบ (1 ตุลาคม 2562) ไม่อยู่ในปีงบประมาณ พ.ศ. 2564");
        assertThat(plan(plan -> {}).organisation().contact()).startsWith("ฝ่ายเลขานุการ");
        assertThat(plan(set("หน่วยงานและรอบ", "A5", "หมายเหตุ")).organisation().contact())
                .isEmpty();
    }

    @Test
    void an_error_value_is_no_text() {
        assertThat(told(plan -> plan.set("เป้าประสงค์", "B4", new RawValue.ErrorValue("#N/A"))))
                .contains("B4 ช่องนี้ว่างอยู่หรือมีค่าผิดพลาด แต่ต้องมีข้อมูล");
    }

    @Test
    void an_empty_sheet_and_a_doubled_column_are_told() {
        assertThat(told(plan -> {
                    plan.cut("แนวปฏิบัติ", 3);
                    plan.set("แนวปฏิบัติ", "G9", new RawValue.Text("นอกตาราง"));
                }))
                .contains("A4 แผ่นนี้ยังไม่มีข้อมูล");
        assertThat(told(set("เป้าประสงค์", "E3", "เป้าประสงค์").andThen(set("เป้าประสงค์", "E4", "อีกข้อความ"))))
                .containsExactly("A3 มีหัวคอลัมน์ “เป้าประสงค์” มากกว่าหนึ่งคอลัมน์");
    }

    @Test
    void aliases_addresses_and_reasons_may_be_left_out_with_their_columns() {
        assertThat(plan(set("สถานะ", "C3", "หมายเหตุ"))
                        .statuses()
                        .statuses()
                        .get(0)
                        .aliases())
                .isEmpty();
        assertThat(read(set("ระดับของข้อตรวจ", "C3", "_x")).severities()).isEqualTo(Severities.OWN);
    }
}
