package org.prongsai.sheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import org.prongsai.model.CellRef;
import org.prongsai.sheet.any.WorkbookReader;

/** Workbooks of others in which a cell is changed. */
final class WorkbookEditorTest {
    /** As openpyxl writes texts: within the cell, where the new value does not stand. */
    @Test
    void a_text_that_stood_within_the_cell_is_gone() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFCell cell = workbook.createSheet("แผน").createRow(0).createCell(0);
            cell.getCTCell().setT(STCellType.INLINE_STR);
            cell.getCTCell().addNewIs().setT("ไตรมาส 2");
            workbook.write(out);
        }
        byte[] edited = WorkbookEditor.edited(
                        out.toByteArray(), List.of(new CellEdit.ToText(new CellRef("แผน", 1, 1), "ไตรมาส 3")))
                .content();
        assertThat(new WorkbookReader("แผน")
                        .read(edited)
                        .grids()
                        .get(0)
                        .rows()
                        .get(0)
                        .text(1))
                .isEqualTo("ไตรมาส 3");
    }
}
