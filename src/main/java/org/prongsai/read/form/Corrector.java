package org.prongsai.read.form;

import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.layout.DecisionKeyword;
import org.prongsai.layout.NothingToReport;
import org.prongsai.model.Answer;
import org.prongsai.model.AnswerField;
import org.prongsai.model.CellRef;
import org.prongsai.model.Completion;
import org.prongsai.model.Correction;
import org.prongsai.model.Field;
import org.prongsai.model.Plan;
import org.prongsai.model.Ruling;
import org.prongsai.model.StatusReading;
import org.prongsai.model.Submission;
import org.prongsai.model.Term;
import org.prongsai.sheet.CellDates;
import org.prongsai.sheet.RawValue;
import org.prongsai.thai.ThaiDigits;
import org.prongsai.thai.ThaiText;

/** Corrector of a submission: reads it again with another value in one of its cells, as the secretariat decided. */
public final class Corrector {
    private static final Pattern A_DAY_AS_EXCEL_COUNTS = Pattern.compile("[0-9]{5,6}(\\.[0-9]+)?");

    private final StatusReader statuses;

    public Corrector(Plan plan) {
        this.statuses = new StatusReader(plan.statuses());
    }

    /** The submission with the decided value; empty when no such answer is there or the value can't stand in the cell. */
    public Optional<Submission> correct(Submission submission, CellRef cell, String value, Ruling ruling) {
        return submission
                .answerAt(cell)
                .flatMap(answer -> changed(answer, cell, value)
                        .map(changed -> submission.corrected(
                                changed,
                                new Correction(
                                        answer.guideline(),
                                        cell,
                                        answer.written(field(answer, cell)),
                                        counts(changed, cell),
                                        ruling))));
    }

    private Optional<Answer> changed(Answer answer, CellRef cell, String value) {
        if (cell.equals(answer.statusCell())) {
            return status(value, answer.status().asWritten())
                    .map(status -> with(answer, status, answer.details(), answer.evidence(), answer.completion()));
        }
        if (cell.equals(answer.completionCell())) {
            return completion(value, answer.completion().asWritten())
                    .map(day -> with(answer, answer.status(), answer.details(), answer.evidence(), day));
        }
        Field field = new Field(cell, isDeletion(value) ? "" : value);
        return Optional.of(
                cell.equals(answer.details().cell())
                        ? with(answer, answer.status(), field, answer.evidence(), answer.completion())
                        : with(answer, answer.status(), answer.details(), field, answer.completion()));
    }

    /** An empty cell could be a slip: what is to be deleted is said so. */
    private static boolean isDeletion(String value) {
        return DecisionKeyword.DELETE.isCalled(value);
    }

    /** A decision names a status of the list or confirms that there is nothing to report; it can't leave it open. */
    private Optional<StatusReading> status(String value, String asWritten) {
        StatusReading reading = statuses.read(value).reading();
        if (reading instanceof StatusReading.Listed listed) {
            return Optional.of(new StatusReading.Listed(listed.status(), asWritten, false));
        }
        return reading instanceof StatusReading.NothingToReport
                ? Optional.of(new StatusReading.NothingToReport(asWritten))
                : Optional.empty();
    }

    private static Optional<Completion> completion(String value, String asWritten) {
        String text = ThaiDigits.toArabic(ThaiText.repair(value).text());
        if (isDeletion(value)) {
            return Optional.of(new Completion.None());
        }
        RawValue raw = A_DAY_AS_EXCEL_COUNTS.matcher(text).matches()
                ? new RawValue.Numeric(Double.parseDouble(text))
                : new RawValue.Text(text);
        return CellDates.read(raw, false).date().map(day -> new Completion.On(day, asWritten));
    }

    private static Answer with(
            Answer answer, StatusReading status, Field details, Field evidence, Completion completion) {
        return new Answer(
                answer.guideline(),
                answer.asked(),
                status,
                answer.statusCell(),
                details,
                evidence,
                completion,
                answer.completionCell());
    }

    private static AnswerField field(Answer answer, CellRef cell) {
        return answer.fieldAt(cell).orElseThrow();
    }

    private static Term counts(Answer answer, CellRef cell) {
        if (cell.equals(answer.statusCell())) {
            return answer.status() instanceof StatusReading.Listed listed
                    ? Term.typed(listed.status().label())
                    : Term.keyed(NothingToReport.CONFIRMED.key());
        }
        if (cell.equals(answer.completionCell())) {
            return Term.typed(
                    answer.completion() instanceof Completion.On on ? on.date().toString() : "");
        }
        return Term.typed(answer.written(field(answer, cell)));
    }
}
