package org.prongsai.read.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.read.plan.PlanInHand.plan;
import static org.prongsai.read.plan.PlanInHand.told;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.layout.RoundText;
import org.prongsai.message.Messages;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.OwnWord;
import org.prongsai.model.Plan;
import org.prongsai.model.PlanWord;
import org.prongsai.model.Responsible;
import org.prongsai.sheet.RawValue;
import org.prongsai.text.Language;

/** The plan's own words, its round's own name, and a plan without goals. */
final class PlanWordsTest {
    private static final String ROUND = "หน่วยงานและรอบ";

    private static PlanInHand saying(String... lines) {
        PlanInHand hand = new PlanInHand();
        for (int i = 0; i < lines.length; i += 2) {
            hand.append(ROUND, lines[i], lines[i + 1]);
        }
        return hand;
    }

    private static PlanInHand round(String name, String start, String end, String due) {
        PlanInHand hand = new PlanInHand();
        hand.set(ROUND, "B7", new RawValue.Text(name));
        hand.set(ROUND, "B8", new RawValue.Text(start));
        hand.set(ROUND, "B9", new RawValue.Text(end));
        hand.set(ROUND, "B10", new RawValue.Text(due));
        return hand;
    }

    @Test
    void words_are_read_in_either_language_of_their_lines() {
        Plan plan = plan(saying(
                "ชื่อรายงาน",
                "รายงานผลแผนป้องกันการทุจริต",
                "คำเรียกเป้าประสงค์",
                "ยุทธศาสตร์ / strategy",
                "Word for guideline",
                "measure; measures",
                "คำเรียกส่วนราชการ",
                "กลุ่ม/ฝ่าย",
                "ผู้บริหาร",
                "ผู้ว่าราชการจังหวัด / Governor"));
        assertThat(plan.words().own())
                .containsEntry(PlanWord.GOAL, new OwnWord("ยุทธศาสตร์", "strategy", "strategies"))
                .containsEntry(PlanWord.GUIDELINE, new OwnWord("measure", "measure", "measures"))
                .containsEntry(PlanWord.DIVISION, new OwnWord("กลุ่ม/ฝ่าย", "กลุ่ม/ฝ่าย", "กลุ่ม/ฝ่าย"))
                .containsEntry(PlanWord.ADDRESSEE, new OwnWord("ผู้ว่าราชการจังหวัด", "Governor", "Governor"))
                .hasSize(5);
    }

    @Test
    void a_plan_that_says_nothing_or_leaves_the_cell_empty_has_none() {
        assertThat(plan(new PlanInHand()).words().isUsual()).isTrue();
        assertThat(plan(saying("คำเรียกเป้าประสงค์", "")).words().isUsual()).isTrue();
    }

    @Test
    void every_division_may_be_said_in_the_own_word() {
        PlanInHand hand = saying("คำเรียกส่วนราชการ", "คณะ / faculty");
        hand.set("แนวปฏิบัติ", "C4", new RawValue.Text("ทุกคณะ"));
        hand.set("แนวปฏิบัติ", "C5", new RawValue.Text("Every Faculty"));
        Plan plan = plan(hand);
        for (int number = 1; number <= 2; number++) {
            assertThat(plan.guideline(new GuidelineId(1, number)).orElseThrow().responsible())
                    .isEqualTo(new Responsible.Every());
        }
    }

