package org.prongsai.model;

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
