package org.prongsai.sheet.ods;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.sheet.CellQuota;
import org.prongsai.sheet.RawGrid;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.xml.XmlCursor;

/**
 * The content part of an OpenDocument spreadsheet to grids. Only the spreadsheet's own tables are sheets; those deeper
 * down are caches of other files' cells, or of how cells were before a change.
 */
final class OdsContent implements XmlCursor.Visitor {
    private final OdsStyles styles;
    private final OdsMarks marks;
    private final Set<String> charts;
    private final List<RawGrid> grids = new ArrayList<>();
    private final CellQuota count = new CellQuota();
    private int depth;
    private int spreadsheetDepth;
    private boolean date1904;
    private @Nullable OdsTable table;

    /** @param charts folders of the package that hold charts */
    OdsContent(OdsStyles styles, OdsMarks marks, Set<String> charts) {
        this.styles = styles;
        this.marks = marks;
        this.charts = charts;
    }

    boolean isSpreadsheet() {
        return spreadsheetDepth > 0;
    }

    boolean date1904() {
        return date1904;
    }

    List<RawGrid> grids() {
        return grids;
    }

    @Override
    public void start(String name, XmlCursor at) throws UnreadableWorkbook {
        depth++;
        if (table != null) {
            table.start(name, at);
        } else if (!isSpreadsheet() && !name.equals("spreadsheet")) {
            styles.start(name, at);
        } else {
            switch (name) {
                case "spreadsheet" -> spreadsheetDepth = depth;
                case "null-date" ->
                    date1904 = at.attribute("date-value").orElse("").startsWith("1904-01-01");
                case "named-expression" -> marks.expression(at);
                case "table" ->
                    table = depth == spreadsheetDepth + 1 ? new OdsTable(at, styles, charts, date1904, count) : null;
                default -> {
                    // Filters, changes, sources of other files and the like hold no cells.
                }
            }
        }
    }

    @Override
    public void text(String text) {
        if (table != null) {
            table.text(text);
        } else if (!isSpreadsheet()) {
            styles.text(text);
        }
    }

    @Override
    public void end(String name) throws UnreadableWorkbook {
        depth--;
        if (table == null) {
            if (!isSpreadsheet()) {
                styles.end(name);
            }
        } else if (depth == spreadsheetDepth) {
            grids.add(table.grid());
            table = null;
        } else {
            table.end(name);
        }
    }
}
