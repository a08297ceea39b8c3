package org.prongsai.read.form;

import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.layout.NothingToReport;
import org.prongsai.layout.decisions.DecisionKeyword;
import org.prongsai.model.CellRef;
import org.prongsai.model.Completion;
import org.prongsai.model.Correction;
import org.prongsai.model.Entry;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldText;
import org.prongsai.model.FieldValue;
import org.prongsai.model.Links;
import org.prongsai.model.Plan;
import org.prongsai.model.Quantity;
import org.prongsai.model.Ruling;
import org.prongsai.model.Selection;
import org.prongsai.model.StatusReading;
import org.prongsai.model.Submission;
import org.prongsai.model.Term;
import org.prongsai.read.value.ColumnReader;
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
                .flatMap(answer -> answer.entryAt(cell)
                        .filter(entry -> entry.field().isAskedOf(answer.guideline()) || isDeletion(value))
                        .flatMap(entry -> corrected(entry, value)
                                .map(corrected -> submission.corrected(
                                        answer.with(cell, typed -> corrected),
                                        new Correction(
                                                answer.guideline(),
                                                cell,
                                                entry.value().asWritten(),
                                                counts(corrected),
                                                ruling)))));
    }

    private Optional<? extends FieldValue> corrected(Entry entry, String value) {
        String asWritten = entry.value().asWritten();
        return switch (entry.field().type()) {
            case STATUS -> status(value, asWritten);
            case TEXT -> Optional.of(new FieldText(isDeletion(value) ? "" : value));
            case DATE -> completion(value, asWritten);
            case INTEGER, NUMBER, MONEY, PERCENT, CHOICE, CHOICES, YES_NO, LINK ->
                ofColumn(entry.field(), value, asWritten);
        };
    }

    /** A decided value is read as a typed one; what is none of its column's can't stand in it. */
    private static Optional<FieldValue> ofColumn(FieldSpec column, String value, String asWritten) {
        FieldValue read = ColumnReader.read(column, isDeletion(value) ? "" : value, Optional.empty())
                .value();
        return read.isUnclear() ? Optional.empty() : Optional.of(typed(read, asWritten));
    }

    /** What counts, beside what was typed. */
    private static FieldValue typed(FieldValue counts, String asWritten) {
        if (counts instanceof Quantity.Amount amount) {
            return new Quantity.Amount(amount.value(), asWritten);
        }
        if (counts instanceof Selection.Chosen chosen) {
            return new Selection.Chosen(chosen.choices(), asWritten);
        }
        return counts instanceof Links links && !links.addresses().isEmpty()
                ? new Links(links.addresses(), asWritten)
                : counts;
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

    /** What counts instead, in words. */
    private static Term counts(FieldValue corrected) {
        if (corrected instanceof StatusReading status) {
            return status.listed()
                    .map(listed -> Term.typed(listed.label()))
                    .orElseGet(() -> Term.keyed(NothingToReport.CONFIRMED.key()));
        }
        return Term.typed(corrected.counts());
    }
}
