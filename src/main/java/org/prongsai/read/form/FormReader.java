package org.prongsai.read.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormColumns;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.KnownWords;
import org.prongsai.layout.Stamp;
import org.prongsai.layout.StampCode;
import org.prongsai.layout.decisions.DecisionsPlace;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.DrawnObject;
import org.prongsai.model.Field;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FileOutcome.RejectReason;
import org.prongsai.model.FormMarks;
import org.prongsai.model.InputFile;
import org.prongsai.model.Plan;
import org.prongsai.model.PreviousAnswer;
import org.prongsai.model.Submission;
import org.prongsai.model.Term;
import org.prongsai.model.WorkbookFacts;
import org.prongsai.read.RejectReasons;
import org.prongsai.read.decisions.DecisionBook;
import org.prongsai.read.decisions.LostColumns;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.any.WorkbookReader;
import org.prongsai.thai.ThaiText;

/** Reader of a returned workbook: whose it is by its stamp, where its table is by the header labels. */
public final class FormReader {
    private static final int MAX_REPORTED = 5_000;
    /** In the answers' sheet: a hundred pages. To show a text takes many times as long as to read it. */
    private static final int MAX_LETTERS = 400_000;

    /** How often they repeat it, in one step after the other. */
    private static final int MAX_REPEATED = 3;

    private static final int MAX_LETTERS_EACH = 10_000;

    /** Why a form is nobody's, though it may be one. */
    private static final Set<RejectReason> WHOSE = Set.of(
            RejectReason.NOT_OURS,
            RejectReason.UNKNOWN_DIVISION,
            RejectReason.OTHER_DIVISION,
            RejectReason.RENAMED_DIVISION,
            RejectReason.MARKS_CONTRADICT);

    private final Plan plan;
    private final StatusReader statuses;
    private final RowIdentity identities;
    private final PlausibleTime times;
    private final FormColumns form;
    private final Optional<List<PreviousAnswer>> previous;
    /** What this plan's forms are stamped with, whichever division's. */
    private final StampCode expected;

    /** Reads for an edition of the day on which the round is due. */
    public FormReader(Plan plan) {
        this(plan, plan.round().due());
    }

    /** @param day that the edition speaks for: no form is saved long after it */
    public FormReader(Plan plan, LocalDate day) {
        this(plan, day, Optional.empty());
    }

    /** @param previous what was reported in the round before, which forms show; empty when nobody said where that is */
    public FormReader(Plan plan, LocalDate day, Optional<List<PreviousAnswer>> previous) {
        this.plan = plan;
        this.form = FormColumns.of(plan);
        this.previous = previous.map(List::copyOf);
        this.times = new PlausibleTime(plan.round(), day);
        this.statuses = new StatusReader(plan.statuses());
        this.identities = new RowIdentity(plan);
        this.expected = Stamp.of(plan, plan.divisions().get(0)).code();
    }

    public FormReading read(InputFile file, byte[] content) {
        return read(file, content, Optional.empty());
    }

    /** @param countsFor the division whose form it is by decision, where it does not surely say itself whose it is */
    public FormReading read(InputFile file, byte[] content, Optional<DivisionCode> countsFor) {
        try {
            RawWorkbook opened = new WorkbookReader(FormLayout.SHEET).read(content);
            FormReading itself = read(file, opened);
            return countsFor.isPresent() && saysNotWhose(itself) ? read(file, opened, countsFor) : itself;
        } catch (UnreadableWorkbook e) {
            return FormReading.refused(RejectReasons.of(e));
        } catch (RuntimeException ourBug) {
            return FormReading.refused(RejectReason.READER_FAILED, String.valueOf(ourBug));
        }
    }

    private static boolean saysNotWhose(FormReading reading) {
        return reading instanceof FormReading.NotRead refused && WHOSE.contains(refused.refusal());
    }

    /** The same of a workbook that is open. */
    FormReading read(InputFile file, RawWorkbook opened) {
        return read(file, opened, Optional.empty());
    }

    private FormReading read(InputFile file, RawWorkbook opened, Optional<DivisionCode> countsFor) {
        RawWorkbook workbook = ReturnSheets.takenOff(opened);
        Optional<Division> decided = countsFor.map(plan::division);
        FormMarksReader marks = new FormMarksReader(plan);
        Optional<FormOwner> owner = marks.identify(workbook).or(() -> decided.map(marks::unmarked));
        if (owner.isEmpty()) {
            Optional<LostColumns> lost =
                    DecisionsPlace.matches(file.path()) ? LostColumns.of(workbook, plan.words()) : Optional.empty();
            if (lost.isPresent()) {
                return lost(lost.get());
            }
            return DecisionBook.read(file.path(), workbook, plan.words())
                    .map(book -> decisions(file, book))
                    .orElseGet(() -> FormReading.refused(StrayWorkbook.reason(workbook, plan.words())));
        }
        return new OwnerCheck(plan, expected)
                .check(owner.get(), workbook, decided)
                .fold(division -> table(file, workbook, division, owner.get()), refused -> refused);
    }

