package org.prongsai.workbook;

/** A column's letters. */
final class Columns {
    private static final int LETTERS = 26;

    private Columns() {}

    /** @param column from 0 */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
