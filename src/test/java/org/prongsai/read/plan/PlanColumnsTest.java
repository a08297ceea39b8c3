package org.prongsai.read.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.read.plan.PlanInHand.plan;
import static org.prongsai.read.plan.PlanInHand.told;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.model.ColumnSummary;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldType;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Limit;
import org.prongsai.model.OwnColumn;
import org.prongsai.model.OwnColumn.Choice;
import org.prongsai.model.OwnColumn.Need;
import org.prongsai.model.Plan;
import org.prongsai.model.Quantity;
import org.prongsai.sheet.RawValue;

/** Columns of a plan's own, as its sheet declares them. */
final class PlanColumnsTest {
    private static final String SHEET = "คอลัมน์เพิ่มเติม";

    private static PlanInHand declaring(String... rows) {
        PlanInHand hand = new PlanInHand();
        hand.append(
                SHEET,
                "รหัส",
                "หัวคอลัมน์",
                "ชนิด",
                "ผู้กรอก",
                "ตัวเลือก",
                "ต้องกรอก",
                "ต่ำสุด",
                "สูงสุด",
                "ใช้กับข้อ",
                "สรุปผล",
                "หน่วย",
                "คำอธิบาย",
                "ตัวอย่าง",
                "เผยแพร่");
        for (String row : rows) {
            hand.append(SHEET, row.split("\\s*\\|\\s*", -1));
        }
        return hand;
    }

    private static OwnColumn own(Plan plan, String code) {
        return plan.fields().own(new FieldKey(code)).flatMap(FieldSpec::own).orElseThrow();
    }

    @Test
    void a_column_is_what_its_row_says() {
        PlanInHand hand = declaring(
                "budget | งบประมาณตามข้อบัญญัติ | เงิน | แผน | | | | | | รวม | บาท",
                "budget_used | เบิกจ่ายแล้ว | เงิน | | | เสมอ | | budget | 1.1; 2.* | ร้อยละของ budget | บาท | เฉพาะที่เบิกแล้ว | 1,000 |",
                "why | เหตุที่ยังไม่ดำเนินงาน | select_one | ส่วนราชการ | none_yet=ไม่ได้รับงบประมาณ; นโยบายเปลี่ยน | เมื่อ สถานะ = ยังไม่ดำเนินงาน | | | | นับ | | | | ไม่",
                "other | เหตุอื่น | text | | | เมื่อ why = none_yet");
        hand.set("แนวปฏิบัติ", "G3", new RawValue.Text("งบประมาณตามข้อบัญญัติ"));
        hand.set("แนวปฏิบัติ", "G4", new RawValue.Text("๑,๔๐๐,๐๐๐ บาท"));
        hand.set("แนวปฏิบัติ", "G5", new RawValue.Numeric(0));
        Plan plan = plan(hand);

        assertThat(plan.fields().own())
                .extracting(field -> field.key().code())
                .containsExactly("budget", "budget_used", "why", "other");
        assertThat(plan.fields().list())
                .extracting(field -> field.key().code())
                .containsExactly("status", "details", "evidence", "completed_on", "budget_used", "why", "other");
        assertThat(plan.fields().given()).extracting(FieldSpec::type).containsExactly(FieldType.MONEY);
        assertThat(own(plan, "budget_used").title()).isEqualTo("เบิกจ่ายแล้ว (บาท)");
        assertThat(own(plan, "budget_used").most()).contains(new Limit.Column(new FieldKey("budget")));
        assertThat(own(plan, "budget_used").need()).isEqualTo(new Need.Always());
        assertThat(own(plan, "budget_used").guidelines())
                .contains(new GuidelineId(1, 1), new GuidelineId(2, 1))
                .doesNotContain(new GuidelineId(1, 2));
        assertThat(own(plan, "budget_used").summary())
                .isEqualTo(new ColumnSummary(ColumnSummary.Kind.RATIO, Optional.of(new FieldKey("budget"))));
        assertThat(own(plan, "why").choices())
                .containsExactly(
                        new Choice("none_yet", "ไม่ได้รับงบประมาณ"), new Choice("นโยบายเปลี่ยน", "นโยบายเปลี่ยน"));
        assertThat(own(plan, "why").published()).isFalse();
        assertThat(own(plan, "why").need()).isEqualTo(new Need.WhenStatus(Set.of("not_started")));
        assertThat(own(plan, "other").need()).isEqualTo(new Need.WhenChosen(new FieldKey("why"), Set.of("none_yet")));
        assertThat(plan.guidelines().get(0).given().get(new FieldKey("budget")))
                .isInstanceOfSatisfying(
                        Quantity.Amount.class,
                        amount -> assertThat(amount.value()).isEqualByComparingTo(new BigDecimal("1400000")));
        assertThat(plan.guidelines().get(1).given()).containsKey(new FieldKey("budget"));
        assertThat(plan.guidelines().get(2).given()).isEmpty();
    }

    @Test
    void a_plan_without_the_sheet_or_without_rows_in_it_has_none() {
        assertThat(plan(new PlanInHand()).fields().own()).isEmpty();
        assertThat(plan(declaring()).fields()).isEqualTo(plan(new PlanInHand()).fields());
    }

