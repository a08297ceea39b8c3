package org.prongsai.bench;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.prongsai.OwnColumnsRound;
import org.prongsai.PlanVariant;
import org.prongsai.cli.TypedPlan;
import org.prongsai.layout.ChoiceWords;
import org.prongsai.model.ColumnSummary;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.FieldType;
import org.prongsai.model.FieldValue;
import org.prongsai.model.Guideline;
import org.prongsai.model.OwnColumn;
import org.prongsai.model.OwnColumn.Choice;
import org.prongsai.model.OwnColumn.FilledBy;
import org.prongsai.model.OwnColumn.Need;
import org.prongsai.model.Plan;

/** Ten columns of a plan's own, one of each type that there is, and what a division types into them. */
final class TenColumns {
    private static final List<Choice> WHYS = List.of(
            new Choice("money", "ไม่ได้รับงบประมาณ"),
            new Choice("policy", "นโยบายเปลี่ยน"),
            new Choice("staff", "บุคลากรไม่พอ"),
            new Choice("other", "อื่น ๆ"));
    private static final FieldKey TARGET = new FieldKey("target");
    private static final List<String> MONTHS = List.of("ม.ค.", "เม.ย.", "มิ.ย.", "ก.ย.");
    private static final String NEVER_STARTED = "ยังไม่ดำเนินงาน";

    private TenColumns() {}

    /** The plan with the ten columns; what it gives itself stands in every guideline. */
    static Plan in(Plan plan) {
        Plan asking = PlanVariant.asking(plan, FieldSpecs.BUILT_IN.with(columns()));
        List<Guideline> guidelines = IntStream.range(0, plan.guidelines().size())
                .mapToObj(i -> {
                    Guideline one = plan.guidelines().get(i);
                    Map<FieldKey, FieldValue> given = Map.of(TARGET, OwnColumnsRound.amount(String.valueOf(1000 + i)));
                    return new Guideline(
                            one.id(), one.goal(), one.text(), one.responsible(), one.lead(), one.due(), given);
                })
                .toList();
        return TypedPlan.of(PlanVariant.among(asking, asking.divisions(), guidelines));
    }

    private static List<FieldSpec> columns() {
        Need unstarted = new Need.WhenStatus(Set.of("not_started"));
        Need always = new Need.Always();
        Need never = new Need.Never();
        List<Choice> yesNo = List.of(ChoiceWords.YES, ChoiceWords.NO);
        return List.of(
                OwnColumnsRound.given("target", "ค่าเป้าหมาย", FieldType.NUMBER, OwnColumnsRound.sum(), "คน"),
                column(
                        "trained",
                        "ผู้เข้าอบรม",
                        FieldType.INTEGER,
                        always,
                        List.of(),
                        OwnColumnsRound.ratioOf("target"),
                        "คน"),
                column("spent", "เบิกจ่ายแล้ว", FieldType.MONEY, always, List.of(), OwnColumnsRound.sum(), "บาท"),
                column("share", "ความก้าวหน้า", FieldType.PERCENT, always, List.of(), OwnColumnsRound.mean(), ""),
                column("until", "คาดว่าแล้วเสร็จ", FieldType.DATE, never, List.of(), OwnColumnsRound.count(), ""),
                column("why", "เหตุที่ยังไม่ดำเนินงาน", FieldType.CHOICE, unstarted, WHYS, OwnColumnsRound.count(), ""),
                column("hurdles", "อุปสรรค", FieldType.CHOICES, never, WHYS, OwnColumnsRound.count(), ""),
                column("open", "เปิดเผยแล้ว", FieldType.YES_NO, always, yesNo, OwnColumnsRound.count(), ""),
                column("page", "หน้าเว็บ", FieldType.LINK, never, List.of(), ColumnSummary.LISTED, ""),
                column("next", "แผนระยะต่อไป", FieldType.TEXT, never, List.of(), ColumnSummary.LISTED, ""));
    }

    private static FieldSpec column(
            String code,
            String heading,
            FieldType type,
            Need need,
            List<Choice> choices,
            ColumnSummary summary,
            String unit) {
        FieldSpec plain =
                OwnColumnsRound.column(code, heading, type, FilledBy.DIVISION, summary, unit, choices, Set.of(), true);
        OwnColumn own = plain.own().orElseThrow();
        return new FieldSpec(
                plain.key(),
                type,
                new OwnColumn(
                        heading,
                        own.filledBy(),
                        choices,
                        need,
                        own.least(),
                        own.most(),
                        own.guidelines(),
                        summary,
                        unit,
                        "",
                        "",
                        true,
                        ""));
    }

    /** What a division types into the columns of a row. */
    static Map<FieldKey, String> typed(Random random, String status) {
        Map<FieldKey, String> typed = new HashMap<>();
        typed.put(new FieldKey("trained"), String.valueOf(random.nextInt(100)));
        typed.put(
                new FieldKey("spent"),
                String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(random.nextInt(100_000_000), 2)));
        typed.put(new FieldKey("share"), String.valueOf(1 + random.nextInt(100)));
        typed.put(
                new FieldKey("until"),
                (1 + random.nextInt(30)) + " " + MONTHS.get(random.nextInt(MONTHS.size())) + " 2564");
        typed.put(new FieldKey("why"), status.equals(NEVER_STARTED) ? why(random) : "");
        typed.put(new FieldKey("hurdles"), random.nextInt(3) == 0 ? "-" : why(random));
        typed.put(new FieldKey("open"), random.nextBoolean() ? "ใช่" : "ไม่ใช่");
        typed.put(new FieldKey("page"), "https://example.go.th/page/" + random.nextInt(1_000_000));
        typed.put(new FieldKey("next"), "ขยายผลไปยังงานอื่นในไตรมาสถัดไป ครั้งที่ " + random.nextInt(1000));
        return typed;
    }

    private static String why(Random random) {
        return WHYS.get(random.nextInt(WHYS.size())).label();
    }
}
