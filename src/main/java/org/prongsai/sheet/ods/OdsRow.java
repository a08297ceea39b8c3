package org.prongsai.sheet.ods;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.sheet.CellQuota;
import org.prongsai.sheet.MergedArea;
import org.prongsai.sheet.RawCell;
import org.prongsai.sheet.RawObject;
import org.prongsai.sheet.RawObject.Kind;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.RawValue;
import org.prongsai.sheet.UnreadableWorkbook;

/**
 * The row of an OpenDocument sheet being read. Repeated rows and cells are counted, and written out only when they hold
 * something.
 */
final class OdsRow {
    private record Span(int column, int rows, int columns) {}

    private final CellQuota count;
    private final OdsAsides asides;
    private final boolean guarded;
    private final List<RawCell> cells = new ArrayList<>();
    private final List<RawCell> covered = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private Optional<String> cellStyle = Optional.empty();
    private int number = 1;
    private int repeats;
    private boolean hidden;
    private int column;

    /** @param guarded whether its sheet is protected */
    OdsRow(CellQuota count, OdsAsides asides, boolean guarded) {
        this.count = count;
        this.guarded = guarded;
        this.asides = asides;
    }

    /** @param style of cells that have none of their own */
    void start(int timesRepeated, boolean unseen, Optional<String> style) {
        repeats = timesRepeated;
        hidden = unseen;
        cellStyle = style;
        column = 1;
        cells.clear();
        covered.clear();
        spans.clear();
    }

    Optional<String> cellStyle() {
        return cellStyle;
    }

    /** Of the next cell. */
    int column() {
        return column;
    }

    /** The next cell covers others. */
    void span(int rows, int columns) {
        if (rows > 1 || columns > 1) {
            spans.add(new Span(column, rows, columns));
        }
    }

    void add(OdsCell cell, boolean date1904) throws UnreadableWorkbook {
        asides.of(cell.content(), number, column);
        Optional<RawValue> value = cell.value(date1904);
        int next = Math.addExact(column, cell.repeats());
        if (cell.isPicture()) {
            count.add(1);
            asides.add(new RawObject(Kind.CELL_PICTURE, number, column, number, column, ""));
        } else if (value.isPresent()) {
            count.add(cell.repeats(), value.get());
            List<RawCell> to = cell.isCovered() ? covered : cells;
            for (; column < next; column++) {
                to.add(new RawCell(column, value.get(), cell.formula(), cell.look(guarded)));
            }
        }
        column = next;
    }

    /** @param rows of the sheet, to which it is added as often as it is repeated */
    void end(List<RawRow> rows) throws UnreadableWorkbook {
        int next = Math.addExact(number, repeats);
        for (RawCell repeated : cells) {
            count.add(repeats - 1L, repeated.value());
        }
        for (RawCell repeated : covered) {
            count.add(repeats - 1L, repeated.value());
        }
        for (; number < next && !(cells.isEmpty() && covered.isEmpty() && spans.isEmpty()); number++) {
            if (!cells.isEmpty()) {
                rows.add(new RawRow(number, hidden, cells));
            }
            for (Span span : spans) {
                asides.merge(new MergedArea(
                        number,
                        span.column(),
                        Math.addExact(number, span.rows() - 1),
                        Math.addExact(span.column(), span.columns() - 1)));
            }
            covered.forEach(this::cover);
        }
        number = next;
    }

    private void cover(RawCell cell) {
        asides.add(new RawObject(
                Kind.COVERED,
                number,
                cell.column(),
                number,
                cell.column(),
                cell.value().text()));
    }
}
