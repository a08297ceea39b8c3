package org.prongsai.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.prongsai.Answers;
import org.prongsai.PlanVariant;
import org.prongsai.layout.ChoiceWords;
import org.prongsai.model.ColumnSummary;
import org.prongsai.model.Completion;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.FieldText;
import org.prongsai.model.FieldType;
import org.prongsai.model.FieldValue;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Limit;
import org.prongsai.model.Links;
import org.prongsai.model.OwnColumn;
import org.prongsai.model.OwnColumn.Choice;
import org.prongsai.model.OwnColumn.FilledBy;
import org.prongsai.model.OwnColumn.Need;
import org.prongsai.model.Plan;
import org.prongsai.model.Quantity;
import org.prongsai.model.Selection;

/** Plans with columns of their own, of every type, limited and needed in every way. */
final class OwnColumnsPlan {
    static final FieldKey BUDGET = new FieldKey("budget");
    static final FieldKey START = new FieldKey("start");
    static final FieldKey KIND = new FieldKey("kind");
    static final FieldKey WHY = new FieldKey("why");
    static final FieldKey MANY = new FieldKey("many");
    static final FieldKey DONE = new FieldKey("done");

    private static final List<Choice> KINDS = List.of(new Choice("a", "งานประจำ"), new Choice("b", "โครงการ"));
    private static final List<Choice> WHYS = List.of(
            new Choice("money", "ไม่ได้รับงบประมาณ"),
            new Choice("policy", "นโยบายเปลี่ยน"),
            new Choice("staff", "บุคลากรไม่พอ (5 คน)"),
            new Choice("other", "อื่น ๆ \"ระบุ\"?"));
    private static final Need ALWAYS = new Need.Always();
    private static final Need NEVER = new Need.Never();

    private OwnColumnsPlan() {}

    /** With a column of every type, given ones between the asked. */
    static Plan everyType(int guidelines) {
        Plan plan = Answers.plan(guidelines);
        Set<GuidelineId> even = plan.guidelines().stream()
                .map(Guideline::id)
                .filter(id -> Answers.numberOf(id) % 2 == 0)
                .collect(Collectors.toSet());
        List<FieldSpec> columns = List.of(
                given(BUDGET, "งบประมาณ", FieldType.MONEY, List.of()),
                asked("spent", "เบิกจ่ายแล้ว", FieldType.MONEY, ALWAYS)
                        .most(BUDGET)
                        .unit("บาท")
                        .build(),
                asked("done", "ผู้เข้าอบรม", FieldType.INTEGER, new Need.WhenStatus(Set.of("achieved", "in_progress")))
                        .least("-5")
                        .most("100")
                        .unit("คน")
                        .build(),
                asked("weight", "น้ำหนักขยะ", FieldType.NUMBER, NEVER)
                        .least(DONE)
                        .unit("กก.")
                        .build(),
                asked("share", "ความสำเร็จ", FieldType.PERCENT, ALWAYS)
                        .unit("ร้อยละ")
                        .build(),
                asked("growth", "เพิ่มขึ้น", FieldType.PERCENT, NEVER)
                        .most("200")
                        .only(even)
                        .build(),
                given(KIND, "ลักษณะงาน", FieldType.CHOICE, KINDS),
                asked("until", "จะเสร็จเมื่อ", FieldType.DATE, new Need.WhenChosen(WHY, Set.of("money", "other")))
                        .most(LocalDate.of(2021, 9, 30))
                        .build(),
                given(START, "เริ่มงาน", FieldType.DATE, List.of()),
                asked("began", "เริ่มจริง", FieldType.DATE, NEVER)
                        .least(START)
                        .most(FieldKey.COMPLETED_ON)
                        .build(),
                asked("why", "เหตุที่ยังไม่ดำเนินงาน", FieldType.CHOICE, new Need.WhenStatus(Set.of("not_started")))
                        .choices(WHYS)
                        .build(),
                asked("many", "อุปสรรค", FieldType.CHOICES, ALWAYS)
                        .choices(WHYS)
                        .build(),
                asked("open", "เปิดเผยแล้ว", FieldType.YES_NO, new Need.WhenChosen(KIND, Set.of("a")))
                        .choices(List.of(ChoiceWords.YES, ChoiceWords.NO))
                        .build(),
                asked("link", "ลิงก์", FieldType.LINK, new Need.WhenChosen(MANY, Set.of("policy")))
                        .build(),
                asked("note", "หมายเหตุ", FieldType.TEXT, ALWAYS).only(even).build());
        return with(plan, columns);
    }

    /** As a plan may have them: what is spent of what is given, how much is done, why not, when, and whether it is shown. */
    static Plan usual(int guidelines) {
        return with(
                Answers.plan(guidelines),
                List.of(
                        given(BUDGET, "งบประมาณ", FieldType.MONEY, List.of()),
                        asked("spent", "เบิกจ่ายแล้ว", FieldType.MONEY, ALWAYS)
                                .most(BUDGET)
                                .unit("บาท")
                                .build(),
                        asked("share", "ความสำเร็จ", FieldType.PERCENT, ALWAYS)
                                .unit("ร้อยละ")
                                .build(),
                        asked(
                                        "why",
                                        "เหตุที่ยังไม่ดำเนินงาน",
                                        FieldType.CHOICE,
                                        new Need.WhenStatus(Set.of("not_started")))
                                .choices(WHYS)
                                .build(),
                        asked("until", "จะเสร็จเมื่อ", FieldType.DATE, NEVER).build(),
                        asked("open", "เปิดเผยแล้ว", FieldType.YES_NO, ALWAYS)
                                .choices(List.of(ChoiceWords.YES, ChoiceWords.NO))
                                .build()));
    }

