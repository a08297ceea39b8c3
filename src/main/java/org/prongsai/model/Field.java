package org.prongsai.model;

/** A value as it stands in a cell of a form, untouched, as text; empty when the cell is. */
public record Field(CellRef cell, String text, Kind kind) {
    /** What the cell holds. Only texts are as an official typed them; Excel may have made a number of "5/2564". */
    public enum Kind {
        TEXT,
        NUMBER,
        /** Text of a file that holds texts alone, as a program shows a number, a day or a truth value. */
        SHOWN,
        ERROR
    }

    public Field(CellRef cell, String text) {
        this(cell, text, Kind.TEXT);
    }

    /** The same in another cell. */
    Field at(CellRef moved) {
        return new Field(moved, text, kind);
    }

    /** Whether nothing in it can be seen: spaces of any kind, invisible characters. */
    public boolean isBlank() {
        return isUnseen(text);
    }

    static boolean isUnseen(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT);
    }
}
