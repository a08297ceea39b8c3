package org.prongsai.sheet.xls;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.FormulaSpecialCachedValue;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.util.LittleEndian;
import org.prongsai.sheet.CellQuota;
import org.prongsai.sheet.CoveredCells;
import org.prongsai.sheet.RawCell;
import org.prongsai.sheet.RawGrid;
import org.prongsai.sheet.RawLook;
import org.prongsai.sheet.RawObject;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.RawValue;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;

/** One sheet's records to rows of cells. Cells that hold nothing, however they are coloured, are left out. */
final class XlsSheet {
    /** Three points, in twentieths; a line of the smallest letters is higher. */
    private static final int MIN_HEIGHT = 60;

    /** Where a serialized formula record has its result: after the record's head, the cell's place and its format. */
    private static final int RESULT = 4 + 6;

    private static final int BLANK_LENGTH = 6;

    private final XlsCells looks;
    private final CellQuota count;
    private final XlsAsides asides;
    private final XlsObjects objects;
    private final XlsConditions conditions;
    private final TreeMap<Integer, List<RawCell>> cells = new TreeMap<>();
    private final Map<Integer, BitSet> recorded = new HashMap<>();
    private final Map<Integer, BitSet> valued = new HashMap<>();
    private final Set<Integer> hidden = new HashSet<>();
    private final Set<Integer> shown = new HashSet<>();
    private Optional<FormulaRecord> awaitsText = Optional.empty();

    XlsSheet(XlsCells looks, CellQuota count) {
        this.looks = looks;
        this.count = count;
        this.asides = new XlsAsides(count);
        this.objects = new XlsObjects(count);
        this.conditions = looks.conditions();
    }

    void read(Record record) throws UnreadableWorkbook {
        if (record instanceof StringRecord result && awaitsText.isPresent()) {
            FormulaRecord formula = awaitsText.get();
            awaitsText = Optional.empty();
            add(formula, new RawValue.Text(result.getString()), true);
        } else if (record instanceof CellValueRecordInterface cell) {
            endFormula();
            occupy(cell.getRow(), Short.toUnsignedInt(cell.getColumn()), true);
            readCell(record);
        } else if (record instanceof RowRecord row) {
            // Where nobody chose it, no height is the usual one.
            boolean unseen = row.getZeroHeight() || (row.getHeight() < MIN_HEIGHT && row.getBadFontHeight());
            (unseen ? hidden : shown).add(row.getRowNumber());
        } else {
            int kind = XlsStream.kind(Short.toUnsignedInt(record.getSid()));
            if (kind != 0) {
                readBeside(kind, XlsBytes.of(record));
            }
        }
    }

    private void readCell(Record record) throws UnreadableWorkbook {
        if (record instanceof LabelSSTRecord label) {
            XlsText text = looks.text(label);
            add(label, new RawValue.Text(text.marked()), false, looks.look(text, label));
        } else if (record instanceof NumberRecord number) {
            add(number, new RawValue.Numeric(number.getValue()), false);
        } else if (record instanceof FormulaRecord formula) {
            readFormula(formula);
        } else if (record instanceof BoolErrRecord value) {
            add(
                    value,
                    value.isBoolean() ? new RawValue.Bool(value.getBooleanValue()) : error(value.getErrorValue()),
                    false);
        } else if (record instanceof LabelRecord label) {
            add(label, new RawValue.Text(label.getValue()), false);
        }
    }

    private void readBeside(int kind, XlsBytes record) throws UnreadableWorkbook {
        switch (kind) {
            case XlsStream.BLANK -> occupyBlank(record, record.unsignedShort(2));
            case XlsStream.BLANKS -> occupyBlank(record, record.unsignedShort(record.length() - 2));
            default -> {
                asides.read(kind, record);
                objects.read(kind, record);
                conditions.read(kind, record);
            }
        }
    }

    private void occupyBlank(XlsBytes record, int last) throws UnreadableWorkbook {
        for (int column = record.unsignedShort(2); column <= last && record.length() >= BLANK_LENGTH; column++) {
            occupy(record.unsignedShort(0), column, false);
        }
    }

    /** Which of two records of a cell counts each program decides for itself. */
    private void occupy(int row, int column, boolean value) throws UnreadableWorkbook {
        BitSet before = (value ? recorded : valued).getOrDefault(row, new BitSet());
        if (before.get(column)) {
            throw new UnreadableWorkbook(Reason.CONTRADICTORY, "two records of column " + column + " in row " + row);
        }
        recorded.computeIfAbsent(row, of -> new BitSet()).set(column);
        if (value) {
            valued.computeIfAbsent(row, of -> new BitSet()).set(column);
        }
    }

    /** A formula's result: a number, or a mark that it is a truth value, an error, no text, or the text that follows. */
    private void readFormula(FormulaRecord formula) throws UnreadableWorkbook {
        FormulaSpecialCachedValue special =
                FormulaSpecialCachedValue.create(LittleEndian.getLong(formula.serialize(), RESULT));
        if (special == null) {
            add(formula, new RawValue.Numeric(formula.getValue()), true);
            return;
        }
        switch (special.getTypeCode()) {
            case FormulaSpecialCachedValue.STRING -> awaitsText = Optional.of(formula);
            case FormulaSpecialCachedValue.BOOLEAN -> add(formula, new RawValue.Bool(special.getBooleanValue()), true);
            case FormulaSpecialCachedValue.ERROR_CODE -> add(formula, error(special.getErrorValue()), true);
            default -> {
                // An empty text.
            }
        }
    }

    /** The text that a formula came to should have followed it. */
    private void endFormula() throws UnreadableWorkbook {
        if (awaitsText.isPresent()) {
            FormulaRecord formula = awaitsText.get();
            awaitsText = Optional.empty();
            add(formula, RawValue.ErrorValue.NOT_WORKED_OUT, true);
        }
    }

    private static RawValue error(int code) {
        return new RawValue.ErrorValue(ErrorEval.getText(code));
    }

    private void add(CellValueRecordInterface cell, RawValue value, boolean formula) throws UnreadableWorkbook {
        add(cell, looks.marked(value, cell), formula, looks.look(value, cell));
    }

    private void add(CellValueRecordInterface cell, RawValue value, boolean formula, RawLook look)
            throws UnreadableWorkbook {
        if (value.text().isEmpty()) {
            return;
        }
        count.add(1, value);
        int column = Short.toUnsignedInt(cell.getColumn()) + 1;
        cells.computeIfAbsent(cell.getRow(), row -> new ArrayList<>()).add(new RawCell(column, value, formula, look));
    }

    /** From top to bottom, whatever order the records have. */
    List<RawRow> rows() throws UnreadableWorkbook {
        endFormula();
        List<RawRow> rows = new ArrayList<>();
        cells.forEach((row, filled) -> {
            filled.sort(Comparator.comparingInt(RawCell::column));
            boolean unseen = hidden.contains(row) || (asides.rowsHidden() && !shown.contains(row));
            rows.add(new RawRow(row + 1, unseen, filled));
        });
        return rows;
    }

    RawGrid grid(String name, boolean hiddenSheet) throws UnreadableWorkbook {
        CoveredCells covered = new CoveredCells(looks.under(conditions.looks(), rows()), asides.merged());
        List<RawObject> all = new ArrayList<>(objects.objects());
        all.addAll(covered.objects());
        return new RawGrid(
                name,
                hiddenSheet,
                asides.links().on(covered.rows()),
                asides.merged(),
                objects.notes(),
                all,
                asides.hiddenColumns());
    }
}
