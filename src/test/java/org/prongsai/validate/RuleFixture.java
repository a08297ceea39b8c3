package org.prongsai.validate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.Answers;
import org.prongsai.finding.RuleId;
import org.prongsai.merge.Reconciliation;
import org.prongsai.model.Answer;
import org.prongsai.model.CellRef;
import org.prongsai.model.Completion;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.DrawnObject;
import org.prongsai.model.Field;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldText;
import org.prongsai.model.FileFormat;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.FormMarks;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.InputFile;
import org.prongsai.model.MailOrigin;
import org.prongsai.model.Organisation;
import org.prongsai.model.Plan;
import org.prongsai.model.ReaderNote;
import org.prongsai.model.Sha256;
import org.prongsai.model.Submission;
import org.prongsai.model.UnmatchedRow;
import org.prongsai.model.WorkbookFacts;
import org.prongsai.thai.ThaiDates;

/**
 * A rule's fixture as text: cases that start with {@code pass} or {@code fail <cell or file>}, cells of several findings
 * separated by spaces, then one line for each thing sent. Divisions and guidelines are those of {@link Answers#plan}, A and B
 * with 1.1, B with 1.2, unless the case says {@code guidelines 3}: then both have 1.1 to 1.3. A line is {@code A 1.1 | status | details | evidence | date}, {@code A stray DUPLICATE | label | content},
 * {@code A file name.xlsx [saved at]} before the answers in it, or {@code file x.pdf PDF [A]} for a refused one. {@code A marks older|version|lost|without}, {@code A unread | text},
 * {@code A asked 1.1 | text}, {@code A number 1.1 | value}, {@code A shown 1.1 | value}, {@code A error 1.1 | value} and {@code A remark FORMULA 1.1 | text} bend a good form. {@code A note | text}, {@code A sheet | name}, {@code A object PICTURE [1.1] | text} and
 * {@code A format XLS} add to its workbook, {@code A mailed a@b.example} says from where it came and {@code address A a@b.example} whose that is, {@code contact โทร. 0 5312 3456} how the organisation is reached, {@code as of 2021-03-01}, {@code previous A 1.1 | status | details} and
 * {@code decision IDLE | value} and {@code text 1.1 CURRENT|OLD|GONE|OTHER|NONE [HIDDEN|MIXED] | text | by | confirmation} to what the round is looked at with;
 * {@code link CODE|ok|not-asked | address} and {@code link damaged} say what links replied. Divisions
 * {@link OwnColumnLines} has the lines about columns of the plan's own. Divisions
 * not mentioned sent a form without faults, unless the case says {@code A sent nothing}.
 */
record RuleFixture(String title, boolean fails, String where, Plan plan, List<FileOutcome> files, RuleContext context) {
    private static final String SHEET = "แบบรายงาน";
    private static final String DAY = "2021-04-01T00:00:00Z";
    private static final String GUIDELINES = "guidelines ";
    private static final String ADDRESS = "address ";
    private static final String CONTACT = "contact ";

