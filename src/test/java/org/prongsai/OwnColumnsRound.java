package org.prongsai;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prongsai.finding.Finding;
import org.prongsai.finding.Findings;
import org.prongsai.finding.Severities;
import org.prongsai.merge.Merger;
import org.prongsai.message.Messages;
import org.prongsai.model.Answer;
import org.prongsai.model.CellRef;
import org.prongsai.model.ColumnSummary;
import org.prongsai.model.ColumnSummary.Kind;
import org.prongsai.model.Completion;
import org.prongsai.model.Consolidation;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.Entry;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.FieldText;
import org.prongsai.model.FieldType;
import org.prongsai.model.FieldValue;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Links;
import org.prongsai.model.OwnColumn;
import org.prongsai.model.OwnColumn.Choice;
import org.prongsai.model.OwnColumn.FilledBy;
import org.prongsai.model.OwnColumn.Need;
import org.prongsai.model.Plan;
import org.prongsai.model.Quantity;
import org.prongsai.model.Responsible;
import org.prongsai.model.Selection;
import org.prongsai.render.Edition;
import org.prongsai.text.Language;

/** A round whose plan has columns of its own, said column by column and answer by answer. */
public final class OwnColumnsRound {
    public static final LocalDate AS_OF = LocalDate.of(2021, 4, 5);
    private static final String SHEET = "แบบรายงาน";
    private static final int FIRST_OWN = 7;

    private final List<FieldSpec> columns = new ArrayList<>();
    private final List<Guideline> guidelines = new ArrayList<>();
    private final List<Division> divisions = new ArrayList<>();
    private final Map<DivisionCode, Map<GuidelineId, Map<String, FieldValue>>> answers = new LinkedHashMap<>();
    private final Map<GuidelineId, String> statuses = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    public OwnColumnsRound division(String code, String name) {
        divisions.add(new Division(new DivisionCode(code), name, Optional.empty()));
        return this;
    }

    public OwnColumnsRound guideline(String id, String text, Map<String, FieldValue> given, String... codes) {
        Map<FieldKey, FieldValue> values = new HashMap<>();
        given.forEach((code, value) -> values.put(new FieldKey(code), value));
        Responsible responsible = codes.length == 0
                ? new Responsible.Every()
                : new Responsible.Only(
                        List.of(codes).stream().map(DivisionCode::new).toList());
        guidelines.add(
                new Guideline(new GuidelineId(id), 1, text, responsible, Optional.empty(), Optional.empty(), values));
        return this;
    }

    public OwnColumnsRound column(FieldSpec column) {
        columns.add(column);
        return this;
    }

    /** A column that divisions fill in and that is published. */
    public static FieldSpec asked(String code, String heading, FieldType type, ColumnSummary summary, String unit) {
        return column(code, heading, type, FilledBy.DIVISION, summary, unit, List.of(), Set.of(), true);
    }

    public static FieldSpec given(String code, String heading, FieldType type, ColumnSummary summary, String unit) {
        return column(code, heading, type, FilledBy.PLAN, summary, unit, List.of(), Set.of(), true);
    }

    public static FieldSpec column(
            String code,
            String heading,
            FieldType type,
            FilledBy by,
            ColumnSummary summary,
            String unit,
            List<Choice> choices,
            Set<GuidelineId> of,
            boolean published) {
        return new FieldSpec(
                new FieldKey(code),
                type,
                new OwnColumn(
                        heading,
                        by,
                        choices,
                        new Need.Never(),
                        Optional.empty(),
                        Optional.empty(),
                        of,
                        summary,
                        unit,
                        "",
                        "",
                        published,
                        ""));
    }

    public static ColumnSummary sum() {
        return new ColumnSummary(Kind.SUM);
    }

    public static ColumnSummary mean() {
        return new ColumnSummary(Kind.MEAN);
    }

    public static ColumnSummary count() {
        return new ColumnSummary(Kind.COUNT);
    }

    public static ColumnSummary ratioOf(String code) {
        return new ColumnSummary(Kind.RATIO, Optional.of(new FieldKey(code)));
    }

