package org.prongsai.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form as it came back (แบบที่ส่งกลับ).
 *
 * @param savedBy who saved the workbook last, as it says itself; empty when it does not
 * @param savedAt when, as it says itself
 * @param answers one for each guideline row that could be told, in the form's order, each guideline once
 * @param strays filled rows that do not count
 * @param unread what was written beside the table's own columns and rows
 */
public record Submission(
        Incoming file,
        DivisionCode division,
        String savedBy,
        Optional<Instant> savedAt,
        FormMarks marks,
        List<Answer> answers,
        List<StrayRow> strays,
        List<Field> unread,
        List<Repair> repairs,
        List<Remark> remarks) {

    public Submission {
        answers = List.copyOf(answers);
        strays = List.copyOf(strays);
        unread = List.copyOf(unread);
        repairs = List.copyOf(repairs);
        remarks = List.copyOf(remarks);
        if (answers.stream().map(Answer::guideline).distinct().count() != answers.size()) {
            throw new IllegalArgumentException("a guideline is answered once in " + file.path());
        }
    }

    /** What was remarked of one kind, in the form's order. */
    public Stream<Remark> remarks(Remark.Kind kind) {
        return remarks.stream().filter(remark -> remark.kind() == kind);
    }

    public Optional<Answer> answer(GuidelineId guideline) {
        return answers.stream()
                .filter(answer -> answer.guideline().equals(guideline))
                .findFirst();
    }
}