    private static FormReading lost(LostColumns lost) {
        List<Term> columns = lost.columns().stream().map(Term::keyed).toList();
        return new FormReading.NotRead(
                RejectReason.DECISIONS_COLUMNS, Optional.empty(), columns, Optional.of(lost.place()));
    }

    private static FormReading decisions(InputFile file, DecisionBook book) {
        return DecisionsPlace.matches(file.path())
                ? new FormReading.Decisions(book)
                : FormReading.refused(RejectReason.DECISIONS_ELSEWHERE);
    }

    private FormReading table(InputFile file, RawWorkbook workbook, Division division, FormOwner owner) {
        KnownWords words = owner.words(plan.words());
        FormColumns form = columns(owner, workbook, words);
        RowIdentity identity = identities.of(FormOrigin.of(owner, expected));
        return new FormTables(workbook, form, words, division)
                .one(table -> FormRows.of(table, identity, statuses, form, division, workbook, words, plan.round()))
                .fold(rows -> submission(file, workbook, division, owner, form, rows), refused -> refused);
    }

    private FormReading submission(
            InputFile file, RawWorkbook workbook, Division division, FormOwner owner, FormColumns form, FormRows rows) {
        // Our own formulas repeat what was typed, so that each half is counted by itself.
        if (Math.max(letters(rows, true) / MAX_REPEATED, letters(rows, false))
                > Math.max(MAX_LETTERS, MAX_LETTERS_EACH * plan.guidelines().size())) {
            return new FormReading.NotRead(RejectReason.TOO_MUCH_TEXT, Optional.of(division.code()), List.of());
        }
        List<Field> unread = new ArrayList<>(rows.notes());
        UnaskedColumns unasked = new UnaskedColumns(rows.table(), owner.fields(), form, owner.words(plan.words()));
        unread.addAll(new CellsBesideTable(
                        rows.table(),
                        form,
                        unasked,
                        new LastRoundCells(previous, division, rows.guidelines()),
                        rows.vocabulary())
                .list());
        if (FormOrigin.of(owner, expected) != FormOrigin.ANOTHER_PLAN) {
            unread.addAll(new GivenCells(plan, rows.table(), workbook.date1904()).altered(rows.guidelines()));
        }
        List<Field> noted = FormNotes.theirs(workbook);
        List<DrawnObject> objects = new FormObjects(rows.table(), form, rows.guidelines()).of(workbook);
        // Each is told with its cell: no form has so many, and a report of them would help nobody.
        if (rows.strays().size()
                        + rows.repairs().size()
                        + rows.remarks().size()
                        + unread.size()
                        + noted.size()
                        + objects.size()
                > MAX_REPORTED) {
            return new FormReading.NotRead(RejectReason.TOO_LARGE, Optional.of(division.code()), List.of());
        }
        return new FormReading.Read(new Submission(
                file,
                division.code(),
                workbook.savedBy(),
                times.of(workbook.savedAt()),
                marks(owner),
                rows.answers(),
                rows.strays(),
                unread,
                rows.repairs(),
                rows.remarks(),
                new WorkbookFacts(
                        workbook.format(),
                        noted,
                        ExtraSheets.of(workbook, rows.table().grid()),
                        objects,
                        unasked.list(),
                        ReturnSheets.time(workbook)),
                List.of()));
    }

    private static long letters(FormRows rows, boolean formulas) {
        return rows.table().grid().rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.formula() == formulas)
                .mapToLong(cell -> LinkedText.of(cell).length())
                .sum();
    }

    /** A form made before the plan asked a field has no column of it; of one that did, none may be gone. */
    private FormColumns columns(FormOwner owner, RawWorkbook workbook, KnownWords words) {
        if (FormOrigin.of(owner, expected) != FormOrigin.ANOTHER_PLAN) {
            return form;
        }
        List<FieldKey> asked = owner.fields().isEmpty() ? headed(workbook, words) : owner.fields();
        return form.asking(asked.stream()
                .filter(key -> !key.isOwn() || isCalledAsNow(key, words))
                .toList());
    }

    /** A column of another heading asked something else, in another unit perhaps: it is no answer to this plan's. */
    private boolean isCalledAsNow(FieldKey key, KnownWords words) {
        String label = key.labelKey("form.column.");
        Optional<String> then = words.likeliest().stream().findFirst().flatMap(first -> first.column(label));
        Optional<String> now = plan.words().column(label);
        return then.isEmpty() || now.isEmpty() || ThaiText.same(then.get(), now.get());
    }

    /** The fields whose columns are called something. */
    private List<FieldKey> headed(RawWorkbook workbook, KnownWords words) {
        return form.entries().stream()
                .filter(column -> column.equals(FormColumn.STATUS)
                        || workbook.grids().stream()
                                .filter(grid -> !grid.hidden())
                                .flatMap(grid -> grid.rows().stream())
                                .flatMap(row -> row.cells().stream())
                                .anyMatch(cell -> column.isCalled(cell.value().text(), words)))
                .map(FormColumn::field)
                .toList();
    }

    private FormMarks marks(FormOwner owner) {
        boolean ofThisPlan = FormOrigin.of(owner, expected) != FormOrigin.ANOTHER_PLAN;
        return new FormMarks(owner.code().version(), ofThisPlan, owner.asked(), owner.lost());
    }
}
