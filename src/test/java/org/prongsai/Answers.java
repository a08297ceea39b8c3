package org.prongsai;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.prongsai.layout.NothingToReport;
import org.prongsai.model.Answer;
import org.prongsai.model.CellRef;
import org.prongsai.model.Completion;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.Entry;
import org.prongsai.model.Field;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.FieldText;
import org.prongsai.model.FieldValue;
import org.prongsai.model.FormMarks;
import org.prongsai.model.Goal;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.InputFile;
import org.prongsai.model.Organisation;
import org.prongsai.model.Plan;
import org.prongsai.model.Progress;
import org.prongsai.model.Responsible;
import org.prongsai.model.Round;
import org.prongsai.model.RoundName;
import org.prongsai.model.SavedTime;
import org.prongsai.model.Sha256;
import org.prongsai.model.Status;
import org.prongsai.model.StatusList;
import org.prongsai.model.StatusReading;
import org.prongsai.model.Submission;
import org.prongsai.model.UnmatchedRow;

/** A small round for tests: two divisions A and B; guideline 1.1 for both, 1.2 for B alone. */
public final class Answers {
    public static final Status ACHIEVED = new Status("achieved", "บรรลุเป้าหมาย", List.of("บรรลุ"), Progress.ACHIEVED);
    public static final Status IN_PROGRESS =
            new Status("in_progress", "อยู่ระหว่างดำเนินงาน", List.of(), Progress.IN_PROGRESS);
    public static final Status NOT_STARTED =
            new Status("not_started", "ยังไม่ดำเนินงาน", List.of(), Progress.NOT_STARTED);
    public static final DivisionCode A = new DivisionCode("A");
    public static final DivisionCode B = new DivisionCode("B");
    private static final String SHEET = "แบบรายงาน";

    private Answers() {}

    /** The small plan with that many guidelines of its first goal, for every division, no two worded alike. */
    public static Plan plan(int guidelines) {
        Plan small = plan();
        return new Plan(
                small.organisation(),
                small.round(),
                small.statuses(),
                small.goals(),
                IntStream.rangeClosed(1, guidelines)
                        .mapToObj(i -> new Guideline(
                                new GuidelineId(1, i),
                                "ให้ดำเนินการตามมาตรการข้อย่อยหมายเลข " + i + " และรายงานผลต่อผู้บังคับบัญชาทุกเดือน",
                                new Responsible.Every()))
                        .toList(),
                small.divisions(),
                List.of(),
                List.of());
    }

    /** A plan that asks other fields. */
    public static Plan asking(Plan plan, FieldSpecs fields) {
        return new Plan(
                plan.organisation(),
                plan.round(),
                plan.statuses(),
                plan.goals(),
                plan.guidelines(),
                plan.divisions(),
                plan.recipients(),
                plan.otherAgencies(),
                fields,
                plan.words());
    }

    public static Plan plan() {
        return new Plan(
                new Organisation("เทศบาลตำบลศรีพรรณวารี", ""),
                new Round(
                        2564,
                        RoundName.ofMonths(6),
                        LocalDate.of(2020, 10, 1),
                        LocalDate.of(2021, 3, 31),
                        LocalDate.of(2021, 4, 5)),
                new StatusList(List.of(ACHIEVED, IN_PROGRESS, NOT_STARTED)),
                List.of(new Goal(1, "บุคลากรปฏิบัติหน้าที่อย่างซื่อตรงและเป็นไปตามมาตรฐานของทางราชการ")),
                List.of(
                        new Guideline(
                                new GuidelineId(1, 1),
                                "ให้กำหนดขั้นตอนและระยะเวลาของงานบริการแล้วติดประกาศให้ผู้มาติดต่อเห็นได้ง่าย",
                                new Responsible.Every()),
                        new Guideline(
                                new GuidelineId(1, 2),
                                "ให้สอบทานเอกสารการเบิกจ่ายทุกรายการก่อนเสนออนุมัติ",
                                new Responsible.Only(List.of(B)))),
                List.of(new Division(A, "กองช่าง", Optional.empty()), new Division(B, "กองคลัง", Optional.empty())),
                List.of(),
                List.of("มหาวิทยาลัย"));
    }

