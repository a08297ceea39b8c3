package org.prongsai.layout.decisions;

import org.prongsai.layout.Labelled;

/** The columns of the decisions workbook, from left to right; {@code width} in average characters. */
public enum DecisionColumn implements EntryColumn {
    SEVERITY(14),
    DIVISION(24),
    GUIDELINE(8),
    OPEN(10),
    WHERE(32),
    VALUE(30),
    MESSAGE(44),
    SUGGESTION(40),
    DECISION(22),
    NEW_VALUE(30),
    REASON(36),
    BY(22),
    KEY(22),
    /** Hidden: which rows the program filled in itself. */
    MARK(22),
    /** Hidden: the files that the row is about. */
    FILES(22),
    /** Hidden: the members of a group. */
    MEMBERS(22),
    /** Hidden: what holds together what the program wrote in the row. */
    SEAL(22);

    private final int width;

    DecisionColumn(int width) {
        this.width = width;
    }

    @Override
    public boolean isFilledIn() {
        return compareTo(DECISION) >= 0 && compareTo(BY) <= 0;
    }

    @Override
    public boolean isHidden() {
        return compareTo(MARK) >= 0;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public String key() {
        return "decisions." + Labelled.kebab(this);
    }
}
