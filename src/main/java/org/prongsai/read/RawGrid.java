package org.prongsai.read;

import java.util.List;

/** A sheet as cells without meaning, rows from top to bottom. */
public record RawGrid(String sheet, boolean hidden, List<RawRow> rows) {
    public RawGrid {
        rows = List.copyOf(rows);
    }
}