    public static Quantity amount(String number) {
        return new Quantity.Amount(new BigDecimal(number), number);
    }

    public static Quantity nothing(String written) {
        return new Quantity.Nothing(written);
    }

    public static Quantity unclear(String written) {
        return new Quantity.Unclear(written, Quantity.Doubt.NO_NUMBER);
    }

    public static Selection chosen(Choice... choices) {
        return new Selection.Chosen(List.of(choices), choices[0].label());
    }

    /** A form, also one in which nothing is answered. */
    public OwnColumnsRound returned(String division) {
        answers.computeIfAbsent(new DivisionCode(division), code -> new LinkedHashMap<>());
        return this;
    }

    /** An answer to a guideline, with what it says in the own columns; in those not named nothing. */
    public OwnColumnsRound answer(String division, String guideline, Map<String, FieldValue> values) {
        returned(division);
        answers.get(new DivisionCode(division)).put(new GuidelineId(guideline), values);
        return this;
    }

    /** All answers to a guideline have this status. */
    public OwnColumnsRound status(String guideline, String status) {
        statuses.put(new GuidelineId(guideline), status);
        return this;
    }

    public OwnColumnsRound finding(Finding finding) {
        findings.add(finding);
        return this;
    }

    public Plan plan() {
        Plan small = Answers.plan();
        return new Plan(
                small.organisation(),
                small.round(),
                small.statuses(),
                small.goals(),
                guidelines,
                divisions,
                List.of(),
                List.of(),
                FieldSpecs.BUILT_IN.with(columns),
                small.words(),
                small.statusSource(),
                small.filing());
    }

    public Consolidation consolidation() {
        Plan plan = plan();
        List<FileOutcome> files = new ArrayList<>();
        for (Division division : divisions) {
            Map<GuidelineId, Map<String, FieldValue>> said = answers.get(division.code());
            if (said != null) {
                List<Answer> all = new ArrayList<>();
                said.forEach((guideline, values) -> all.add(answer(plan, guideline, division, values)));
                files.add(new FileOutcome.Counted(
                        Answers.submission(division.name() + ".xlsx", division.code(), all.toArray(Answer[]::new))));
            }
        }
        return new Merger(plan).merge(files);
    }

    private Answer answer(Plan plan, GuidelineId guideline, Division division, Map<String, FieldValue> values) {
        Answer usual = Answers.answer(
                plan,
                guideline.toString(),
                statuses.getOrDefault(guideline, "บรรลุเป้าหมาย"),
                "ดำเนินการตามแผนของ" + division.name() + "แล้ว",
                "",
                new Completion.None());
        List<Entry> entries = new ArrayList<>(usual.entries());
        int at = FIRST_OWN;
        for (FieldSpec field : plan.fields().list()) {
            if (field.own().isPresent()) {
                FieldValue value = values.getOrDefault(field.key().code(), blank(field.type()));
                entries.add(
                        new Entry(field, new CellRef(SHEET, usual.statusCell().row(), at++), value));
            }
        }
        return new Answer(guideline, usual.asked(), entries);
    }

    public static FieldValue blank(FieldType type) {
        return switch (type) {
            case INTEGER, NUMBER, MONEY, PERCENT -> nothing("");
            case CHOICE, CHOICES, YES_NO -> new Selection.Nothing("");
            case DATE -> new Completion.None();
            case LINK -> new Links(List.of(), "");
            case TEXT -> new FieldText("");
            case STATUS -> throw new IllegalArgumentException("no own column");
        };
    }

    public Edition edition(Language language) {
        Plan plan = plan();
        return new Edition(
                consolidation(),
                new Findings(findings, List.of(), List.of()),
                Severities.OWN,
                Optional.empty(),
                AS_OF,
                new Messages(language).during(plan),
                Editions::template);
    }

