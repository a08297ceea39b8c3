package org.prongsai.model;

import java.util.List;

/** Part of two editions that can't be compared, which is told: that nothing is said of it does not mean that nothing changed. */
public record Uncompared(Reason reason, List<String> names) {
    /** Why it can't be. */
    public enum Reason {
        /** The whole edition is read from its workbook, by what things are called there. */
        BY_TEXT,
        /** It does not say whose it is. */
        UNKNOWN_ORGANISATION,
        /** It does not say of which round it is. */
        UNKNOWN_ROUND,
        GUIDELINE_NEW,
        GUIDELINE_CHANGED,
        GUIDELINE_GONE,
        /** Its text stands several times in a plan. */
        GUIDELINE_AMBIGUOUS,
        DIVISION_NEW,
        /** The same code with another name. */
        DIVISION_RENAMED,
        /** The same name with another code. */
        DIVISION_RECODED,
        DIVISION_GONE,
        /** Otherwise called, or counting as something else, than this plan's of the same code. */
        STATUS_RENAMED,
        /** A column of the plan's own that the earlier edition does not have. */
        COLUMN_NEW,
        /** One of its own that the plan does not have any more. */
        COLUMN_GONE
    }

    public Uncompared {
        names = List.copyOf(names);
    }
}
