package org.prongsai.form;

import java.util.EnumSet;
import java.util.List;
import org.prongsai.layout.FormLayout;
import org.prongsai.model.CellRef;

/**
 * The hidden columns in which a form checks itself, row by row. Every formula refers to its own row or to fixed cells
 * only, so that sorting and moving rows leaves it right.
 */
enum CheckColumn {
    STATUS_KEY,
    /** 0 blank, 1 achieved, 2 another status of the list, 3 not of the list, 4 nothing to report. */
    STATUS_KIND,
    DETAILS_KEY,
    EVIDENCE_KEY,
    EVIDENCE_WORD,
    DATE_DIGITS,
    DATE_MONTHS,
    DATE_SLASHES,
    DATE_FIRST,
    DATE_SECOND,
    DATE_THIRD,
    /** The day as Excel counts, empty when there is none, {@code x} when it can't be read. */
    DATE_SERIAL,
    FILLED,
    ANSWER_MISSING,
    STATUS_MISSING,
    STATUS_NOT_LISTED,
    DETAILS_MISSING,
    DETAILS_SHORT,
    DETAILS_COPIED,
    EVIDENCE_MISSING,
    EVIDENCE_LINK,
    EVIDENCE_UNCLEAR,
    COMPLETION_MISSING,
    COMPLETION_UNEXPECTED,
    COMPLETION_UNREADABLE,
    COMPLETION_OUTSIDE,
    FAULTS,
    /** The row's number while something is left to do in it. */
    OPEN_ROW;

    /** Those that are 1 when a rule of the same name finds something. */
    static final List<CheckColumn> RULES = List.copyOf(EnumSet.range(ANSWER_MISSING, COMPLETION_OUTSIDE));

    @SuppressWarnings("EnumOrdinal") // the columns stand side by side in this order
    int position() {
        return FormLayout.FIRST_HELPER + ordinal();
    }

    String letters() {
        return CellRef.letters(position());
    }

    /** What the hidden column's header says, so that its values are known for what they are. */
    String header() {
        return FormLayout.HELPER_PREFIX + ruleId();
    }

    /** The rule's id, for example {@code status-missing}. */
    String ruleId() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