    /** The fixture's cases; none when the rule has no fixture. */
    static List<RuleFixture> of(RuleId rule) {
        String text;
        try (InputStream in = RuleFixture.class.getResourceAsStream("/rules/" + rule + ".txt")) {
            if (in == null) {
                return List.of();
            }
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return Arrays.stream(text.split("(?m)^(?=pass|fail)", -1))
                .filter(part -> !part.isBlank())
                .map(part ->
                        parse(rule, part.lines().filter(line -> !line.isBlank()).toList()))
                .toList();
    }

    static RuleFixture parse(RuleId rule, List<String> lines) {
        String head = lines.get(0);
        boolean fails = head.startsWith("fail");
        OwnColumnLines own = new OwnColumnLines(lines);
        Plan plan = own.in(plan(lines));
        List<FileOutcome> files = new Parser(plan, own)
                .read(lines.subList(1, lines.size()).stream()
                        .filter(line -> !RoundLines.isOne(line)
                                && !OwnColumnLines.isOne(line)
                                && !line.startsWith(GUIDELINES)
                                && !line.startsWith(CONTACT)
                                && !line.startsWith(ADDRESS))
                        .toList());
        return new RuleFixture(
                rule + ": " + String.join(" / ", lines),
                fails,
                fails ? head.substring("fail".length()).strip() : "",
                plan,
                files,
                RoundLines.of(lines, plan, files));
    }

    private static Plan plan(List<String> lines) {
        Plan plan = lines.stream()
                .filter(line -> line.startsWith(GUIDELINES))
                .map(line -> Answers.plan(
                        Integer.parseInt(line.substring(GUIDELINES.length()).strip())))
                .findFirst()
                .orElseGet(Answers::plan);
        String contact = lines.stream()
                .filter(line -> line.startsWith(CONTACT))
                .map(line -> line.substring(CONTACT.length()))
                .findFirst()
                .orElse(plan.organisation().contact());
        return new Plan(
                new Organisation(plan.organisation().name(), contact),
                plan.round(),
                plan.statuses(),
                plan.goals(),
                plan.guidelines(),
                plan.divisions().stream()
                        .map(division -> new Division(division.code(), division.name(), address(lines, division)))
                        .toList(),
                plan.recipients(),
                plan.otherAgencies());
    }

    private static Optional<String> address(List<String> lines, Division division) {
        String start = ADDRESS + division.code() + " ";
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .findFirst();
    }

    private static final class Parser {
        private final List<Submission> sent = new ArrayList<>();
        private final List<FileOutcome> others = new ArrayList<>();
        private final List<DivisionCode> mentioned = new ArrayList<>();
        private final Map<DivisionCode, FieldKey> lacking = new HashMap<>();
        private final Plan plan;

        private final OwnColumnLines own;

        Parser(Plan plan, OwnColumnLines own) {
            this.own = own;
            this.plan = plan;
        }

        List<FileOutcome> read(List<String> lines) {
            lines.forEach(this::line);
            for (DivisionCode division : List.of(Answers.A, Answers.B)) {
                if (!mentioned.contains(division)) {
                    add(division, division + ".xlsx", Optional.of(Instant.parse(DAY)));
                }
            }
            return new Reconciliation(plan)
                    .reconcile(sent.stream().map(this::whole).map(own::in).toList(), others);
        }

        /** With the answers that the case does not speak of, all of them in order. */
        private Submission whole(Submission submission) {
            List<Answer> answers = new ArrayList<>(submission.answers());
            List<String> all = plan.guidelinesOf(plan.division(submission.division())).stream()
                    .map(guideline -> guideline.id().toString())
                    .toList();
            for (String guideline : all) {
                boolean told =
                        answers.stream().anyMatch(a -> a.guideline().toString().equals(guideline))
                                || submission.unmatched().stream()
                                        .anyMatch(s -> s.label().startsWith(guideline));
                if (!told) {
                    answers.add(Answers.answer(
                            plan,
                            guideline,
                            "บรรลุเป้าหมาย",
                            "ออกหนังสือเวียนข้อ " + guideline + " ให้ทุกคนใน " + submission.division(),
                            "ที่ 1/2564",
                            completion("15 มกราคม 2564")));
                }
            }
            answers.removeIf(answer -> answer.details().text().equals("(no row)"));
            Optional.ofNullable(lacking.get(submission.division()))
                    .ifPresent(field -> answers.replaceAll(answer -> Answers.without(answer, field)));
            return with(
                    submission,
                    submission.marks(),
                    answers,
                    submission.unmatched(),
                    submission.unread(),
                    submission.notes(),
                    submission.workbook());
        }

        private static Submission with(
                Submission submission,
                FormMarks marks,
                List<Answer> answers,
                List<UnmatchedRow> unmatched,
                List<Field> unread,
                List<ReaderNote> notes,
                WorkbookFacts workbook) {
            return new Submission(
                    submission.file(),
                    submission.division(),
                    "",
                    submission.savedAt(),
                    marks,
                    answers,
                    unmatched,
                    unread,
                    List.of(),
                    notes,
                    workbook,
                    List.of());
        }

        private void line(String line) {
            String[] words = line.split("[ |]+", -1);
            if (words[0].equals("file")) {
                InputFile file = new InputFile(words[1], Sha256.of(words[1].getBytes(StandardCharsets.UTF_8)));
                others.add(new FileOutcome.Refused(
                        file,
                        FileOutcome.RejectReason.valueOf(words[2]),
                        Optional.of(words).filter(w -> w.length > 3).map(w -> new DivisionCode(w[3])),
                        List.of()));
                return;
            }
            DivisionCode division = new DivisionCode(words[0]);
            boolean first = !mentioned.contains(division);
            mentioned.add(division);
            if (line.endsWith("sent nothing")) {
                return;
            }
            if (words[1].equals("file")) {
                add(
                        division,
                        words[2],
                        Optional.of(words).filter(w -> w.length > 3).map(w -> Instant.parse(w[3])));
                return;
            }
            if (first) {
                add(division, division + ".xlsx", Optional.of(Instant.parse(DAY)));
            }
            content(line);
        }

        private void add(DivisionCode division, String path, Optional<Instant> savedAt) {
            mentioned.add(division);
            sent.add(Answers.submission(path, division, savedAt, List.of(), List.of()));
        }

        private void content(String line) {
            List<String> parts =
                    Stream.of(line.split("\\|", -1)).map(String::strip).toList();
            String[] head = parts.get(0).split(" ", -1);
            Submission last = mailed(sent.remove(sent.size() - 1), head);
            FormMarks marks = head[1].equals("marks") ? marks(parts.get(0)) : last.marks();
            List<Answer> answers = new ArrayList<>(last.answers());
            List<UnmatchedRow> unmatched = new ArrayList<>(last.unmatched());
            List<Field> unread = new ArrayList<>(last.unread());
            List<ReaderNote> notes = new ArrayList<>(last.notes());
            WorkbookFacts workbook = last.workbook();
            switch (head[1]) {
                case "marks", "mailed" -> {}
                case "lacks" -> lacking.put(last.division(), new FieldKey(head[2]));
                case "note" ->
                    workbook = new WorkbookFacts(
                            workbook.format(),
                            List.of(new Field(new CellRef(SHEET, 9, 4), parts.get(1))),
                            List.of(),
                            0);
                case "sheet" -> workbook = new WorkbookFacts(workbook.format(), List.of(), List.of(parts.get(1)), 0);
                case "format" -> workbook = new WorkbookFacts(FileFormat.valueOf(head[2]), List.of(), List.of(), 0);
                case "returned" ->
                    workbook = new WorkbookFacts(workbook.format(), List.of(), List.of(), Integer.parseInt(head[2]));
                case "object" -> workbook = workbook(workbook, head, parts);
                case "stray" -> unmatched.add(stray(UnmatchedRow.Reason.valueOf(head[2]), parts.get(1), parts.get(2)));
                case "remark" -> notes.add(remark(ReaderNote.Kind.valueOf(head[2]), head[3], parts.get(1)));
                case "unread" -> unread.add(new Field(new CellRef(SHEET, 9, 8), parts.get(1)));
                case "asked" -> answers.add(bent(head[2], parts.get(1), Optional.empty()));
                case "number" -> answers.add(bent(head[2], parts.get(1), Optional.of(Field.Kind.NUMBER)));
                case "shown" -> answers.add(bent(head[2], parts.get(1), Optional.of(Field.Kind.SHOWN)));
                case "error" -> answers.add(bent(head[2], parts.get(1), Optional.of(Field.Kind.ERROR)));
                default ->
                    answers.add(Answers.answer(
                            plan, head[1], part(parts, 1), part(parts, 2), part(parts, 3), completion(part(parts, 4))));
            }
            sent.add(with(last, marks, answers, unmatched, unread, notes, workbook));
        }

        /** An object that lies on the evidence of a guideline, or on none. */
        private static WorkbookFacts workbook(WorkbookFacts workbook, String[] head, List<String> parts) {
            Optional<GuidelineId> guideline = head.length > 3 ? GuidelineId.parse(head[3]) : Optional.empty();
            int row = guideline.map(id -> 8 + Answers.numberOf(id)).orElse(2);
            DrawnObject object = new DrawnObject(
                    DrawnObject.Kind.valueOf(head[2]), new CellRef(SHEET, row, 5), row, 6, guideline, part(parts, 1));
            return new WorkbookFacts(
                    workbook.format(), workbook.notes(), workbook.sheets(), List.of(object), List.of(), 0);
        }

        private static Submission mailed(Submission submission, String... head) {
            return head[1].equals("mailed")
                    ? new Submission(
                            submission.file().by(new MailOrigin(head[2], Instant.parse(DAY), "<1@mail.example>")),
                            submission.division(),
                            submission.savedBy(),
                            submission.savedAt(),
                            submission.marks(),
                            submission.answers(),
                            submission.unmatched(),
                            submission.unread(),
                            submission.repairs(),
                            submission.notes())
                    : submission;
        }

        private static FormMarks marks(String words) {
            return new FormMarks(
                    words.contains("version") ? "1" : "2",
                    !words.contains("older"),
                    words.contains("without") ? List.of(new GuidelineId(9, 9)) : List.of(),
                    words.contains("lost") ? Set.of(FormMarks.Mark.HIDDEN_SHEET) : Set.of());
        }

        private static UnmatchedRow stray(UnmatchedRow.Reason why, String label, String content) {
            Optional<GuidelineId> id = GuidelineId.parseNumbered(label.split(" ", -1)[0]);
            return new UnmatchedRow(why, new CellRef(SHEET, 15, 1), id, label, content, Answers.status(content));
        }

        private static ReaderNote remark(ReaderNote.Kind kind, String guideline, String text) {
            GuidelineId id = GuidelineId.parse(guideline).orElseThrow();
            return new ReaderNote(kind, new CellRef(SHEET, 8 + Answers.numberOf(id), 3), id, text);
        }

        /** A good answer with another guideline's text, or with evidence of a kind that is no text. */
        private static Answer bent(String guideline, String value, Optional<Field.Kind> evidence) {
            Answer plain = Answers.answer(guideline, "บรรลุเป้าหมาย");
            if (evidence.isEmpty()) {
                return new Answer(plain.guideline(), new Field(plain.asked().cell(), value), plain.entries());
            }
            return plain.with(plain.evidence().cell(), text -> new FieldText(value, evidence.get()));
        }

        private static String part(List<String> parts, int index) {
            return index < parts.size() ? parts.get(index) : "";
        }

        private static Completion completion(String written) {
            if (written.isEmpty()) {
                return new Completion.None();
            }
            return ThaiDates.parse(written)
                    .<Completion>map(date -> new Completion.On(date, written))
                    .orElse(new Completion.Unreadable(written));
        }
    }
}
