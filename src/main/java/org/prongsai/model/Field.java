package org.prongsai.model;

/** A text as it stands in a cell of a form, untouched; empty when the cell is. */
public record Field(CellRef cell, String text) {
    public boolean isBlank() {
        return text.isBlank();
    }
}
