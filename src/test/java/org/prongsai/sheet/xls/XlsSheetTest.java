package org.prongsai.sheet.xls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.junit.jupiter.api.Test;
import org.prongsai.sheet.CellQuota;
import org.prongsai.sheet.RawCell;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;

/** Records as no program at hand writes them. */
final class XlsSheetTest {
    private final XlsSheet sheet = new XlsSheet(new XlsCells(new SSTRecord(), new XlsStyles(), false), new CellQuota());

    private void number(int row, int column) throws UnreadableWorkbook {
        NumberRecord cell = new NumberRecord();
        cell.setRow(row);
        cell.setColumn((short) column);
        cell.setValue(1);
        sheet.read(cell);
    }

    @Test
    void cells_out_of_order_are_put_in_order() throws UnreadableWorkbook {
        number(7, 3);
        number(7, 0);
        number(2, 1);
        assertThat(sheet.rows()).extracting(RawRow::number).containsExactly(3, 8);
        assertThat(sheet.rows().get(1).cells()).extracting(RawCell::column).containsExactly(1, 4);
    }

    @Test
    void half_a_million_cells_are_the_most() throws UnreadableWorkbook {
        for (int i = 0; i < 500_000; i++) {
            number(i / 256, i % 256);
        }
        assertThatThrownBy(() -> number(60_000, 0))
                .isInstanceOfSatisfying(
                        UnreadableWorkbook.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
    }
}
