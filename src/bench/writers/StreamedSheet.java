package org.prongsai.sheet.write;

import java.io.IOException;
import java.util.List;

/** Stands in for the program's class of this name; a list that goes over to another sheet it does not know. */
public final class StreamedSheet {
    private final LibraryBook.LibrarySheet sheet;
    private final int[] widths;
    private List<SheetWriter.Cell> heading;
    private final List<SheetWriter.Cell> header;
    private int next;
    private boolean begun;

    StreamedSheet(
            LibraryBook book, String name, List<SheetWriter.Cell> heading, List<SheetWriter.Cell> header, int[] widths)
            throws IOException {
        this.widths = widths.clone();
        this.heading = List.copyOf(heading);
        this.header = List.copyOf(header);
        this.next = top();
        this.sheet = book.sheet(name, this.widths, top());
    }

    public StreamedSheet headed(List<SheetWriter.Cell> lines) {
        heading = List.copyOf(lines);
        return this;
    }

    public RowChunk chunk(int first) {
        return new RowChunk(widths, first);
    }

    public int top() {
        return heading.size() + 2;
    }

    public int fitting(int rows) {
        return Math.max(1, (1_048_576 - top() + 1) / Math.max(1, rows));
    }

    public int room(int rows) {
        return next;
    }

    public void append(RowChunk.DeflatedRows chunk) throws IOException {
        if (chunk.rows().isEmpty()) {
            return;
        }
        begin();
        if (chunk.first() != next) {
            throw new IllegalArgumentException("row " + chunk.first() + " where " + next + " is the next");
        }
        sheet.rows(chunk);
        next += chunk.rows().size();
    }

    private void begin() throws IOException {
        if (begun) {
            return;
        }
        begun = true;
        int row = 1;
        for (SheetWriter.Cell line : heading) {
            sheet.rows(chunk(row++).row(List.of(line), RowHeights.line(line.look())).made(0));
        }
        sheet.rows(chunk(row).row(header).made(0));
    }

    void finish() throws IOException {
        begin();
        sheet.end(next - 1);
    }
}
