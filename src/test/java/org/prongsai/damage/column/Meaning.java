package org.prongsai.damage.column;

import org.prongsai.model.Completion;
import org.prongsai.model.FieldText;
import org.prongsai.model.FieldValue;
import org.prongsai.model.Links;
import org.prongsai.model.Quantity;
import org.prongsai.model.Selection;

/** What an own column says, in words that are the same however it was typed: a plain number, a day as ISO has it, labels, addresses. */
public final class Meaning {
    /** That there is none. */
    public static final String NONE = "∅";
    /** What only the official can tell: nothing that is read is it. */
    public static final String ASKED = "only the official knows";

    private Meaning() {}

    /** What was read; empty where nothing was filled in, with a "?" where it could not be told. */
    public static String of(FieldValue value) {
        if (value.isUnclear()) {
            return "?" + value.asWritten();
        }
        if (value instanceof Quantity.Amount amount) {
            return amount.value().stripTrailingZeros().toPlainString();
        }
        if (value instanceof Selection.Chosen chosen) {
            return chosen.labels();
        }
        if (value instanceof Completion.On on) {
            return on.date().toString();
        }
        if (value instanceof Links links) {
            return String.join("\n", links.addresses());
        }
        return value instanceof FieldText || value.isBlank() ? value.asWritten().strip() : NONE;
    }
}
