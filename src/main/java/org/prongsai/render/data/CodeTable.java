package org.prongsai.render.data;

import java.util.Locale;

/** Tables that say what a code of other tables means. The column that holds the code is called alike in both. */
public enum CodeTable {
    GOALS("goal"),
    GUIDELINES("guideline"),
    DIVISIONS("division"),
    STATUSES("status"),
    RULES("rule"),
    COLUMNS("column");

    private final String key;

    CodeTable(String key) {
        this.key = key;
    }

    /** What the table is called. */
    public String resource() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column of the codes. */
    public String key() {
        return key;
    }
}
