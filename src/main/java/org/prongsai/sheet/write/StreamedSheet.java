package org.prongsai.sheet.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.CellRef;

/**
 * A list too long to be held: its rows go to the disk as they come, and over to another sheet at Excel's last row. Each
 * sheet begins with the same heading.
 */
public final class StreamedSheet {
    /** Excel's last row. */
    public static final int LAST_ROW = 1_048_576;

    private final String name;
    private final int[] widths;
    private List<SheetWriter.Cell> heading;
    private final List<SheetWriter.Cell> header;
    private final Path folder;
    private final String file;
    private final int level;
    private final int lastRow;
    private final List<SpooledPart> parts = new ArrayList<>();
    private @Nullable SpooledPart open;
    private int next;

    StreamedSheet(
            StreamedWorkbook.Place place,
            String name,
            List<SheetWriter.Cell> heading,
            List<SheetWriter.Cell> header,
            int[] widths) {
        this.folder = place.folder();
        this.file = place.file();
        this.level = place.level();
        this.lastRow = place.lastRow();
        this.name = name;
        this.heading = List.copyOf(heading);
        this.header = List.copyOf(header);
        this.widths = widths.clone();
        this.next = top();
    }

    /**
     * Other lines above the table, as many as before, while nothing is written yet: what they say may be known only at the
     * end.
     */
    public StreamedSheet headed(List<SheetWriter.Cell> lines) {
        if (lines.size() != heading.size() || open != null || !parts.isEmpty()) {
            throw new IllegalStateException("the heading of " + name + " is written");
        }
        heading = List.copyOf(lines);
        return this;
    }

    /** Rows for this sheet from a row on. */
    public RowChunk chunk(int first) {
        return new RowChunk(widths, first);
    }

    /** The first row below the header, the same on each of its sheets. */
    public int top() {
        return heading.size() + 2;
    }

    /** How many chunks of so many rows fit on one sheet; at least one. */
    public int fitting(int rows) {
        return Math.max(1, (lastRow - top() + 1) / Math.max(1, rows));
    }

    /** Where a chunk of so many rows begins: on the next row, or at the top of another sheet. */
    public int room(int rows) {
        return next > top() && next + rows - 1 > lastRow ? top() : next;
    }

    /**
     * Adds rows. A chunk that begins at the top begins another sheet.
     *
     * @throws IllegalArgumentException when it begins anywhere but there or on the next row
     */
    public void append(RowChunk.DeflatedRows chunk) throws IOException {
        if (chunk.first == chunk.next) {
            return;
        }
        if (chunk.first == top() && next > top()) {
            finishPart();
        }
        if (chunk.first != next) {
            throw new IllegalArgumentException("row " + chunk.first + " where " + next + " is the next");
        }
        part().append(chunk);
        next = chunk.next;
    }

    private SpooledPart part() throws IOException {
        SpooledPart part = open;
        if (part == null) {
            part = new SpooledPart(folder.resolve(file + "-" + parts.size()));
            open = part;
            part.append(before().getBytes(StandardCharsets.UTF_8), level);
            RowChunk top = chunk(1);
            heading.forEach(line -> top.row(List.of(line), RowHeights.line(line.look())));
            part.append(top.row(header).made(level));
        }
        return part;
    }

    /** Closes the sheet; nothing is added after it. */
    List<SpooledPart> finish() throws IOException {
        part();
        finishPart();
        return List.copyOf(parts);
    }

    private void finishPart() throws IOException {
        SpooledPart part = part();
        part.append(after().getBytes(StandardCharsets.UTF_8), level);
        part.close();
        parts.add(part);
        open = null;
        next = top();
    }

    /** What each of its sheets is called. */
    String name(int part) {
        return part == 0 ? name : name + " (" + (part + 1) + ")";
    }

    private String before() {
        StringBuilder xml = new StringBuilder(XmlDeclaration.OF_PART)
                .append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
                .append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView showGridLines=\"0\" ")
                .append("workbookViewId=\"0\"><pane ySplit=\"")
                .append(top() - 1)
                .append("\" topLeftCell=\"A")
                .append(top())
                .append("\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (int i = 0; i < widths.length; i++) {
            xml.append("<col min=\"")
                    .append(i + 1)
                    .append("\" max=\"")
                    .append(i + 1)
                    .append("\" width=\"");
            xml.append(widths[i]).append("\" customWidth=\"1\"/>");
        }
        return xml.append("</cols><sheetData>").toString();
    }

    private String after() {
        return "</sheetData><autoFilter ref=\"A" + (top() - 1) + ":" + CellRef.letters(widths.length)
                + Math.max(next - 1, top() - 1)
                + "\"/><pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" "
                + "header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>"
                + "</worksheet>";
    }
}
