package org.prongsai.model;

/** A cell of a sheet; {@code row} and {@code column} count from 1, so that {@code new CellRef("s", 14, 5)} is E14. */
public record CellRef(String sheet, int row, int column) implements Comparable<CellRef> {
    public CellRef {
        if (row < 1 || column < 1) {
            throw new IllegalArgumentException("rows and columns count from 1, not " + row + ", " + column);
        }
    }

    /** The column's letters as Excel shows them: 1 is A, 27 is AA. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** The column of capital letters, from 1: that of {@link #letters}. */
    public static int column(String letters) {
        return letters.chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1);
    }

    /** The address without the sheet, for example {@code E14}. */
    public String address() {
        return letters(column) + row;
    }

    @Override
    public int compareTo(CellRef other) {
        int bySheet = sheet.compareTo(other.sheet);
        int byRow = bySheet != 0 ? bySheet : Integer.compare(row, other.row);
        return byRow != 0 ? byRow : Integer.compare(column, other.column);
    }
}
