package org.prongsai.model;

import java.util.Optional;

/**
 * Object that lies on a sheet of a returned workbook (วัตถุที่วางบนแผ่นงาน): a picture, a text box, what merged cells cover.
 * It is no cell's value and counts for nothing.
 *
 * @param cell that its upper left corner lies on
 * @param guideline on whose answer it lies, the first of several
 * @param text that can be read in it or says what it shows, empty when none does
 */
public record DrawnObject(
        Kind kind, CellRef cell, int lastRow, int lastColumn, Optional<GuidelineId> guideline, String text) {
    /** What it is. */
    public enum Kind {
        SHAPE,
        PICTURE,
        CELL_PICTURE,
        CHART,
        EMBEDDED,
        CONTROL,
        /** What stands in a cell below a merged area, where nobody sees it. */
        COVERED
    }

    /** Whether it lies on a cell. */
    public boolean covers(CellRef other) {
        return other.sheet().equals(cell.sheet())
                && other.row() >= cell.row()
                && other.row() <= lastRow
                && other.column() >= cell.column()
                && other.column() <= lastColumn;
    }
}
