package org.prongsai.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.model.FileFormat;
import org.prongsai.model.SavedTime;

/** A sheet put together by hand, row by row, so that a test says exactly what is in it. */
public final class TinyGrid {
    private final String sheet;
    private final List<RawRow> rows = new ArrayList<>();
    private final List<MergedArea> merged = new ArrayList<>();
    private final List<RawNote> notes = new ArrayList<>();
    private boolean hidden;
    private int next = 1;

    public TinyGrid(String sheet) {
        this.sheet = sheet;
    }

    /** Values from the first column on: texts, numbers, values or whole cells; an empty text leaves its cell out. */
    public TinyGrid row(Object... values) {
        return row(false, values);
    }

    public TinyGrid hiddenRow(Object... values) {
        return row(true, values);
    }

    private TinyGrid row(boolean hiddenRow, Object... values) {
        List<RawCell> cells = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            cell(i + 1, values[i]).ifPresent(cells::add);
        }
        rows.add(new RawRow(next++, hiddenRow, cells));
        return this;
    }

    private static Optional<RawCell> cell(int column, Object value) {
        if (value instanceof String text) {
            return text.isEmpty() ? Optional.empty() : cell(column, new RawValue.Text(text));
        }
        if (value instanceof Number number) {
            return cell(column, new RawValue.Numeric(number.doubleValue()));
        }
        return Optional.of(value instanceof RawCell whole ? whole : new RawCell(column, (RawValue) value, false));
    }

    /** What a formula in a column came to. */
    public static RawCell formula(int column, RawValue value) {
        return new RawCell(column, value, true);
    }

    /** The row that comes next. */
    public TinyGrid at(int row) {
        next = row;
        return this;
    }

    public TinyGrid hide() {
        hidden = true;
        return this;
    }

    public TinyGrid merge(String area) {
        merged.add(MergedArea.parse(area).orElseThrow());
        return this;
    }

    public TinyGrid note(int row, int column, String text) {
        notes.add(new RawNote(row, column, text));
        return this;
    }

    public RawGrid grid() {
        return new RawGrid(sheet, hidden, rows, merged, notes);
    }

    public static RawWorkbook workbook(Map<String, String> marks, TinyGrid... sheets) {
        return new RawWorkbook(
                FileFormat.XLSX, Stream.of(sheets).map(TinyGrid::grid).toList(), false, "", SavedTime.unknown(), marks);
    }

    public static RawWorkbook workbook(TinyGrid... sheets) {
        return workbook(Map.of(), sheets);
    }
}
