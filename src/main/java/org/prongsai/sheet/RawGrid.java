package org.prongsai.sheet;

import java.util.List;

/**
 * A sheet as cells without meaning, rows from top to bottom.
 *
 * @param objects that lie on it
 * @param hiddenColumns that nobody sees
 */
public record RawGrid(
        String sheet,
        boolean hidden,
        List<RawRow> rows,
        List<MergedArea> merged,
        List<RawNote> notes,
        List<RawObject> objects,
        List<ColumnSpan> hiddenColumns) {
    public RawGrid {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
        notes = List.copyOf(notes);
        objects = List.copyOf(objects);
        hiddenColumns = List.copyOf(hiddenColumns);
    }

    /** A sheet on which no objects lie and whose columns are all seen. */
    public RawGrid(String sheet, boolean hidden, List<RawRow> rows, List<MergedArea> merged, List<RawNote> notes) {
        this(sheet, hidden, rows, merged, notes, List.of(), List.of());
    }

    /** A sheet of which no cells are merged and on which no notes hang. */
    public RawGrid(String sheet, boolean hidden, List<RawRow> rows) {
        this(sheet, hidden, rows, List.of(), List.of());
    }

    public boolean isHidden(int column) {
        return hiddenColumns.stream().anyMatch(span -> span.holds(column));
    }
}