    /** Budget and what was spent of it, why not, how far, in words, by when, and a number that nobody outside may see. */
    public static OwnColumnsRound example() {
        Choice late = new Choice("late", "จัดซื้อจัดจ้างล่าช้า");
        Choice staff = new Choice("staff", "บุคลากรไม่เพียงพอ");
        Choice other = new Choice("other", "อื่น ๆ");
        return new OwnColumnsRound()
                .division("01", "สำนักปลัดเทศบาล")
                .division("02", "กองคลัง")
                .division("03", "กองช่าง")
                .division("04", "กองการศึกษา")
                .column(given("steps", "ขั้นตอนและวิธีการ", FieldType.TEXT, ColumnSummary.LISTED, ""))
                .column(given("budget", "งบประมาณตามข้อบัญญัติ", FieldType.MONEY, sum(), "บาท"))
                .column(asked("spent", "เบิกจ่ายแล้ว", FieldType.MONEY, ratioOf("budget"), "บาท"))
                .column(column(
                        "why",
                        "เหตุที่ยังไม่แล้วเสร็จ",
                        FieldType.CHOICE,
                        FilledBy.DIVISION,
                        count(),
                        "",
                        List.of(late, staff, other),
                        Set.of(),
                        true))
                .column(asked("done", "ความก้าวหน้า", FieldType.PERCENT, mean(), ""))
                .column(asked("plan_next", "แผนระยะต่อไป", FieldType.TEXT, ColumnSummary.LISTED, ""))
                .column(asked("finish", "คาดว่าแล้วเสร็จ", FieldType.DATE, count(), ""))
                .column(asked("page", "หน้าเว็บ", FieldType.LINK, ColumnSummary.LISTED, ""))
                .column(column(
                        "complaints",
                        "เรื่องร้องเรียนลับ",
                        FieldType.INTEGER,
                        FilledBy.DIVISION,
                        sum(),
                        "เรื่อง",
                        List.of(),
                        Set.of(),
                        false))
                .guideline(
                        "1.1",
                        "ให้กำหนดขั้นตอนและระยะเวลาของงานบริการแล้วติดประกาศให้ผู้มาติดต่อเห็นได้ง่าย",
                        Map.of(
                                "budget",
                                amount("900000"),
                                "steps",
                                new FieldText("ทบทวนขั้นตอน จัดทำคู่มือ แล้วติดประกาศ")))
                .guideline(
                        "1.2", "ให้สอบทานเอกสารการเบิกจ่ายทุกรายการก่อนเสนออนุมัติ", Map.of("budget", amount("500000")))
                .guideline("1.3", "ให้เผยแพร่แผนการใช้จ่ายงบประมาณบนเว็บไซต์ของหน่วยงาน", Map.of(), "02")
                .status("1.2", "อยู่ระหว่างดำเนินงาน")
                .answer(
                        "01",
                        "1.1",
                        Map.of(
                                "spent",
                                amount("350000.50"),
                                "done",
                                amount("80"),
                                "plan_next",
                                new FieldText("ขยายผลไปยังงานทะเบียนในไตรมาสถัดไป"),
                                "finish",
                                new Completion.On(LocalDate.of(2021, 6, 30), "30 มิ.ย. 2564"),
                                "page",
                                new Links(List.of("https://example.go.th/guide"), "https://example.go.th/guide"),
                                "complaints",
                                amount("4711")))
                .answer(
                        "01",
                        "1.2",
                        Map.of(
                                "spent", amount("200000"),
                                "done", amount("55.5"),
                                "why", chosen(late),
                                "finish", new Completion.On(LocalDate.of(2021, 3, 15), "15 มี.ค. 2564")))
                .answer("02", "1.1", Map.of("spent", nothing("ไม่มี"), "done", amount("100")))
                .answer("02", "1.2", Map.of("spent", amount("250000"), "done", amount("60"), "why", chosen(staff)))
                .answer("02", "1.3", Map.of("done", amount("100")))
                .answer("03", "1.1", Map.of("spent", amount("449999.50"), "done", unclear("เกือบเสร็จ")))
                .answer("03", "1.2", Map.of("why", chosen(late)));
    }
}
