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
}
