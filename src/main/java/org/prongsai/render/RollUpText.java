package org.prongsai.render;

import org.prongsai.message.Messages;
import org.prongsai.model.RollUp;

/** A roll-up as a code and in words. */
public final class RollUpText {
    private RollUpText() {}

    /** {@code achieved}, {@code in_progress}, {@code not_started}, {@code nothing_to_report} or {@code incomplete}. */
    public static String kind(RollUp rollUp) {
        return rollUp instanceof RollUp.Whole whole ? whole.status().progress().code() : code(rollUp);
    }

    /** The plan's code of the status, {@code nothing_to_report} or {@code incomplete}. */
    public static String code(RollUp rollUp) {
        if (rollUp instanceof RollUp.Whole whole) {
            return whole.status().code();
        }
        return rollUp instanceof RollUp.NothingToReport ? "nothing_to_report" : "incomplete";
    }

    public static String label(RollUp rollUp, Messages messages) {
        if (rollUp instanceof RollUp.Whole whole) {
            return whole.status().label();
        }
        return messages.of(rollUp instanceof RollUp.NothingToReport ? "state.nothing_to_report" : "rollup.incomplete");
    }
}
