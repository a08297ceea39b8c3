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
        /** It stands on a sheet that nobody sees. */
        HIDDEN,
        /** What the program wrote in its row does not belong together. */
        MIXED,
        /** It does not say which finding it is about. */
        NO_KEY,
        /** A version made its row whose keys held neither organisation nor guideline text. */
        EARLIER_VERSION,
        /** It was made for another organisation or another round. */
        OTHER_ROUND,
        /** What was chosen is none of the list. */
        UNCLEAR,
        /** It lacks its reason or who decided. */
        UNSIGNED,
        /** Another decision about the same finding wants something else. */
        CONTRADICTED,
        /** Findings can only be accepted all at once. */
        NOT_FOR_GROUP,
        /** A missing answer can't be accepted away: what nobody gave counts as missing, whoever accepts it. */
        NOT_ACCEPTABLE,
        /** What tells of a person is published, masked or corrected, and nothing else. */
        PERSONAL,
        /** What tells of nobody is neither published nor masked. */
        NOT_PERSONAL,
        /** A value was given, but the choice was not to correct. */
        VALUE_UNUSED,
        /** The choice was to correct, but no value was given. */
        VALUE_MISSING,
        /** Nothing was sent in the answer: no decision makes one. */
        NOT_SENT,
        /** What was found is a word within a text, and the value would put the rest away. */
        DROPS_REST,
        /** The finding is about no value that could be corrected. */
        NO_VALUE,
        /** Another decision leaves out the file that the value is in. */
        FILE_LEFT_OUT,
        /** The value given is no status of the list, or no date. */
        BAD_VALUE,
        /** The finding is about no file whose answers count or could. */
        NO_FILE,
        /** The division sent other files than it had sent when that was decided. */
        OTHER_FILES,
        /** The files answer the same guideline, and not the same. */
        OVERLAPPING,
        /** No division is called so, or the file is no form that could be its. */
        NO_DIVISION;

        /** Whether the row itself is at fault, whatever there is to decide about. */
        public boolean isOfTheRow() {
            return this == HIDDEN || this == MIXED || this == NO_KEY || this == EARLIER_VERSION || this == OTHER_ROUND;
        }

        public boolean isFault() {
            return this != APPLIED && this != IDLE;
        }
    }
}
