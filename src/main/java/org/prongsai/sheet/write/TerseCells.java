package org.prongsai.sheet.write;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Cells that don't say what they are anyway: a number, without a style. */
public final class TerseCells {
    private TerseCells() {}

    /** @param rows of the sheet, from 1, into whose cells nothing is written any more */
    public static void write(XSSFSheet sheet, List<Integer> rows) {
        for (int row : rows) {
            for (Cell cell : sheet.getRow(row - 1)) {
                write(((XSSFCell) cell).getCTCell());
            }
        }
    }

    private static void write(CTCell cell) {
        if (cell.isSetT() && cell.getT() == STCellType.N) {
            cell.unsetT();
        }
        if (cell.isSetS() && cell.getS() == 0) {
            cell.unsetS();
        }
    }
}