    public static StatusReading status(String written) {
        if (written.isEmpty()) {
            return new StatusReading.Blank();
        }
        for (Status status : plan().statuses().statuses()) {
            if (status.label().equals(written) || status.aliases().contains(written)) {
                return new StatusReading.Listed(status, written, !status.label().equals(written));
            }
        }
        return NothingToReport.CONFIRMED.isCalled(written)
                ? new StatusReading.NothingToReport(written)
                : new StatusReading.Unlisted(written);
    }

    /** An answer in row 8 plus the guideline's number, status in column C, details in D, evidence in E, date in F. */
    public static Answer answer(
            String guideline, String status, String details, String evidence, Completion completion) {
        return answer(plan(), guideline, status, details, evidence, completion);
    }

    /** The same to a guideline of another plan. */
    public static Answer answer(
            Plan plan, String guideline, String status, String details, String evidence, Completion completion) {
        GuidelineId id = GuidelineId.parse(guideline).orElseThrow();
        int row = 8 + numberOf(id);
        return new Answer(
                id,
                new Field(
                        new CellRef(SHEET, row, 2),
                        plan.guideline(id)
                                .orElseThrow(() -> new IllegalArgumentException("no guideline " + id + " in the plan"))
                                .text()),
                entries(
                        column -> new CellRef(SHEET, row, column),
                        status(status),
                        new FieldText(details),
                        new FieldText(evidence),
                        completion));
    }

    /** The same from a form in which a field was not asked. */
    public static Answer without(Answer answer, FieldKey field) {
        return new Answer(
                answer.guideline(),
                answer.asked(),
                answer.entries().stream()
                        .filter(entry -> !entry.field().key().equals(field))
                        .toList());
    }

    /** Entries of the built-in fields, in columns 3 to 6. */
    public static List<Entry> entries(IntFunction<CellRef> cells, FieldValue... values) {
        List<FieldSpec> fields = FieldSpecs.BUILT_IN.list();
        return IntStream.range(0, fields.size())
                .mapToObj(i -> new Entry(fields.get(i), cells.apply(3 + i), values[i]))
                .toList();
    }

    /** A good answer: finished ones say when. */
    public static Answer answer(String guideline, String status) {
        return answer(guideline, status, "ออกหนังสือเวียนข้อ " + guideline + " และติดประกาศแล้ว");
    }

    /** The same in other words, for divisions that must not say the same. */
    public static Answer answer(String guideline, String status, String details) {
        boolean achieved = status(status) instanceof StatusReading.Listed listed
                && listed.status().equals(ACHIEVED);
        Completion completion =
                achieved ? new Completion.On(LocalDate.of(2021, 1, 15), "15 มกราคม 2564") : new Completion.None();
        return answer(guideline, status, details, "ที่ 1/2564", completion);
    }

    public static Submission submission(
            String path,
            DivisionCode division,
            Optional<Instant> savedAt,
            List<Answer> answers,
            List<UnmatchedRow> unmatched) {
        return new Submission(
                new InputFile(path, Sha256.of(path.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                division,
                "เจ้าหน้าที่",
                SavedTime.of(savedAt),
                new FormMarks("2", true, List.of(), Set.of()),
                answers,
                unmatched,
                List.of(),
                List.of(),
                List.of());
    }

    public static Submission submission(String path, DivisionCode division, Answer... answers) {
        return submission(
                path, division, Optional.of(Instant.parse("2021-04-01T02:00:00Z")), List.of(answers), List.of());
    }

    /** The number of a guideline within its goal, 3 of {@code 2.3}. */
    public static int numberOf(GuidelineId id) {
        return Integer.parseInt(id.toString().substring(id.toString().lastIndexOf('.') + 1));
    }
}
