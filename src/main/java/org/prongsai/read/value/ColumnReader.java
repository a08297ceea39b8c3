package org.prongsai.read.value;

import java.util.Optional;
import org.prongsai.model.Completion;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldText;
import org.prongsai.model.FieldType;
import org.prongsai.model.FieldValue;
import org.prongsai.model.OwnColumn;
import org.prongsai.sheet.CellDates;
import org.prongsai.sheet.RawCell;
import org.prongsai.thai.ThaiText;

/** Reader of a cell of a plan's own column, by the column's type. */
public final class ColumnReader {
    private ColumnReader() {}

    /**
     * @param column of a number, a choice or a link: texts and days are read as those of any field
     * @param written what stands in the cell, with the address behind it
     */
    public static ReadValue read(FieldSpec column, String written, Optional<RawCell> cell) {
        OwnColumn own = column.own().orElseThrow();
        if (column.type().isQuantity()) {
            return new QuantityReader(column.type(), own).read(written, cell);
        }
        return column.type().isSelection()
                ? new SelectionReader(column.type(), own).read(written)
                : LinkReader.read(written, cell);
    }

    /**
     * What the plan fills in in a column of any type.
     *
     * @param shown the text of the cell
     */
    public static FieldValue given(FieldSpec column, String shown, RawCell cell, boolean date1904) {
        if (column.type() == FieldType.TEXT) {
            return new FieldText(ThaiText.repair(shown).text());
        }
        if (column.type() != FieldType.DATE) {
            return read(column, shown, Optional.of(cell)).value();
        }
        return CellDates.read(cell, date1904)
                .date()
                .<Completion>map(day -> new Completion.On(day, day.toString()))
                .orElseGet(() -> new Completion.Unreadable(shown));
    }
}
