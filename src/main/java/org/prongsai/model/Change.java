package org.prongsai.model;

import java.util.Optional;

/**
 * Change since an earlier edition.
 *
 * @param division empty for what is the agency's
 * @param guideline empty for what is the whole form's
 * @param from of the earlier edition, an empty text when there was nothing
 * @param to now, an empty text when there is nothing any more
 */
public record Change(Kind kind, Optional<DivisionCode> division, Optional<GuidelineId> guideline, Term from, Term to) {
    /** What changed. */
    public enum Kind {
        /** A guideline's one status for the agency. */
        ROLL_UP,
        /** A division's form that was not there before. */
        RETURNED,
        /** A division's form that was there and does not count any more. */
        GONE,
        STATUS,
        /** A number in a column of the plan's own. */
        AMOUNT,
        DETAILS
    }
}
