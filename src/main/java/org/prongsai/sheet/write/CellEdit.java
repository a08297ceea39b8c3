package org.prongsai.sheet.write;

import org.prongsai.model.CellRef;

/** Edit of one cell of a workbook: what is to stand in it. */
public sealed interface CellEdit {
    CellRef cell();

    /** A text. */
    record ToText(CellRef cell, String text) implements CellEdit {}

    /** A number, which a date is too; the cell's format shows it as before. */
    record ToNumber(CellRef cell, double number) implements CellEdit {}

    /** Nothing; the cell keeps its look. */
    record ToNothing(CellRef cell) implements CellEdit {}
}
