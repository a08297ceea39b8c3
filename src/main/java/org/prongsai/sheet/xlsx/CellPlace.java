package org.prongsai.sheet.xlsx;

import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;

/** Place of a row or cell as a worksheet part writes it: what is none is damage. */
final class CellPlace {
    /** No program shows more; further down nothing is remembered, for a number alone could take all memory. */
    static final int MAX_ROWS = 1_048_576;

    private static final int MAX_COLUMNS = 16_384;

    private CellPlace() {}

    /** The number of a row, from 1. */
    static int row(String written) throws UnreadableWorkbook {
        try {
            int number = Integer.parseInt(written);
            if (number >= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new UnreadableWorkbook(Reason.DAMAGED, e);
        }
        throw new UnreadableWorkbook(Reason.DAMAGED, "row " + written);
    }

    /** Whether a cell's address names the row it stands in. */
    static boolean isInRow(String address, int row) {
        int digits = 0;
        while (digits < address.length() && Character.isLetter(address.charAt(digits))) {
            digits++;
        }
        int named = 0;
        for (int i = digits; i < address.length() && named <= row; i++) {
            named = named * 10 + Character.digit(address.charAt(i), 10);
        }
        return named == row;
    }

    static int column(String address) throws UnreadableWorkbook {
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
            if (column > MAX_COLUMNS) {
                break;
            }
        }
        if (column < 1 || column > MAX_COLUMNS) {
            throw new UnreadableWorkbook(Reason.DAMAGED, "cell " + address);
        }
        return column;
    }
}
