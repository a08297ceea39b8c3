package org.prongsai.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A form as it came back (แบบที่ส่งกลับ).
 *
 * @param savedBy who saved the workbook last, as it says itself; empty when it does not
 * @param savedAt when, as far as it tells
 * @param answers one for each guideline row that could be told, in the form's order, each guideline once
 * @param unmatched filled rows that do not count
 * @param unread what was written beside the table's own columns and rows
 * @param corrections values of {@code answers} that the secretariat put in the place of what was typed
 */
public record Submission(
        InputFile file,
        DivisionCode division,
        String savedBy,
        SavedTime savedAt,
        FormMarks marks,
        List<Answer> answers,
        List<UnmatchedRow> unmatched,
        List<Field> unread,
        List<Repair> repairs,
        List<ReaderNote> notes,
        WorkbookFacts workbook,
        List<Correction> corrections) {

    public Submission {
        corrections = List.copyOf(corrections);
        answers = List.copyOf(answers);
        unmatched = List.copyOf(unmatched);
        unread = List.copyOf(unread);
        repairs = List.copyOf(repairs);
        notes = List.copyOf(notes);
        if (answers.stream().map(Answer::guideline).distinct().count() != answers.size()) {
            throw new IllegalArgumentException("a guideline is answered once in " + file.path());
        }
    }

    /** A submission as it was read from a workbook that holds nothing else. */
    public Submission(
            InputFile file,
            DivisionCode division,
            String savedBy,
            SavedTime savedAt,
            FormMarks marks,
            List<Answer> answers,
            List<UnmatchedRow> unmatched,
            List<Field> unread,
            List<Repair> repairs,
            List<ReaderNote> notes) {
        this(
                file,
                division,
                savedBy,
                savedAt,
                marks,
                answers,
                unmatched,
                unread,
                repairs,
                notes,
                WorkbookFacts.NOTHING,
                List.of());
    }

    /** The same with one answer in place of the one to the same guideline, and the corrections that led to it. */
    public Submission corrected(Answer answer, Correction correction) {
        List<Answer> changed = answers.stream()
                .map(old -> old.guideline().equals(answer.guideline()) ? answer : old)
                .toList();
        List<Correction> all =
                Stream.concat(corrections.stream(), Stream.of(correction)).toList();
        return new Submission(
                file, division, savedBy, savedAt, marks, changed, unmatched, unread, repairs, notes, workbook, all);
    }

    /** The same with those answers alone, as one of several parts of a form. */
    public Submission withOnly(Set<GuidelineId> guidelines) {
        List<Answer> part = answers.stream()
                .filter(answer -> guidelines.contains(answer.guideline()))
                .toList();
        return new Submission(
                file,
                division,
                savedBy,
                savedAt,
                marks,
                part,
                unmatched,
                unread,
                repairs,
                notes,
                workbook,
                corrections);
    }

    /**
     * One submission of the parts of a form. Their answers keep their cells apart: those of the second and later parts
     * are named by {@link #cellOf}.
     */
    public static Submission whole(List<Submission> parts) {
        Submission first = parts.get(0);
        List<Answer> all = new ArrayList<>(first.answers);
        List<UnmatchedRow> uncounted = new ArrayList<>(first.unmatched);
        List<Correction> decided = new ArrayList<>(first.corrections);
        for (int i = 1; i < parts.size(); i++) {
            int part = i;
            parts.get(i).answers.forEach(answer -> all.add(answer.at(cell -> cellOf(part, cell))));
            parts.get(i).unmatched.forEach(row -> uncounted.add(row.at(cellOf(part, row.cell()))));
            parts.get(i).corrections.forEach(correction -> decided.add(correction.at(cellOf(part, correction.cell()))));
        }
        return new Submission(
                first.file,
                first.division,
                first.savedBy,
                first.savedAt,
                first.marks,
                all,
                uncounted,
                first.unread,
                first.repairs,
                first.notes,
                first.workbook,
                decided);
    }

    /** A cell of a part in {@link #whole}. */
    public static CellRef cellOf(int part, CellRef cell) {
        return part == 0 ? cell : new CellRef(cell.sheet() + "\n" + part, cell.row(), cell.column());
    }

    /** The same with the answers as the division gave them, before anything was corrected. */
    public Submission asSent() {
        List<Answer> sent = new ArrayList<>(answers);
        for (int i = corrections.size() - 1; i >= 0; i--) {
            Correction correction = corrections.get(i);
            sent.replaceAll(
                    answer -> answer.guideline().equals(correction.guideline()) ? answer.asTyped(correction) : answer);
        }
        return new Submission(
                file, division, savedBy, savedAt, marks, sent, unmatched, unread, repairs, notes, workbook, List.of());
    }

    /** The same without what may not leave the office. */
    Submission published() {
        return new Submission(
                file,
                division,
                savedBy,
                savedAt,
                marks,
                answers.stream().map(Answer::published).toList(),
                unmatched,
                unread,
                repairs.stream().filter(repair -> !holdsBack(repair.cell())).toList(),
                notes,
                workbook,
                corrections.stream()
                        .filter(correction -> !holdsBack(correction.cell()))
                        .toList());
    }

    /** Whether what stands in a cell may not leave the office. */
    private boolean holdsBack(CellRef cell) {
        return answerAt(cell).filter(answer -> answer.holdsBack(cell)).isPresent();
    }

    /** The answer of which a cell holds a part that the division filled in. */
    public Optional<Answer> answerAt(CellRef cell) {
        return answers.stream()
                .filter(answer -> answer.entryAt(cell).isPresent())
                .findFirst();
    }

    public List<Correction> correctionsOf(GuidelineId guideline) {
        return corrections.stream()
                .filter(correction -> correction.guideline().equals(guideline))
                .toList();
    }

    /** What was remarked of one kind and holds of what counts, in the form's order. */
    public Stream<ReaderNote> notes(ReaderNote.Kind kind) {
        return notes.stream().filter(note -> note.kind() == kind && note.holdsBeside(corrections));
    }

    public Optional<Answer> answer(GuidelineId guideline) {
        return answers.stream()
                .filter(answer -> answer.guideline().equals(guideline))
                .findFirst();
    }
}
