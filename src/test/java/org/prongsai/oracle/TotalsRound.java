package org.prongsai.oracle;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.prongsai.Answers;
import org.prongsai.OwnColumnsRound;
import org.prongsai.PlanVariant;
import org.prongsai.cli.TypedPlan;
import org.prongsai.layout.ChoiceWords;
import org.prongsai.model.Agency;
import org.prongsai.model.ColumnSummary;
import org.prongsai.model.Completion;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.FieldType;
import org.prongsai.model.FieldValue;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.OwnColumn;
import org.prongsai.model.OwnColumn.Choice;
import org.prongsai.model.OwnColumn.FilledBy;
import org.prongsai.model.OwnColumn.Need;
import org.prongsai.model.Plan;
import org.prongsai.model.Responsible;
import org.prongsai.model.Selection;

/** A round of agencies in three provinces, at random, with columns of its own of every type and every summary. */
public final class TotalsRound {
    static final Instant FIRST_SAVED = Instant.parse("2021-03-31T03:00:00Z");
    private static final int GUIDELINES = 4;
    /** One agency in so many sends nothing. */
    private static final int SILENT = 25;

    private static final List<String> PROVINCES = List.of("จังหวัดลำพูน", "เชียงใหม่", "จังหวัดน่าน");
    private static final List<Choice> WHYS = List.of(
            new Choice("money", "ไม่ได้รับงบประมาณ"),
            new Choice("policy", "นโยบายเปลี่ยน"),
            new Choice("staff", "บุคลากรไม่พอ"),
            new Choice("other", "อื่น ๆ"));
    private static final Set<GuidelineId> ODD = Set.of(new GuidelineId("1.1"), new GuidelineId("1.3"));

    private final Plan plan;
    private final List<Agency> agencies;
    private final Map<Agency, Map<Division, SentTotals>> forms = new LinkedHashMap<>();

    public TotalsRound(int count, long seed) {
        Random random = new Random(seed);
        plan = TypedPlan.of(plan(random));
        agencies = IntStream.range(0, count)
                .mapToObj(i -> new Agency(
                        new DivisionCode("A" + i), "เทศบาลตำบลที่ " + i, PROVINCES.get(i % PROVINCES.size())))
                .toList();
        for (Agency agency : agencies) {
            boolean silent = agencies.indexOf(agency) % SILENT == 2;
            Map<Division, SentTotals> sent = new LinkedHashMap<>();
            forms.put(agency, sent);
            for (Division division : plan.divisions()) {
                sent.put(division, SentTotals.any(plan, division, random, silent));
            }
        }
    }

    public Plan plan() {
        return plan;
    }

    public List<Agency> agencies() {
        return agencies;
    }

    SentTotals form(Agency agency, Division division) {
        return Objects.requireNonNull(Objects.requireNonNull(forms.get(agency)).get(division));
    }

