package org.prongsai.model;

/** A text as it stands in a cell of a form, untouched; empty when the cell is. */
public record Field(CellRef cell, String text) {
    /** Whether nothing in it can be seen: spaces of any kind, invisible characters. */
    public boolean isBlank() {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT);
    }
}
