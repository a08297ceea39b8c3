package org.prongsai.job.decide;

import java.util.Arrays;
import java.util.Optional;
import org.prongsai.layout.Labelled;

/** Action on a decision or a text of the agency's own, as the log of decisions names it. */
enum DecisionAction {
    DECIDE,
    CHANGE,
    UNDO,
    /** A decision that was in no workbook any more is there again. */
    PUT_BACK,
    /** What was typed into the output folder's workbook is laid into the input. */
    TAKE_IN,
    /** It is known that it is in no workbook any more. */
    LEAVE,
    /** A text of the agency's own is written. */
    TEXT,
    /** It is still true of answers that changed since. */
    TEXT_CONFIRMED,
    TEXT_UNDONE;

    String word() {
        return Labelled.kebab(this);
    }

    /** Whether it leaves a decision in the input. */
    boolean stands() {
        return this == DECIDE || this == CHANGE || this == PUT_BACK || this == TAKE_IN;
    }

    static Optional<DecisionAction> of(String word) {
        return Arrays.stream(values())
                .filter(action -> action.word().equals(word))
                .findFirst();
    }
}
