package org.prongsai.read.value;

import java.util.Optional;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.OwnColumn;
import org.prongsai.sheet.RawCell;

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
}
