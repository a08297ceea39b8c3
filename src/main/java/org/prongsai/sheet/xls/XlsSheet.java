package org.prongsai.sheet.xls;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.util.LittleEndian;
import org.prongsai.sheet.CellQuota;
import org.prongsai.sheet.RawCell;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.RawValue;
import org.prongsai.sheet.UnreadableWorkbook;

/** One sheet's records to rows of cells. Cells that hold nothing, however they are coloured, are left out. */
final class XlsSheet {
    /** Where a serialized formula record has its result: after the record's head, the cell's place and its format. */
    private static final int RESULT = 4 + 6;

    private final SSTRecord strings;
    private final CellQuota count;
    private final TreeMap<Integer, List<RawCell>> cells = new TreeMap<>();
    private final Set<Integer> hidden = new HashSet<>();
    private Optional<FormulaRecord> awaitsText = Optional.empty();

    XlsSheet(SSTRecord strings, CellQuota count) {
        this.strings = strings;
        this.count = count;
    }

    void read(Record record) throws UnreadableWorkbook {
        if (record instanceof LabelSSTRecord label) {
            add(label, new RawValue.Text(strings.getString(label.getSSTIndex()).getString()), false);
        } else if (record instanceof NumberRecord number) {
            add(number, new RawValue.Numeric(number.getValue()), false);
        } else if (record instanceof FormulaRecord formula) {
            readFormula(formula);
        } else if (record instanceof StringRecord result && awaitsText.isPresent()) {
            add(awaitsText.get(), new RawValue.Text(result.getString()), true);
            awaitsText = Optional.empty();
        } else if (record instanceof BoolErrRecord value) {
            add(
                    value,
                    value.isBoolean() ? new RawValue.Bool(value.getBooleanValue()) : error(value.getErrorValue()),
                    false);
        } else if (record instanceof LabelRecord label) {
            add(label, new RawValue.Text(label.getValue()), false);
        } else if (record instanceof RowRecord row && row.getZeroHeight()) {
            hidden.add(row.getRowNumber());
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

    private static RawValue error(int code) {
        return new RawValue.ErrorValue(ErrorEval.getText(code));
    }

    private void add(CellValueRecordInterface cell, RawValue value, boolean formula) throws UnreadableWorkbook {
        if (value.text().isEmpty()) {
            return;
        }
        count.add(1, value);
        int column = Short.toUnsignedInt(cell.getColumn()) + 1;
        cells.computeIfAbsent(cell.getRow(), row -> new ArrayList<>()).add(new RawCell(column, value, formula));
    }

    /** From top to bottom, whatever order the records have. */
    List<RawRow> rows() {
        List<RawRow> rows = new ArrayList<>();
        cells.forEach((row, filled) -> {
            filled.sort(Comparator.comparingInt(RawCell::column));
            rows.add(new RawRow(row + 1, hidden.contains(row), filled));
        });
        return rows;
    }
}