    /** A column of every type that the plan fills in. */
    static Plan everyTypeGiven(int guidelines) {
        Map<FieldType, FieldValue> values = new EnumMap<>(FieldType.class);
        values.put(FieldType.INTEGER, new Quantity.Amount(new BigDecimal("1200"), "๑,๒๐๐ คน"));
        values.put(FieldType.NUMBER, new Quantity.Amount(new BigDecimal("0.125"), "0.125"));
        values.put(FieldType.MONEY, new Quantity.Amount(new BigDecimal("1234567.50"), "1,234,567.50 บาท"));
        values.put(FieldType.PERCENT, new Quantity.Amount(new BigDecimal("12.50"), "12.5%"));
        values.put(FieldType.CHOICE, new Selection.Chosen(WHYS.subList(0, 1), "money"));
        values.put(FieldType.CHOICES, new Selection.Chosen(WHYS.subList(1, 3), "x"));
        values.put(FieldType.YES_NO, new Selection.Chosen(List.of(ChoiceWords.NO), "-"));
        values.put(FieldType.LINK, new Links(List.of("http://www.example.go.th"), "www.example.go.th"));
        values.put(FieldType.DATE, new Completion.On(LocalDate.of(2021, 3, 31), "2021-03-31"));
        values.put(FieldType.TEXT, new FieldText("ขั้นตอนที่ 1\nขั้นตอนที่ 2"));
        List<FieldSpec> columns = values.keySet().stream()
                .map(type -> given(
                        new FieldKey(type.name().toLowerCase(Locale.ROOT)),
                        "ตามแผน " + type,
                        type,
                        switch (type) {
                            case CHOICE, CHOICES -> WHYS;
                            case YES_NO -> List.of(ChoiceWords.YES, ChoiceWords.NO);
                            default -> List.<Choice>of();
                        }))
                .toList();
        Map<FieldKey, FieldValue> given = columns.stream()
                .collect(Collectors.toMap(FieldSpec::key, column -> Objects.requireNonNull(values.get(column.type()))));
        return with(Answers.plan(guidelines), columns, i -> given);
    }

    private static Plan with(Plan plan, List<FieldSpec> columns) {
        return with(plan, columns, OwnColumnsPlan::given);
    }

    private static Plan with(Plan plan, List<FieldSpec> columns, IntFunction<Map<FieldKey, FieldValue>> given) {
        List<Guideline> filled = IntStream.range(0, plan.guidelines().size())
                .mapToObj(i -> {
                    Guideline one = plan.guidelines().get(i);
                    return new Guideline(
                            one.id(), one.goal(), one.text(), one.responsible(), one.lead(), one.due(), given.apply(i));
                })
                .toList();
        Plan asking = PlanVariant.asking(plan, FieldSpecs.BUILT_IN.with(columns));
        return PlanVariant.among(asking, asking.divisions(), filled);
    }

    /** Some say nothing. */
    private static Map<FieldKey, FieldValue> given(int i) {
        if (i % 5 == 4) {
            return Map.of();
        }
        LocalDate day = LocalDate.of(2020, 10, 1).plusDays(i);
        Choice kind = KINDS.get(i % 2);
        return Map.of(
                BUDGET,
                new Quantity.Amount(BigDecimal.valueOf(500_000 + i, 2), ""),
                START,
                new Completion.On(day, ""),
                KIND,
                new Selection.Chosen(List.of(kind), kind.label()));
    }

    private static FieldSpec given(FieldKey key, String heading, FieldType type, List<Choice> choices) {
        return new Draft(key, heading, type, FilledBy.PLAN, NEVER)
                .choices(choices)
                .build();
    }

    private static Draft asked(String code, String heading, FieldType type, Need need) {
        return new Draft(new FieldKey(code), heading, type, FilledBy.DIVISION, need);
    }

    /** A column, word by word. */
    private static final class Draft {
        private final FieldKey key;
        private final String heading;
        private final FieldType type;
        private final FilledBy by;
        private final Need need;
        private List<Choice> choices = List.of();
        private Optional<Limit> least = Optional.empty();
        private Optional<Limit> most = Optional.empty();
        private Set<GuidelineId> only = Set.of();
        private String unit = "";

        Draft(FieldKey key, String heading, FieldType type, FilledBy by, Need need) {
            this.key = key;
            this.heading = heading;
            this.type = type;
            this.by = by;
            this.need = need;
        }

        Draft choices(List<Choice> list) {
            choices = list;
            return this;
        }

        Draft least(String number) {
            least = Optional.of(new Limit.Value(new BigDecimal(number)));
            return this;
        }

        Draft least(FieldKey other) {
            least = Optional.of(new Limit.Column(other));
            return this;
        }

        Draft most(String number) {
            most = Optional.of(new Limit.Value(new BigDecimal(number)));
            return this;
        }

        Draft most(LocalDate day) {
            most = Optional.of(new Limit.Day(day));
            return this;
        }

        Draft most(FieldKey other) {
            most = Optional.of(new Limit.Column(other));
            return this;
        }

        Draft only(Set<GuidelineId> guidelines) {
            only = guidelines;
            return this;
        }

        Draft unit(String word) {
            unit = word;
            return this;
        }

        FieldSpec build() {
            OwnColumn column = new OwnColumn(
                    heading, by, choices, need, least, most, only, ColumnSummary.LISTED, unit, "", "", true, "");
            return new FieldSpec(key, type, column);
        }
    }
}
