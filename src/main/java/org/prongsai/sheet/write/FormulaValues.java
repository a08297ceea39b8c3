package org.prongsai.sheet.write;

import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.IStabilityClassifier;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Values that a workbook's formulas come to, written beside them, so that a program that only shows the file shows values. */
public final class FormulaValues {
    private final XSSFWorkbook workbook;
    private final ParsedFormulas formulas;
    private final WorkbookEvaluator evaluator;

    private FormulaValues(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.formulas = new ParsedFormulas(workbook);
        this.evaluator = new WorkbookEvaluator(formulas, IStabilityClassifier.TOTALLY_IMMUTABLE, null);
    }

    /** @throws RuntimeException POI's, where a formula has a function that it does not know */
    public static void write(XSSFWorkbook workbook) {
        new FormulaValues(workbook).write();
    }

    private void write() {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            EvaluationSheet sheet = formulas.getSheet(i);
            for (Row row : workbook.getSheetAt(i)) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        write(cell, evaluator.evaluate(sheet.getCell(cell.getRowIndex(), cell.getColumnIndex())));
                    }
                }
            }
        }
    }

    private static void write(Cell cell, ValueEval value) {
        if (value instanceof NumberEval number) {
            cell.setCellValue(number.getNumberValue());
        } else if (value instanceof StringEval text) {
            cell.setCellValue(text.getStringValue());
        } else if (value instanceof BoolEval truth) {
            cell.setCellValue(truth.getBooleanValue());
        } else if (value instanceof ErrorEval error) {
            cell.setCellErrorValue((byte) error.getErrorCode());
        } else {
            throw new IllegalStateException("a formula comes to no " + value);
        }
    }
}
