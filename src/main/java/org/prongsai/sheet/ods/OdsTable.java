package org.prongsai.sheet.ods;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.sheet.CellQuota;
import org.prongsai.sheet.CoveredCells;
import org.prongsai.sheet.RawGrid;
import org.prongsai.sheet.RawNote;
import org.prongsai.sheet.RawObject;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;
import org.prongsai.sheet.xml.XmlCursor;

/** A sheet of an OpenDocument spreadsheet as it is read: its columns, its rows, and what lies on it. */
final class OdsTable {
    private static final double USUAL_HEIGHT = 0.178;

    private final String name;
    private final boolean hidden;
    private final boolean date1904;
    private final OdsStyles styles;
    private final Set<String> charts;
    private final CellQuota count;
    private final OdsCell cell;
    private final OdsColumns columns;
    private final OdsRow row;
    private final OdsText shapeText = new OdsText();
    private final List<RawRow> rows = new ArrayList<>();
    private final OdsLines lines = new OdsLines(USUAL_HEIGHT);
    private final OdsAsides asides;
    private final OdsConditions conditions;
    private final List<OdsDrawing.Placed> loose = new ArrayList<>();
    private @Nullable OdsDrawing drawing;
    private boolean inShapes;
    private int closedGroups;
    private int groups;

    /** @param date1904 whether the workbook counts its days from 1904 */
    OdsTable(XmlCursor at, OdsStyles styles, Set<String> charts, boolean date1904, CellQuota count) {
        this.name = at.attribute("name").orElse("");
        this.hidden = styles.property("table", at.attribute("style-name").orElse(""), OdsStyles.DISPLAY)
                .filter("false"::equals)
                .isPresent();
        this.date1904 = date1904;
        this.styles = styles;
        this.charts = charts;
        this.count = count;
        this.cell = new OdsCell(new OdsCellContent(styles, charts));
        this.columns = new OdsColumns(styles, count);
        this.asides = new OdsAsides(count);
        this.conditions = new OdsConditions(styles, count);
        this.row = new OdsRow(count, asides, at.flag("protected"));
    }

    static boolean isInvisible(XmlCursor at) {
        return !at.attribute("visibility").orElse("visible").equals("visible");
    }

    static int repeats(XmlCursor at, String attribute) {
        return Math.max(1, Integer.parseInt(at.attribute(attribute).orElse("1")));
    }

    void start(String element, XmlCursor at) throws UnreadableWorkbook {
        if (cell.isOpen()) {
            cell.start(element, at);
        } else if (drawing != null) {
            drawing.start(element, at);
        } else if (inShapes) {
            drawing = OdsDrawing.begins(element, at) ? new OdsDrawing(element, at, charts, shapeText) : null;
        } else {
            own(element, at);
        }
    }

    private void own(String element, XmlCursor at) throws UnreadableWorkbook {
        switch (element) {
            case "table" -> throw new UnreadableWorkbook(Reason.DAMAGED, "a table in a table");
            case "shapes" -> inShapes = true;
            case "table-column-group", "table-row-group" -> startGroup(at);
            case "table-column" -> columns.add(at, repeats(at, "number-columns-repeated"), closedGroups > 0);
            case "table-row" -> startRow(at);
            case "table-cell", "covered-table-cell" -> {
                String style =
                        at.attribute("style-name").or(row::cellStyle).orElseGet(() -> columns.cellStyle(row.column()));
                cell.open(
                        at,
                        repeats(at, "number-columns-repeated"),
                        element.equals("covered-table-cell"),
                        styles.cell(style));
                row.span(repeats(at, "number-rows-spanned"), repeats(at, "number-columns-spanned"));
            }
            // Filters, print settings and the like hold no cells.
            default -> conditions.start(element, at);
        }
    }

    /** A group in a closed one is closed too. */
    private void startGroup(XmlCursor at) {
        groups++;
        if (closedGroups == 0 && at.attribute("display").filter("false"::equals).isPresent()) {
            closedGroups = groups;
        }
    }

    private void endGroup() {
        if (closedGroups == groups) {
            closedGroups = 0;
        }
        groups--;
    }

    private void startRow(XmlCursor at) {
        Optional<String> height =
                styles.property("table-row", at.attribute("style-name").orElse(""), OdsStyles.HEIGHT);
        boolean unseen = closedGroups > 0 || OdsLength.isNone(height) || isInvisible(at);
        int repeats = repeats(at, "number-rows-repeated");
        lines.add(repeats, unseen ? 0 : OdsLength.of(height).orElse(USUAL_HEIGHT));
        row.start(repeats, unseen, at.attribute("default-cell-style-name"));
    }

    void text(String text) {
        if (drawing != null) {
            drawing.text(text);
        } else {
            cell.text(text);
        }
    }

    void end(String element) throws UnreadableWorkbook {
        if (cell.isOpen()) {
            cell.end();
            if (!cell.isOpen()) {
                row.add(cell, date1904);
            }
        } else if (drawing != null) {
            if (drawing.end()) {
                count.add(1);
                loose.add(drawing.done());
                drawing = null;
            }
        } else {
            switch (element) {
                case "shapes" -> inShapes = false;
                case "table-column-group", "table-row-group" -> endGroup();
                case "table-row" -> row.end(rows);
                default -> {
                    // Nothing that counts ends here.
                }
            }
        }
    }

    RawGrid grid() throws UnreadableWorkbook {
        CoveredCells covered = new CoveredCells(conditions.looks().on(rows, date1904), asides.merged());
        List<RawObject> objects = new ArrayList<>(asides.objects());
        loose.forEach(placed -> objects.add(placed.on(lines, columns.lines())));
        objects.addAll(covered.objects());
        List<RawNote> notes = asides.notes();
        return new RawGrid(name, hidden, covered.rows(), asides.merged(), notes, objects, columns.hidden());
    }
}