    static Stream<Arguments> a_mistake_is_told_with_its_cell() {
        return Stream.of(
                Arguments.of("คำเรียกเป้าประสงค์", "=ยุทธศาสตร์", "“=ยุทธศาสตร์” ใช้เป็นคำเรียกเป้าประสงค์ไม่ได้"),
                Arguments.of("คำเรียกเป้าประสงค์", "ก / ข", "“ก / ข” ใช้เป็นคำเรียกเป้าประสงค์ไม่ได้"),
                Arguments.of("คำเรียกแนวปฏิบัติ", "ก / a / b", "“ก / a / b” ใช้เป็นคำเรียกแนวปฏิบัติไม่ได้"),
                Arguments.of("คำเรียกแนวปฏิบัติ", "measure;", "“measure;” ใช้เป็นคำเรียกแนวปฏิบัติไม่ได้"),
                Arguments.of("คำเรียกแนวปฏิบัติ", "a;b;c", "“a;b;c” ใช้เป็นคำเรียกแนวปฏิบัติไม่ได้"),
                Arguments.of("คำเรียกส่วนราชการ", "ฝ่าย{0}", "“ฝ่าย{0}” ใช้เป็นคำเรียกส่วนราชการไม่ได้"),
                Arguments.of(
                        "คำเรียกส่วนราชการ", "ก".repeat(31), "“" + "ก".repeat(31) + "” ใช้เป็นคำเรียกส่วนราชการไม่ได้"),
                Arguments.of("ชื่อรายงาน", "- รายงาน", "“- รายงาน” ใช้เป็นชื่อรายงานไม่ได้"),
                Arguments.of("ผู้บริหาร", "ก".repeat(151), "“" + "ก".repeat(151) + "” ใช้เป็นผู้บริหารไม่ได้"),
                Arguments.of(
                        "คำเรียกแนวปฏิบัติ",
                        "ข้อ",
                        "“ข้อ” เป็นหัวคอลัมน์อื่นของแบบรายงานหรือรายงานอยู่แล้ว จึงใช้เป็นคำเรียกแนวปฏิบัติไม่ได้ เพราะจะแยกสองคอลัมน์ไม่ออก"),
                Arguments.of(
                        "คำเรียกเป้าประสงค์",
                        "แนว ปฏิบัติ",
                        "“แนว ปฏิบัติ” เป็นหัวคอลัมน์อื่นของแบบรายงานหรือรายงานอยู่แล้ว จึงใช้เป็นคำเรียกเป้าประสงค์ไม่ได้ เพราะจะแยกสองคอลัมน์ไม่ออก"));
    }

    @ParameterizedTest
    @MethodSource
    void a_mistake_is_told_with_its_cell(String line, String value, String message) {
        assertThat(told(saying(line, value)))
                .containsExactly("ไฟล์ plan.xlsx แผ่น หน่วยงานและรอบ ช่อง B11: " + message);
    }

    @Test
    void words_may_change_places_but_not_be_one() {
        assertThat(plan(saying("คำเรียกเป้าประสงค์", "แนวปฏิบัติ", "คำเรียกแนวปฏิบัติ", "กิจกรรม"))
                        .words()
                        .own())
                .hasSize(2);
        assertThat(told(saying("คำเรียกเป้าประสงค์", "กิจกรรม", "คำเรียกแนวปฏิบัติ", "กิจกรรม")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "รอบ 6 เดือน, 2564-6-10",
        "๖ เดือน, 2564-6-10",
        "6 months, 2564-6-10",
        "6, 2564-6-10",
    })
    void the_half_year_is_known_however_it_is_written(String written, String key) {
        assertThat(plan(round(written, "1 ตุลาคม 2563", "31 มีนาคม 2564", "5 เมษายน 2564"))
                        .round()
                        .key())
                .isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "ไตรมาส 2 / Quarter 2, 1 มกราคม 2564, 31 มีนาคม 2564, 'ไตรมาส 2 ปีงบประมาณ พ.ศ. 2564 (มกราคม 2564 – มีนาคม 2564)', 'Quarter 2, fiscal year 2021 (January 2021 – March 2021)'",
        "ประจำเดือน มีนาคม, 1 มีนาคม 2564, 31 มีนาคม 2564, ประจำเดือน มีนาคม ปีงบประมาณ พ.ศ. 2564 (มีนาคม 2564), 'ประจำเดือน มีนาคม, fiscal year 2021 (March 2021)'",
        "ครั้งเดียว, 15 มีนาคม 2564, 15 มีนาคม 2564, ครั้งเดียว ปีงบประมาณ พ.ศ. 2564 (15 มีนาคม 2564), 'ครั้งเดียว, fiscal year 2021 (15 March 2021)'",
        "ทั้งปีการศึกษา, 1 มิถุนายน 2563, 31 พฤษภาคม 2564, ทั้งปีการศึกษา ปีงบประมาณ พ.ศ. 2564 (มิถุนายน 2563 – พฤษภาคม 2564), 'ทั้งปีการศึกษา, fiscal year 2021 (June 2020 – May 2021)'",
        "ทั้งปี, 1 มกราคม 2564, 31 ธันวาคม 2564, ทั้งปี ปีงบประมาณ พ.ศ. 2564 (มกราคม 2564 – ธันวาคม 2564), 'ทั้งปี, fiscal year 2021 (January 2021 – December 2021)'",
    })
    void any_other_round_has_a_name(String name, String start, String end, String thai, String english) {
        Plan plan = plan(round(name, start, end, "15 มกราคม 2565"));
        assertThat(RoundText.full(plan.round(), new Messages(Language.TH))).isEqualTo(thai);
        assertThat(RoundText.full(plan.round(), new Messages(Language.EN))).isEqualTo(english);
    }

