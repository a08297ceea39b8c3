package org.prongsai.sheet.ods;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.sheet.CellQuota;
import org.prongsai.sheet.RawCell;
import org.prongsai.sheet.RawGrid;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.RawValue;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;
import org.prongsai.sheet.xml.XmlCursor;

/**
 * The content part of an OpenDocument spreadsheet to grids. Repeated rows and cells are counted, and written out only
 * when they hold something.
 */
final class OdsContent implements XmlCursor.Visitor {
    private final Set<String> hiddenStyles = new HashSet<>();
    private final List<RawGrid> grids = new ArrayList<>();
    private final CellQuota count = new CellQuota();
    private final OdsCell cell = new OdsCell();
    private int depth;
    private int spreadsheetDepth;
    private String style = "";
    private boolean date1904;

    private boolean inTable;
    private String sheet = "";
    private boolean hiddenSheet;
    private List<RawRow> rows = new ArrayList<>();

    private int row;
    private int rowRepeats;
    private boolean hiddenRow;
    private List<RawCell> cells = new ArrayList<>();
    private int column;

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
        if (cell.isOpen()) {
            cell.start(name, at);
            return;
        }
        switch (name) {
            case "style" -> style = at.attribute("name").orElse("");
            case "table-properties" -> startTableProperties(at);
            case "spreadsheet" -> spreadsheetDepth = depth;
            case "null-date" -> date1904 = at.attribute("date-value").orElse("").startsWith("1904-01-01");
            case "table" -> startTable(at);
            case "table-row" -> startRow(at);
            case "table-cell", "covered-table-cell" -> startCell(at);
            default -> {
                // Columns, drawings, filters and the like hold no cells.
            }
        }
    }

    private void startTableProperties(XmlCursor at) {
        if (at.attribute("display").orElse("").equals("false")) {
            hiddenStyles.add(style);
        }
    }

    /** Only the spreadsheet's own tables are sheets; those deeper down are caches of other files' cells. */
    private void startTable(XmlCursor at) throws UnreadableWorkbook {
        if (inTable) {
            throw new UnreadableWorkbook(Reason.DAMAGED, "a table in a table");
        }
        inTable = isSpreadsheet() && depth == spreadsheetDepth + 1;
        sheet = at.attribute("name").orElse("");
        hiddenSheet = at.attribute("style-name").filter(hiddenStyles::contains).isPresent();
        rows = new ArrayList<>();
        row = 1;
    }

    private void startRow(XmlCursor at) {
        rowRepeats = repeats(at, "number-rows-repeated");
        hiddenRow = !at.attribute("visibility").orElse("visible").equals("visible");
        cells = new ArrayList<>();
        column = 1;
    }

    private void startCell(XmlCursor at) {
        if (inTable) {
            cell.open(at, repeats(at, "number-columns-repeated"));
        }
    }

    private static int repeats(XmlCursor at, String attribute) {
        return Math.max(1, Integer.parseInt(at.attribute(attribute).orElse("1")));
    }

    @Override
    public void text(String text) {
        cell.text(text);
    }

    @Override
    public void end(String name) throws UnreadableWorkbook {
        depth--;
        if (cell.isOpen()) {
            cell.end();
            if (!cell.isOpen()) {
                endCell();
            }
        } else if (inTable && name.equals("table-row")) {
            endRow();
        } else if (inTable && name.equals("table")) {
            grids.add(new RawGrid(sheet, hiddenSheet, rows));
            inTable = false;
        }
    }

    private void endCell() throws UnreadableWorkbook {
        Optional<RawValue> value = cell.value(date1904);
        int next = Math.addExact(column, cell.repeats());
        if (value.isPresent()) {
            count.add(cell.repeats(), value.get());
            for (; column < next; column++) {
                cells.add(new RawCell(column, value.get(), cell.formula()));
            }
        }
        column = next;
    }

    private void endRow() throws UnreadableWorkbook {
        int next = Math.addExact(row, rowRepeats);
        if (!cells.isEmpty()) {
            for (RawCell repeated : cells) {
                count.add(rowRepeats - 1L, repeated.value());
            }
            for (; row < next; row++) {
                rows.add(new RawRow(row, hiddenRow, cells));
            }
        }
        row = next;
    }
}
