package org.prongsai.sheet.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.prongsai.sheet.CellQuota;
import org.prongsai.sheet.RawCell;
import org.prongsai.sheet.RawLook;
import org.prongsai.sheet.RawObject;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.RawValue;
import org.prongsai.sheet.StruckText;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;
import org.prongsai.sheet.xml.XmlCursor;

/** A worksheet part to rows of cells. Cells that hold nothing, however they are coloured, are left out. */
final class SheetParser implements XmlCursor.Visitor {
    private final SharedStrings shared;
    private final boolean date1904;
    private final List<RawRow> rows = new ArrayList<>();
    private final List<RawObject> pictures = new ArrayList<>();
    private final CellStyles styles;
    private final SheetAsides asides;
    private final SheetConditions conditions;
    private final StringItem inline = new StringItem();
    private final CellFormula formulaText = new CellFormula();
    private final StringBuilder value = new StringBuilder();
    private final CellQuota count;
    private final BitSet columns = new BitSet();
    private final BitSet rowsBegun = new BitSet();
    private List<RawCell> cells = new ArrayList<>();
    private int row;
    private int column;
    private boolean hidden;
    private boolean inOrder = true;
    private boolean formula;
    private boolean inFormula;
    private boolean inValue;
    private boolean rich;
    private boolean valued;
    private String type = "n";
    private CellStyle style = CellStyle.PLAIN;

    /**
     * @param date1904 whether the workbook counts its days from 1904
     * @param count of the whole workbook
     */
    SheetParser(SharedStrings shared, CellStyles styles, boolean date1904, CellQuota count) {
        this.shared = shared;
        this.styles = styles;
        this.count = count;
        this.asides = new SheetAsides(count);
        this.conditions = new SheetConditions(styles, count);
        this.date1904 = date1904;
    }

    /** Rows from top to bottom, whatever order the part has them in. */
    List<RawRow> rows() {
        rows.sort(Comparator.comparingInt(RawRow::number));
        return conditions.looks().on(rows, date1904);
    }

    SheetAsides asides() {
        return asides;
    }

    /** Pictures that cells hold as their values. */
    List<RawObject> pictures() {
        return pictures;
    }

    @Override
    public void start(String name, XmlCursor at) throws UnreadableWorkbook {
        switch (name) {
            case "row" -> startRow(at);
            case "c" -> startCell(at);
            case "f" -> {
                formula = true;
                inFormula = true;
            }
            case "v" -> {
                if (valued) {
                    throw new UnreadableWorkbook(Reason.CONTRADICTORY, "two values in one cell of row " + row);
                }
                inValue = true;
                valued = true;
            }
            default -> {
                inline.start(name, at);
                asides.start(name, at);
                conditions.start(name, at);
            }
        }
    }

    private void startRow(XmlCursor at) throws UnreadableWorkbook {
        Optional<String> place = at.attribute("r");
        row = place.isPresent() ? CellPlace.row(place.get()) : row + 1;
        if (row <= CellPlace.MAX_ROWS) {
            if (rowsBegun.get(row)) {
                throw new UnreadableWorkbook(Reason.CONTRADICTORY, "row " + row + " twice");
            }
            rowsBegun.set(row);
        }
        Optional<String> height = at.attribute("ht");
        hidden = at.flag("hidden")
                || SheetAsides.isNoHeight(height)
                || (asides.rowsHidden()
                        && height.isEmpty()
                        && at.attribute("hidden").isEmpty());
        cells = new ArrayList<>();
        columns.clear();
        inOrder = true;
        column = 0;
    }

    private void startCell(XmlCursor at) throws UnreadableWorkbook {
        Optional<String> place = at.attribute("r");
        column = place.isPresent() ? CellPlace.column(place.get()) : column + 1;
        if ((place.isPresent() && !CellPlace.isInRow(place.get(), row)) || columns.get(column)) {
            // Which of two counts, and in which row, each program decides for itself.
            throw new UnreadableWorkbook(Reason.CONTRADICTORY, "cell " + place.orElse("") + " in row " + row);
        }
        columns.set(column);
        type = at.attribute("t").orElse("n");
        style = styles.style(at.attribute("s").orElse("0"));
        rich = at.attribute("vm").isPresent();
        formula = false;
        formulaText.clear();
        valued = false;
        value.setLength(0);
        inline.take();
    }

    @Override
    public boolean wantsText() {
        return inValue || inFormula || inline.wantsText() || conditions.wantsText();
    }

    @Override
    public void text(String text) {
        if (inValue) {
            value.append(text);
        } else if (inFormula) {
            formulaText.text(text);
        } else if (conditions.wantsText()) {
            conditions.text(text);
        } else {
            inline.text(text);
        }
    }

    @Override
    public void end(String name) throws UnreadableWorkbook {
        switch (name) {
            case "v" -> inValue = false;
            case "f" -> inFormula = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {
                inline.end(name);
                conditions.end(name);
            }
        }
    }

    private void endCell() throws UnreadableWorkbook {
        RichText inlined = inline.take();
        if (isPicture()) {
            pictures.add(new RawObject(RawObject.Kind.CELL_PICTURE, row, column, row, column, ""));
        } else if (type.equals("inlineStr")) {
            add(inlined);
        } else if (valued) {
            value(value.toString());
        } else if (formula) {
            add(RawValue.ErrorValue.NOT_WORKED_OUT);
        }
    }

    /** Programs that know no picture in a cell find an error there, or the formula. */
    private boolean isPicture() {
        return formula ? formulaText.isPicture() : rich && type.equals("e");
    }

    private void value(String written) throws UnreadableWorkbook {
        switch (type) {
            case "s" -> add(shared.get(written));
            case "str" -> add(new RawValue.Text(XStringEscapes.undo(written)));
            case "d" -> add(IsoDateValue.of(written.strip(), date1904));
            case "b" -> add(new RawValue.Bool(written.strip().equals("1")));
            case "e" -> add(new RawValue.ErrorValue(written));
            default -> {
                if (!written.isBlank()) {
                    add(new RawValue.Numeric(decimal(written)));
                } else if (formula) {
                    add(RawValue.ErrorValue.NOT_WORKED_OUT);
                }
            }
        }
    }

    private void add(RichText text) throws UnreadableWorkbook {
        boolean struck = style.struck();
        boolean crossed = style.crossed();
        add(
                new RawValue.Text(crossed ? StruckText.marked(text.toString()) : text.marked(struck)),
                RawLook.of(
                        text.isStruck(struck) || (crossed && !text.toString().isBlank()),
                        style.textUnseen() || styles.isUnseen(style, text.colours()),
                        RawLook.Shown.NUMBER,
                        link()));
    }

    private void add(RawValue read) throws UnreadableWorkbook {
        boolean number = read instanceof RawValue.Numeric;
        RawLook.Shown shown = !number ? RawLook.Shown.NUMBER : type.equals("d") ? RawLook.Shown.DAY : style.shows();
        boolean struck = (style.struck() || style.crossed()) && !read.text().isBlank();
        RawLook look = RawLook.of(struck, number ? style.numberUnseen() : style.textUnseen(), shown, link());
        add(struck ? StruckText.marked(read, look.day(), date1904) : read, look);
    }

    private String link() {
        return formula ? formulaText.link().orElse("") : "";
    }

    private void add(RawValue read, RawLook look) throws UnreadableWorkbook {
        if (read.text().isEmpty()) {
            return;
        }
        count.add(1, read);
        inOrder &= cells.isEmpty() || cells.get(cells.size() - 1).column() < column;
        cells.add(new RawCell(column, read, formula, look));
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
}
