package org.prongsai.sheet.xls;

import java.util.List;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.prongsai.sheet.OverlaidLooks;
import org.prongsai.sheet.RawLook;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.RawValue;
import org.prongsai.sheet.StruckText;

/** Cells of an .xls as far as they have it from the workbook: their texts, and how they look. */
final class XlsCells {
    private final SSTRecord strings;
    private final XlsStyles styles;
    private final boolean date1904;

    /** @param date1904 whether the workbook counts its days from 1904 */
    XlsCells(SSTRecord strings, XlsStyles styles, boolean date1904) {
        this.strings = strings;
        this.styles = styles;
        this.date1904 = date1904;
    }

    XlsText text(LabelSSTRecord label) {
        return new XlsText(strings.getString(label.getSSTIndex()), styles, style(label));
    }

    private static int style(CellValueRecordInterface cell) {
        return Short.toUnsignedInt(cell.getXFIndex());
    }

    RawLook look(XlsText text, CellValueRecordInterface cell) {
        return RawLook.of(
                text.isStruck(), text.isUnseen() || styles.format(style(cell)).hides(false), RawLook.Shown.NUMBER, "");
    }

    RawLook look(RawValue value, CellValueRecordInterface cell) {
        boolean number = value instanceof RawValue.Numeric;
        return RawLook.of(
                isStruck(cell) && !value.text().isBlank(),
                styles.isUnseen(styles.fontOf(style(cell)), style(cell))
                        || styles.format(style(cell)).hides(number),
                number ? styles.format(style(cell)).shows() : RawLook.Shown.NUMBER,
                cell instanceof FormulaRecord formula ? XlsFormula.link(formula).orElse("") : "");
    }

    private boolean isStruck(CellValueRecordInterface cell) {
        return styles.isStruck(styles.fontOf(style(cell))) || styles.isCrossed(style(cell));
    }

    /** The value, marked where its cell is struck out; a number is struck out as the day that its cell shows. */
    RawValue marked(RawValue value, CellValueRecordInterface cell) {
        return isStruck(cell)
                ? StruckText.marked(value, styles.format(style(cell)).isDate(), date1904)
                : value;
    }

    /** What conditions lay over cells of the workbook. */
    XlsConditions conditions() {
        return new XlsConditions(styles);
    }

    /** The rows as they look under what conditions lay over them. */
    List<RawRow> under(OverlaidLooks looks, List<RawRow> rows) {
        return looks.on(rows, date1904);
    }
}
