package org.prongsai.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.prongsai.layout.FormLayout;
import org.prongsai.message.Messages;
import org.prongsai.model.CellRef;
import org.prongsai.model.UnmatchedRow;
import org.prongsai.sheet.write.CellText;

/**
 * Rows that were filled in and do not count, kept as texts below the table of a fresh form: twice the same guideline,
 * for instance, of which only the division knows which holds.
 */
final class KeptRows {
    private final XSSFSheet sheet;
    private final int column;
    private final Messages messages;

    /** @param column in which each is kept, from 1 */
    KeptRows(XSSFSheet sheet, int column, Messages messages) {
        this.sheet = sheet;
        this.column = column;
        this.messages = messages;
    }

    /** Writes them; returns where each is now. */
    Map<CellRef, CellRef> write(List<UnmatchedRow> rows) {
        Map<CellRef, CellRef> moved = new HashMap<>();
        int row = sheet.getLastRowNum() + 1;
        for (UnmatchedRow kept : rows) {
            row++;
            XSSFCell cell = sheet.createRow(row).createCell(column - 1);
            // As a text of the table looks, so that a long one is seen whole.
            cell.setCellStyle(
                    sheet.getRow(FormLayout.HEADER_ROW + 1).getCell(column - 1).getCellStyle());
            String said = kept.label().isBlank() ? kept.content() : kept.label() + " | " + kept.content();
            cell.setCellValue(CellText.of(messages.of("form.kept", said)));
            moved.put(kept.cell(), FormPrefiller.ref(row + 1, column));
        }
        return moved;
    }
}
