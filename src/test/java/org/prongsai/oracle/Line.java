package org.prongsai.oracle;

/**
 * A row of a form's table, as it is sent back.
 *
 * @param id as it stands in the first column
 * @param number whether a spreadsheet made a number of the id, so that 1.10 became 1.1
 * @param asked the guideline's own text, empty for a row that somebody added
 */
record Line(String id, boolean number, String asked, Text text, Entry entry, boolean hidden) {
    /** What became of the guideline's text in the form. */
    enum Text {
        WHOLE,
        /** A few words more. */
        ALTERED,
        GONE
    }

    static Line of(String id, String asked, Entry entry) {
        return new Line(id, false, asked, Text.WHOLE, entry, false);
    }

    Line withId(String other, boolean asNumber) {
        return new Line(other, asNumber, asked, text, entry, hidden);
    }

    Line with(Text other) {
        return new Line(id, number, asked, other, entry, hidden);
    }

    Line with(Entry other) {
        return new Line(id, number, asked, text, other, hidden);
    }

    Line hiddenAway() {
        return new Line(id, number, asked, text, entry, true);
    }

    /** What stands in the second column. */
    String written() {
        return switch (text) {
            case WHOLE -> asked;
            case ALTERED -> asked + " (ทราบแล้ว)";
            case GONE -> "";
        };
    }

    /** What is said, wherever the row stands. */
    String said() {
        return id + "|" + written() + "|" + entry.said();
    }

    @Override
    public String toString() {
        return (id.isEmpty() ? "(no id)" : id) + (number ? "#" : "") + (text == Text.WHOLE ? "" : " " + text)
                + (hidden ? " hidden" : "") + ": " + entry;
    }
}
