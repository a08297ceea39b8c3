package org.prongsai.sheet.write;

import java.util.ArrayList;
import java.util.List;

/** Stands in for the program's class of this name: keeps rows as cells, for a library deflates what it writes by itself. */
public final class RowChunk {
    private final List<List<SheetWriter.Cell>> rows = new ArrayList<>();
    private final List<Double> heights = new ArrayList<>();
    private final int[] widths;
    private final int first;

    RowChunk(int[] widths, int first) {
        this.widths = widths;
        this.first = first;
    }

    /** Rows as they are handed over; the name is the program's. */
    public record DeflatedRows(int first, List<List<SheetWriter.Cell>> rows, List<Double> heights) {}

    public RowChunk row(List<SheetWriter.Cell> cells) {
        return row(cells, RowHeights.ofList(cells, widths));
    }

    RowChunk row(List<SheetWriter.Cell> cells, double height) {
        rows.add(cells);
        heights.add(height);
        return this;
    }

    public DeflatedRows made(int level) {
        return new DeflatedRows(first, rows, heights);
    }
}
