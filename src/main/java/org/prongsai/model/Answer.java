package org.prongsai.model;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One guideline as one division reported it (ผลการดำเนินงาน), each part with the cell it stands in.
 *
 * @param asked the guideline's text as it stands in the form
 */
public record Answer(
        GuidelineId guideline,
        Field asked,
        StatusReading status,
        CellRef statusCell,
        Field details,
        Field evidence,
        Completion completion,
        CellRef completionCell) {

    /** A row of the form in which nothing was filled in. */
    public boolean isEmpty() {
        return status instanceof StatusReading.Blank
                && details.isBlank()
                && evidence.isBlank()
                && completion instanceof Completion.None;
    }

    /** The same in other cells. */
    Answer at(UnaryOperator<CellRef> moved) {
        return new Answer(
                guideline,
                asked.at(moved.apply(asked.cell())),
                status,
                moved.apply(statusCell),
                details.at(moved.apply(details.cell())),
                evidence.at(moved.apply(evidence.cell())),
                completion,
                moved.apply(completionCell));
    }

    /** Whether another answers the same, wherever it stands. */
    public boolean saysTheSame(Answer other) {
        return status.asWritten().strip().equals(other.status.asWritten().strip())
                && details.text().strip().equals(other.details.text().strip())
                && evidence.text().strip().equals(other.evidence.text().strip())
                && completion.saysTheSame(other.completion);
    }

    /** The field that stands in a cell; empty when none of them does. */
    public Optional<AnswerField> fieldAt(CellRef cell) {
        return Stream.of(AnswerField.values())
                .filter(field -> cellOf(field).equals(cell))
                .findFirst();
    }

    private CellRef cellOf(AnswerField field) {
        return switch (field) {
            case GUIDELINE -> asked.cell();
            case STATUS -> statusCell;
            case DETAILS -> details.cell();
            case EVIDENCE -> evidence.cell();
            case COMPLETED_ON -> completionCell;
        };
    }

    /** What stands in a field, as it was typed. */
    public String written(AnswerField field) {
        return switch (field) {
            case GUIDELINE -> asked.text();
            case STATUS -> status.asWritten();
            case DETAILS -> details.text();
            case EVIDENCE -> evidence.text();
            case COMPLETED_ON -> completion.asWritten();
        };
    }

    /** The same with what was typed in the cell of a correction; a status is kept as it was written anyway. */
    Answer asTyped(Correction correction) {
        Field typed = new Field(correction.cell(), correction.from());
        Completion day =
                correction.from().isBlank() ? new Completion.None() : new Completion.Unreadable(correction.from());
        StatusReading written =
                correction.from().isBlank() ? new StatusReading.Blank() : new StatusReading.Unlisted(correction.from());
        return new Answer(
                guideline,
                asked,
                correction.cell().equals(statusCell) ? written : status,
                statusCell,
                correction.cell().equals(details.cell()) ? typed : details,
                correction.cell().equals(evidence.cell()) ? typed : evidence,
                correction.cell().equals(completionCell) ? day : completion,
                completionCell);
    }
}
