package org.prongsai.sheet;

/**
 * Object that lies on a sheet or in one of its cells, and is no cell's value. Row and column count from 1.
 *
 * @param row of the cell that its upper left corner lies on
 * @param text that can be read in it or says what it shows, empty when none does
 */
public record RawObject(Kind kind, int row, int column, int lastRow, int lastColumn, String text) {
    /** What it is. */
    public enum Kind {
        /** A text box or another drawn shape. */
        SHAPE,
        PICTURE,
        /** A picture that a cell holds as its value. */
        CELL_PICTURE,
        CHART,
        /** Another document, or something of another program. */
        EMBEDDED,
        /** A button, a box to tick, a list. */
        CONTROL,
        /** What stands in a cell under a merged area. */
        COVERED
    }

    /** Whether it lies on a cell. */
    public boolean covers(int cellRow, int cellColumn) {
        return cellRow >= row && cellRow <= lastRow && cellColumn >= column && cellColumn <= lastColumn;
    }
}
