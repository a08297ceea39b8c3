package org.prongsai.finding;

import java.util.Optional;

/**
 * Result of a decision: what became of it.
 *
 * @param finding what it was about, as it was found before the decision; empty when there is no such finding
 */
public record DecisionResult(Decision decision, Outcome outcome, Optional<Finding> finding) {
    /** Every decision ends as one of these. */
    public enum Outcome {
        APPLIED,
        /** No finding of this run is the one that was decided about. */
        IDLE,
        /** It does not say which finding it is about. */
        NO_KEY,
        /** What was chosen is none of the list. */
        UNCLEAR,
        /** It lacks its reason or who decided. */
        UNSIGNED,
        /** Another decision about the same finding wants something else. */
        CONTRADICTED,
        /** A missing answer can't be accepted away: what nobody gave counts as missing, whoever accepts it. */
        NOT_ACCEPTABLE,
        /** A value was given, but the choice was not to correct. */
        VALUE_UNUSED,
        /** The choice was to correct, but no value was given. */
        VALUE_MISSING,
        /** The finding is about no value that could be corrected. */
        NO_VALUE,
        /** The value given is no status of the list, or no date. */
        BAD_VALUE,
        /** The finding is about no file whose answers count or could. */
        NO_FILE;

        public boolean isFault() {
            return this != APPLIED && this != IDLE;
        }
    }
}
