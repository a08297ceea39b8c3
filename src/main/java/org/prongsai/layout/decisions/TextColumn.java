package org.prongsai.layout.decisions;

import org.prongsai.layout.Labelled;

/** The columns of the sheet of the agency's own texts, from left to right; {@code width} in average characters. */
public enum TextColumn implements EntryColumn {
    GUIDELINE(30),
    STATUS(18),
    DIVISIONS(52),
    TEXT(52),
    BY(18),
    CONFIRM(14),
    /** Hidden: which guideline of which round it is. */
    KEY(22),
    /** Hidden: the answers behind the text. */
    BASIS(22),
    /** Hidden: the answers that the row showed when the program wrote it. */
    SHOWN(22),
    /** Hidden: what the program filled in itself. */
    MARK(22),
    /** Hidden: what holds together what the program wrote in the row. */
    SEAL(22);

    private final int width;

    TextColumn(int width) {
        this.width = width;
    }

    @Override
    public boolean isFilledIn() {
        return compareTo(TEXT) >= 0 && compareTo(CONFIRM) <= 0;
    }

    @Override
    public boolean isHidden() {
        return compareTo(KEY) >= 0;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public String key() {
        return "texts." + Labelled.kebab(this);
    }
}