    /** The files that came back, by their names. */
    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        forms.forEach((agency, ofDivisions) ->
                ofDivisions.forEach((division, form) -> form.files(plan.of(agency), division)
                        .forEach((name, content) -> files.put(agency.code() + "-" + name, content))));
        return files;
    }

    private static Plan plan(Random random) {
        Plan small = Answers.plan(GUIDELINES);
        List<Division> divisions = new ArrayList<>(small.divisions());
        divisions.add(new Division(new DivisionCode("D3"), "กองการศึกษา", Optional.empty()));
        List<Guideline> guidelines = small.guidelines().stream()
                .map(one -> new Guideline(
                        one.id(),
                        one.goal(),
                        one.text(),
                        one.id().equals(new GuidelineId("1.2"))
                                ? new Responsible.Only(List.of(divisions.get(1).code()))
                                : one.responsible(),
                        one.lead(),
                        one.due(),
                        given(random)))
                .toList();
        return PlanVariant.among(PlanVariant.asking(small, FieldSpecs.BUILT_IN.with(columns())), divisions, guidelines);
    }

    private static Map<FieldKey, FieldValue> given(Random random) {
        Map<FieldKey, FieldValue> given = new LinkedHashMap<>();
        for (FieldSpec column : columns()) {
            if (column.isGiven() && random.nextInt(4) > 0) {
                given.put(column.key(), value(column.type(), random));
            }
        }
        return given;
    }

    private static FieldValue value(FieldType type, Random random) {
        return switch (type) {
            case DATE -> new Completion.On(Answers.plan().round().due().plusDays(random.nextInt(9) - 4), "");
            case CHOICE -> {
                Choice choice = WHYS.get(random.nextInt(WHYS.size()));
                yield new Selection.Chosen(List.of(choice), choice.label());
            }
            default ->
                OwnColumnsRound.amount(
                        BigDecimal.valueOf(random.nextInt(5000), 1).toPlainString());
        };
    }

    private static List<FieldSpec> columns() {
        ColumnSummary sum = OwnColumnsRound.sum();
        ColumnSummary mean = OwnColumnsRound.mean();
        ColumnSummary count = OwnColumnsRound.count();
        Need never = new Need.Never();
        Need always = new Need.Always();
        return List.of(
                given("budget", FieldType.MONEY, sum),
                given("part", FieldType.NUMBER, OwnColumnsRound.ratioOf("budget")),
                given("since", FieldType.DATE, count),
                given("kind", FieldType.CHOICE, count),
                asked("spent", FieldType.MONEY, OwnColumnsRound.ratioOf("budget"), always),
                of(asked("people", FieldType.INTEGER, sum, never), ODD, true),
                asked("came", FieldType.INTEGER, OwnColumnsRound.ratioOf("people"), never),
                asked("weight", FieldType.NUMBER, sum, always),
                asked("price", FieldType.MONEY, mean, never),
                asked("share", FieldType.PERCENT, mean, always),
                of(asked("amount", FieldType.NUMBER, count, never), ODD, true),
                asked("until", FieldType.DATE, count, always),
                asked("why", FieldType.CHOICE, count, new Need.WhenStatus(Set.of("not_started"))),
                asked("hurdles", FieldType.CHOICES, count, never),
                asked("retold", FieldType.INTEGER, sum, new Need.WhenChosen(new FieldKey("hurdles"), Set.of("policy"))),
                asked("open", FieldType.YES_NO, count, always),
                asked("page", FieldType.LINK, count, never),
                asked("note", FieldType.TEXT, count, never),
                asked("next", FieldType.TEXT, ColumnSummary.LISTED, never),
                of(asked("secret", FieldType.INTEGER, sum, never), Set.of(), false));
    }

    private static FieldSpec given(String code, FieldType type, ColumnSummary summary) {
        return column(code, type, FilledBy.PLAN, summary, new Need.Never(), Set.of(), true);
    }

    private static FieldSpec asked(String code, FieldType type, ColumnSummary summary, Need need) {
        return column(code, type, FilledBy.DIVISION, summary, need, Set.of(), true);
    }

    private static FieldSpec of(FieldSpec column, Set<GuidelineId> guidelines, boolean published) {
        OwnColumn own = column.own().orElseThrow();
        return column(
                column.key().code(), column.type(), own.filledBy(), own.summary(), own.need(), guidelines, published);
    }

    private static FieldSpec column(
            String code,
            FieldType type,
            FilledBy by,
            ColumnSummary summary,
            Need need,
            Set<GuidelineId> guidelines,
            boolean published) {
        List<Choice> choices = switch (type) {
            case CHOICE, CHOICES -> WHYS;
            case YES_NO -> List.of(ChoiceWords.YES, ChoiceWords.NO);
            default -> List.of();
        };
        String unit = switch (type) {
            case INTEGER -> "คน";
            case MONEY -> "บาท";
            default -> "";
        };
        return new FieldSpec(
                new FieldKey(code),
                type,
                new OwnColumn(
                        "หัวข้อ " + code,
                        by,
                        choices,
                        need,
                        Optional.empty(),
                        Optional.empty(),
                        guidelines,
                        summary,
                        unit,
                        "",
                        "",
                        published,
                        ""));
    }
}
