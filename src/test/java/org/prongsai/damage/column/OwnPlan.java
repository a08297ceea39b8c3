package org.prongsai.damage.column;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prongsai.PlanVariant;
import org.prongsai.example.ExampleRound;
import org.prongsai.layout.ChoiceWords;
import org.prongsai.model.ColumnSummary;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldType;
import org.prongsai.model.Guideline;
import org.prongsai.model.OwnColumn;
import org.prongsai.model.OwnColumn.Choice;
import org.prongsai.model.OwnColumn.FilledBy;
import org.prongsai.model.OwnColumn.Need;
import org.prongsai.model.Plan;
import org.prongsai.model.Quantity;

/** The example's plan with an own column of every type, all of which must be filled in, and one that the plan fills in. */
public final class OwnPlan {
    public static final FieldKey BUDGET = new FieldKey("budget");
    /** Enough rows for every damage; a whole form takes long. */
    private static final int GUIDELINES = 9;

    private static final List<Choice> RISKS = List.of(
            new Choice("low", "ต่ำ"),
            new Choice("mid", "ปานกลาง"),
            new Choice("high", "สูง"),
            new Choice("top", "สูงมาก"));
    private static final List<Choice> STEPS = List.of(
            new Choice("1", "ขั้นวางแผน"),
            new Choice("2", "ขั้นเริ่มทำ"),
            new Choice("3", "ขั้นทำแล้วบางส่วน"),
            new Choice("4", "ขั้นแล้วเสร็จ"));
    private static final List<Choice> REASONS = List.of(
            new Choice("money", "ไม่ได้รับงบประมาณ"),
            new Choice("policy", "นโยบายเปลี่ยน"),
            new Choice("staff", "บุคลากรไม่พอ (5 คน)"),
            new Choice("law", "ระเบียบ/ข้อบังคับ"),
            new Choice("late", "จัดซื้อ, จัดจ้างล่าช้า"),
            new Choice("other", "อื่น ๆ"));

    private OwnPlan() {}

    public static Plan plan() {
        Plan example = ExampleRound.plan();
        List<FieldSpec> columns = List.of(
                column(BUDGET.code(), "งบประมาณตามแผน", FieldType.MONEY, FilledBy.PLAN, "บาท", List.of()),
                asked("spent", "เบิกจ่ายแล้ว", FieldType.MONEY, "บาท"),
                asked("people", "ผู้เข้าอบรม", FieldType.INTEGER, "คน"),
                asked("weight", "น้ำหนักขยะ", FieldType.NUMBER, "กก."),
                asked("share", "ความสำเร็จ", FieldType.PERCENT, ""),
                asked("until", "จะเสร็จทั้งหมดเมื่อ", FieldType.DATE, ""),
                asked("lesson", "บทเรียนที่ได้", FieldType.TEXT, ""),
                chosen("risk", "ความเสี่ยงที่เหลือ", FieldType.CHOICE, RISKS),
                chosen("step", "ขั้นของงาน", FieldType.CHOICE, STEPS),
                chosen("why", "อุปสรรคที่พบ", FieldType.CHOICES, REASONS),
                chosen("open", "เปิดเผยแล้ว", FieldType.YES_NO, List.of(ChoiceWords.YES, ChoiceWords.NO)),
                asked("page", "หน้าเว็บ", FieldType.LINK, ""));
        List<Guideline> given = example.guidelines().stream()
                .limit(GUIDELINES)
                .map(OwnPlan::given)
                .toList();
        Plan asking = PlanVariant.asking(example, example.fields().with(columns));
        return PlanVariant.among(asking, asking.divisions(), given);
    }

    private static Guideline given(Guideline one) {
        BigDecimal budget = new BigDecimal(one.text().length() * 1000 + ".50");
        return new Guideline(
                one.id(),
                one.goal(),
                one.text(),
                one.responsible(),
                one.lead(),
                one.due(),
                Map.of(BUDGET, new Quantity.Amount(budget, budget.toPlainString())));
    }

    private static FieldSpec asked(String code, String heading, FieldType type, String unit) {
        return column(code, heading, type, FilledBy.DIVISION, unit, List.of());
    }

    private static FieldSpec chosen(String code, String heading, FieldType type, List<Choice> choices) {
        return column(code, heading, type, FilledBy.DIVISION, "", choices);
    }

    private static FieldSpec column(
            String code, String heading, FieldType type, FilledBy by, String unit, List<Choice> choices) {
        OwnColumn column = new OwnColumn(
                heading,
                by,
                choices,
                by == FilledBy.PLAN ? new Need.Never() : new Need.Always(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                ColumnSummary.LISTED,
                unit,
                "",
                "",
                true,
                "");
        return new FieldSpec(new FieldKey(code), type, column);
    }
}
