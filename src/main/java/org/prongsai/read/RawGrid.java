package org.prongsai.read;

import java.util.List;

/** A sheet as cells without meaning, rows from top to bottom. */
public record RawGrid(String sheet, boolean hidden, List<RawRow> rows, List<MergedArea> merged) {
    public RawGrid {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    /** A sheet of which no cells are merged. */
    public RawGrid(String sheet, boolean hidden, List<RawRow> rows) {
        this(sheet, hidden, rows, List.of());
    }
}
