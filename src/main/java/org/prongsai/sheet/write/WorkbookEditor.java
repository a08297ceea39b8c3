package org.prongsai.sheet.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.prongsai.model.CellRef;

/** Editor of single cells of somebody's {@code .xlsx}; all else of it stays as it was. */
public final class WorkbookEditor {
    private final XSSFWorkbook workbook;
    private final List<CellRef> stale = new ArrayList<>();

    private WorkbookEditor(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Result of an edit. */
    public static final class Edited {
        private final byte[] content;
        private final List<CellRef> stale;

        private Edited(byte[] content, List<CellRef> stale) {
            this.content = content;
            this.stale = List.copyOf(stale);
        }

        /** The workbook's bytes. */
        public byte[] content() {
            return content.clone();
        }

        /** Formulas that could not be worked out anew. */
        public List<CellRef> stale() {
            return stale;
        }
    }

    /** @throws IOException when it is no {@code .xlsx} that can be written again */
    public static Edited edited(byte[] content, List<CellEdit> edits) throws IOException {
        try (XSSFWorkbook workbook = opened(content)) {
            WorkbookEditor editor = new WorkbookEditor(workbook);
            edits.forEach(editor::edit);
            editor.workOut();
            return new Edited(PoiParts.zipped(workbook), editor.stale);
        }
    }

    private static XSSFWorkbook opened(byte[] content) throws IOException {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(content));
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    private void edit(CellEdit edit) {
        XSSFCell cell = cell(edit.cell());
        // Whatever it held goes first: a text within the cell would stay beside the new value, and be the one that is
        // read.
        cell.setBlank();
        if (edit instanceof CellEdit.ToText text) {
            cell.setCellValue(CellText.of(text.text()));
        } else if (edit instanceof CellEdit.ToNumber number) {
            cell.setCellValue(number.number());
        }
    }

    private XSSFCell cell(CellRef place) {
        XSSFSheet sheet = workbook.getSheet(place.sheet());
        XSSFRow row = sheet.getRow(place.row() - 1);
        if (row == null) {
            row = newRow(sheet, place.row() - 1);
        }
        XSSFCell cell = row.getCell(place.column() - 1);
        return cell == null ? newCell(row, place.column() - 1) : cell;
    }

    /** As high as the one above it. */
    private static XSSFRow newRow(XSSFSheet sheet, int number) {
        XSSFRow row = sheet.createRow(number);
        XSSFRow above = sheet.getRow(number - 1);
        if (above != null) {
            row.setHeight(above.getHeight());
        }
        return row;
    }

    /** Looks like the one above it. */
    private static XSSFCell newCell(XSSFRow row, int column) {
        XSSFCell cell = row.createCell(column);
        XSSFRow above = row.getSheet().getRow(row.getRowNum() - 1);
        XSSFCell like = above == null ? null : above.getCell(column);
        if (like != null) {
            cell.setCellStyle(like.getCellStyle());
        }
        return cell;
    }

    /** Formulas may refer to what was edited, and readers take the value that stands beside them. */
    private void workOut() {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        workOut(evaluator, cell);
                    }
                }
            }
        }
    }

    private void workOut(FormulaEvaluator evaluator, Cell cell) {
        workbook.setForceFormulaRecalculation(true);
        try {
            evaluator.evaluateFormulaCell(cell);
        } catch (RuntimeException unknownFunction) {
            stale.add(new CellRef(cell.getSheet().getSheetName(), cell.getRowIndex() + 1, cell.getColumnIndex() + 1));
        }
    }
}