    static Stream<Arguments> a_mistake_is_told_with_its_cell() {
        return Stream.of(
                Arguments.of("Budget | งบ | เงิน", "A2", "“Budget” ใช้เป็นรหัสคอลัมน์ไม่ได้"),
                Arguments.of("status | งบ | เงิน", "A2", "รหัส “status” เป็นของคอลัมน์"),
                Arguments.of("x_as_written | งบ | เงิน", "A2", "เป็นของคอลัมน์ที่ไฟล์ข้อมูลมีอยู่แล้ว"),
                Arguments.of(" | งบ | เงิน", "A2", "ว่างอยู่"),
                Arguments.of("a | | เงิน", "B2", "ว่างอยู่"),
                Arguments.of("a | สถานะ | เงิน", "B2", "หัวคอลัมน์ “สถานะ” เป็นของคอลัมน์"),
                Arguments.of("a | กำหนดเสร็จ | เงิน", "B2", "หัวคอลัมน์ “กำหนดเสร็จ” เป็นของคอลัมน์"),
                Arguments.of("a | งบ | ตังค์", "C2", "“ตังค์” ไม่ใช่คำที่ใช้ได้"),
                Arguments.of("a | งบ | เงิน | ใครก็ได้", "D2", "“ใครก็ได้” ไม่ใช่คำที่ใช้ได้"),
                Arguments.of("a | งบ | เงิน | | ก; ข", "E2", "คอลัมน์ชนิดนี้ไม่มีตัวเลือก"),
                Arguments.of("a | งบ | ตัวเลือก", "E2", "ยังไม่มีตัวเลือก"),
                Arguments.of("a | งบ | ตัวเลือก | | ก; ก", "E2", "อ่านเหมือนอีกตัวเลือกหนึ่ง"),
                Arguments.of("a | งบ | ตัวเลือก | | ก; -", "E2", "ในแบบหมายถึงไม่มีข้อมูล"),
                Arguments.of("a | " + "งบ".repeat(51) + " | เงิน", "B2", "ยาวกว่า 100 ตัวอักษร"),
                Arguments.of("a | งบ | เงิน | | | บางที", "F2", "ไม่ได้บอกว่าต้องกรอกเมื่อใด"),
                Arguments.of("a | งบ | เงิน | | | เมื่อ สถานะ = เสร็จ", "F2", "“เสร็จ” ไม่ใช่สถานะของแผนนี้"),
                Arguments.of("a | งบ | เงิน | | | เมื่อ b = ก", "F2", "“b” ไม่ใช่รหัสของคอลัมน์ที่มีตัวเลือก"),
                Arguments.of("a | งบ | เงิน | | | | ห้า", "G2", "“ห้า” ไม่ใช่ค่าต่ำสุดหรือสูงสุด"),
                Arguments.of("a | งบ | เงิน | | | | 5 | 4", "H2", "ค่าต่ำสุดมากกว่าค่าสูงสุด"),
                Arguments.of("a | งบ | เงิน | | | | | a", "H2", "ใช้เป็นเกณฑ์ไม่ได้"),
                Arguments.of("a | งบ | ข้อความ | | | | | 5", "H2", "ไม่มีค่าต่ำสุดหรือสูงสุด"),
                Arguments.of("a | งบ | เงิน | | | | | | 9.9", "I2", "ไม่มีข้อ “9.9” ในแผน"),
                Arguments.of("a | งบ | เงิน | | | | | | | บวก", "J2", "“บวก” ไม่ใช่วิธีสรุปผล"),
                Arguments.of("a | งบ | ร้อยละ | | | | | | | รวม", "J2", "สรุปผลด้วย “รวม” ไม่ได้"),
                Arguments.of("a | งบ | เงิน | | | | | | | ร้อยละของ b", "J2", "ร้อยละคิดได้ระหว่างคอลัมน์"),
                Arguments.of("a | งบ | เงิน | | | | | | | | | | | บ้าง", "N2", "“บ้าง” ไม่ใช่คำที่ใช้ได้"));
    }

    @ParameterizedTest
    @MethodSource
    void a_mistake_is_told_with_its_cell(String row, String cell, String told) {
        List<String> faults = told(declaring(row));
        assertThat(faults).as(row).hasSize(1);
        assertThat(faults.get(0)).contains(SHEET).contains(cell).contains(told);
    }

    @Test
    void what_the_plan_is_to_give_stands_on_the_sheet_of_guidelines() {
        assertThat(told(declaring("a | งบ | เงิน | แผน")))
                .singleElement()
                .asString()
                .contains("ไม่มีคอลัมน์ “งบ”");
        PlanInHand twice = declaring("a | งบ | เงิน");
        twice.set("แนวปฏิบัติ", "G3", new RawValue.Text("งบ"));
        assertThat(told(twice)).singleElement().asString().contains("ให้ส่วนราชการกรอก");
        PlanInHand wrong = declaring("a | งบ | เงิน | แผน");
        wrong.set("แนวปฏิบัติ", "G3", new RawValue.Text("งบ"));
        wrong.set("แนวปฏิบัติ", "G5", new RawValue.Text("ประมาณ 500"));
        assertThat(told(wrong)).singleElement().asString().contains("G5").contains("ประมาณ 500");
    }
}
