package org.prongsai.sheet.xlsx;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.prongsai.sheet.CellDates;
import org.prongsai.sheet.CellQuota;
import org.prongsai.sheet.MergedArea;
import org.prongsai.sheet.RawCell;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.RawValue;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;
import org.prongsai.sheet.xml.XmlCursor;

/** A worksheet part to rows of cells. Cells that hold nothing, however they are coloured, are left out. */
final class SheetParser implements XmlCursor.Visitor {
    private static final int MAX_COLUMNS = 16_384;
    /** Stands for a formula whose value the file does not hold. */
    private static final String NOT_WORKED_OUT = "#FORMULA!";

    private final SharedStrings shared;
    private final boolean date1904;
    private final List<RawRow> rows = new ArrayList<>();
    private final List<MergedArea> merged = new ArrayList<>();
    private final StringItem inline = new StringItem();
    private final StringBuilder value = new StringBuilder();
    private final CellQuota count;
    private final BitSet columns = new BitSet();
    private List<RawCell> cells = new ArrayList<>();
    private int row;
    private int column;
    private boolean hidden;
    private boolean inOrder = true;
    private boolean formula;
    private boolean inValue;
    private boolean valued;
    private String type = "n";

    /**
     * @param date1904 whether the workbook counts its days from 1904
     * @param count of the whole workbook
     */
    SheetParser(SharedStrings shared, boolean date1904, CellQuota count) {
        this.shared = shared;
        this.count = count;
        this.date1904 = date1904;
    }

    /** Rows from top to bottom, whatever order the part has them in. */
    List<RawRow> rows() {
        rows.sort(Comparator.comparingInt(RawRow::number));
        return rows;
    }

    List<MergedArea> merged() {
        return merged;
    }

    @Override
    public void start(String name, XmlCursor at) throws UnreadableWorkbook {
        switch (name) {
            case "row" -> startRow(at);
            case "c" -> startCell(at);
            case "f" -> formula = true;
            case "v" -> {
                if (valued) {
                    throw new UnreadableWorkbook(Reason.DAMAGED, "two values in one cell of row " + row);
                }
                inValue = true;
                valued = true;
            }
            case "mergeCell" -> {
                count.add(1);
                at.attribute("ref").flatMap(MergedArea::parse).ifPresent(merged::add);
            }
            default -> inline.start(name);
        }
    }

    private void startRow(XmlCursor at) throws UnreadableWorkbook {
        Optional<String> place = at.attribute("r");
        row = place.isPresent() ? number(place.get()) : row + 1;
        hidden = at.flag("hidden");
        cells = new ArrayList<>();
        columns.clear();
        inOrder = true;
        column = 0;
    }

    private void startCell(XmlCursor at) throws UnreadableWorkbook {
        Optional<String> place = at.attribute("r");
        column = place.isPresent() ? columnOf(place.get()) : column + 1;
        if ((place.isPresent() && !isInRow(place.get())) || columns.get(column)) {
            // Which of two counts, and in which row, each program decides for itself.
            throw new UnreadableWorkbook(Reason.DAMAGED, "cell " + place.orElse("") + " in row " + row);
        }
        columns.set(column);
        type = at.attribute("t").orElse("n");
        formula = false;
        valued = false;
        value.setLength(0);
        inline.take();
    }

    @Override
    public boolean wantsText() {
        return inValue || inline.wantsText();
    }

    @Override
    public void text(String text) {
        if (inValue) {
            value.append(text);
        } else {
            inline.text(text);
        }
    }

    @Override
    public void end(String name) throws UnreadableWorkbook {
        switch (name) {
            case "v" -> inValue = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> inline.end(name);
        }
    }

    private void endCell() throws UnreadableWorkbook {
        String inlined = inline.take();
        if (type.equals("inlineStr")) {
            add(new RawValue.Text(inlined), !inlined.isEmpty());
        } else if (valued) {
            RawValue read = value();
            add(read, !read.text().isEmpty());
        } else if (formula) {
            add(new RawValue.ErrorValue(NOT_WORKED_OUT), true);
        }
    }

    private void add(RawValue read, boolean holdsSomething) throws UnreadableWorkbook {
        if (!holdsSomething) {
            return;
        }
        count.add(1, read);
        inOrder &= cells.isEmpty() || cells.get(cells.size() - 1).column() < column;
        cells.add(new RawCell(column, read, formula));
    }

    private RawValue value() throws UnreadableWorkbook {
        String written = value.toString();
        return switch (type) {
            case "s" -> new RawValue.Text(shared.get(written));
            case "str" -> new RawValue.Text(XStringEscapes.undo(written));
            case "d" -> isoDate(written.strip());
            case "b" -> new RawValue.Bool(written.strip().equals("1"));
            case "e" -> new RawValue.ErrorValue(written);
            default -> written.isBlank() ? new RawValue.Text("") : new RawValue.Numeric(decimal(written));
        };
    }

    /** A date in ISO 8601, as strict OOXML may hold it; what is none stays a text. */
    private RawValue isoDate(String written) {
        try {
            LocalDateTime moment = written.contains("T")
                    ? LocalDateTime.parse(written.replaceFirst("(?:Z|[+-]\\d\\d:\\d\\d)$", ""))
                    : LocalDate.parse(written).atStartOfDay();
            return new RawValue.Numeric(CellDates.serial(moment, date1904));
        } catch (DateTimeException e) {
            return new RawValue.Text(XStringEscapes.undo(written));
        }
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            if (!inOrder) {
                cells.sort(Comparator.comparingInt(RawCell::column));
            }
            rows.add(new RawRow(row, hidden, cells));
        }
    }

    private static double decimal(String written) throws UnreadableWorkbook {
        try {
            return Double.parseDouble(written.strip());
        } catch (NumberFormatException e) {
            throw new UnreadableWorkbook(Reason.DAMAGED, e);
        }
    }

    private static int number(String written) throws UnreadableWorkbook {
        try {
            int number = Integer.parseInt(written);
            if (number >= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new UnreadableWorkbook(Reason.DAMAGED, e);
        }
        throw new UnreadableWorkbook(Reason.DAMAGED, "row " + written);
    }

    /** Whether a cell's address names the row it stands in. */
    private boolean isInRow(String address) {
        int digits = 0;
        while (digits < address.length() && Character.isLetter(address.charAt(digits))) {
            digits++;
        }
        int named = 0;
        for (int i = digits; i < address.length() && named <= row; i++) {
            named = named * 10 + Character.digit(address.charAt(i), 10);
        }
        return named == row;
    }

    private static int columnOf(String address) throws UnreadableWorkbook {
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
            if (column > MAX_COLUMNS) {
                break;
            }
        }
        if (column < 1 || column > MAX_COLUMNS) {
            throw new UnreadableWorkbook(Reason.DAMAGED, "cell " + address);
        }
        return column;
    }
}
