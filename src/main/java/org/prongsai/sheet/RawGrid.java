package org.prongsai.sheet;

import java.util.List;

/** A sheet as cells without meaning, rows from top to bottom. */
public record RawGrid(String sheet, boolean hidden, List<RawRow> rows, List<MergedArea> merged, List<RawNote> notes) {
    public RawGrid {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
        notes = List.copyOf(notes);
    }

    /** A sheet of which no cells are merged and on which no notes hang. */
    public RawGrid(String sheet, boolean hidden, List<RawRow> rows) {
        this(sheet, hidden, rows, List.of(), List.of());
    }
}
