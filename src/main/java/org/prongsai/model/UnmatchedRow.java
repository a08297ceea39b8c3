package org.prongsai.model;

import java.util.Optional;

/**
 * A filled row that could not be counted. It is kept with its reason, so that nothing is dropped in silence.
 *
 * @param cell the first cell that says which row it is
 * @param guideline which guideline's row it may be
 * @param label the row's id and text as they stand in the form
 * @param content what was filled in
 * @param status what its status cell says
 */
public record UnmatchedRow(
        Reason reason,
        CellRef cell,
        Optional<GuidelineId> guideline,
        String label,
        String content,
        StatusReading status) {
    /** Why the row does not count. */
    public enum Reason {
        /** Neither its id nor its text is a guideline of the plan. */
        UNKNOWN,
        /** The guideline belongs to other divisions. */
        NOT_ASSIGNED,
        /** The id says one guideline, the text another. */
        CONTRADICTORY,
        /** Its number alone says which guideline it is, and nothing proves that this plan's is meant. */
        UNPROVEN,
        /** The guideline stands in the form more than once, filled in differently; none of its rows counts. */
        DUPLICATE
    }

    /** The same in another place. */
    public UnmatchedRow at(CellRef place) {
        return new UnmatchedRow(reason, place, guideline, label, content, status);
    }
}