    @Test
    void rounds_of_one_month_have_different_keys() {
        assertThat(Stream.of(
                                round("ครั้งที่ 1", "1 มีนาคม 2564", "31 มีนาคม 2564", "5 เมษายน 2564"),
                                round("ครั้งที่ 2", "1 มีนาคม 2564", "31 มีนาคม 2564", "5 เมษายน 2564"),
                                round("ครั้งที่ 1", "1 มีนาคม 2564", "15 มีนาคม 2564", "5 เมษายน 2564"),
                                round("ครั้งที่ 1", "2 มีนาคม 2564", "31 มีนาคม 2564", "5 เมษายน 2564"))
                        .map(hand -> plan(hand).round().key()))
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("2564-202103\\d\\d-202103\\d\\d-[0-9a-f]{8}"));
    }

    @Test
    void a_round_of_another_year_is_a_mistake() {
        assertThat(told(round("ไตรมาส 2", "1 มกราคม 2566", "31 มีนาคม 2566", "5 เมษายน 2566")))
                .containsExactly(
                        "ไฟล์ plan.xlsx แผ่น หน่วยงานและรอบ ช่อง B9: รอบนี้ (1 มกราคม 2566 – 31 มีนาคม 2566) ไม่มีวันใดอยู่ในปี พ.ศ. 2564");
        assertThat(told(round("ไตรมาส 2", "31 มีนาคม 2564", "1 มกราคม 2564", "5 เมษายน 2564")))
                .hasSize(1);
        assertThat(told(round("ก".repeat(61), "1 มกราคม 2564", "31 มีนาคม 2564", "5 เมษายน 2564")))
                .hasSize(1);
    }

    @Test
    void without_goals_a_plan_has_one_level() {
        PlanInHand hand = new PlanInHand();
        hand.cut("เป้าประสงค์", 3);
        Plan plan = plan(hand);
        assertThat(plan.isOneLevel()).isTrue();
        assertThat(plan.guidelines())
                .hasSize(10)
                .allMatch(guideline -> guideline.goalLabel().isEmpty());
        hand.cut("เป้าประสงค์", 0);
        assertThat(plan(hand).isOneLevel()).isTrue();
    }

    @Test
    void a_goal_that_is_named_in_a_plan_without_goals_is_a_mistake() {
        PlanInHand hand = new PlanInHand();
        hand.cut("เป้าประสงค์", 3);
        hand.set("แนวปฏิบัติ", "D3", new RawValue.Text("เป้าประสงค์"));
        hand.set("แนวปฏิบัติ", "D4", new RawValue.Text("1"));
        assertThat(told(hand))
                .containsExactly(
                        "ไฟล์ plan.xlsx แผ่น แนวปฏิบัติ ช่อง D4: ข้อ 1.1 อ้างถึงเป้าประสงค์ที่ 1 ซึ่งไม่มีในแผ่น เป้าประสงค์");
    }
}
