package org.prongsai.sheet.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.SharedFormula;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.BaseXSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellFormula;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;

/**
 * A workbook's formulas for POI's evaluator, in which a formula that rows share is parsed once and carried to each. POI itself
 * carries it as text, which it then parses, twice for every cell.
 */
final class ParsedFormulas extends BaseXSSFEvaluationWorkbook {
    private final XSSFEvaluationWorkbook sheets;
    private final List<Map<Long, XSSFCell>> masters = new ArrayList<>();
    private final Map<XSSFCell, Ptg[]> parsed = new HashMap<>();

    ParsedFormulas(XSSFWorkbook workbook) {
        super(workbook);
        sheets = XSSFEvaluationWorkbook.create(workbook);
        workbook.sheetIterator().forEachRemaining(sheet -> masters.add(masters(sheet)));
    }

    private static Map<Long, XSSFCell> masters(Iterable<Row> sheet) {
        Map<Long, XSSFCell> masters = new HashMap<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                CTCellFormula formula = ((XSSFCell) cell).getCTCell().getF();
                if (formula != null && isShared(formula) && formula.isSetRef()) {
                    masters.put(formula.getSi(), (XSSFCell) cell);
                }
            }
        }
        return masters;
    }

    private static boolean isShared(CTCellFormula formula) {
        return formula.getT() == STCellFormulaType.SHARED;
    }

    @Override
    public Ptg[] getFormulaTokens(EvaluationCell evaluated) {
        int sheet = getSheetIndex(evaluated.getSheet());
        XSSFCell cell = _uBook.getSheetAt(sheet).getRow(evaluated.getRowIndex()).getCell(evaluated.getColumnIndex());
        CTCellFormula formula = cell.getCTCell().getF();
        if (!isShared(formula)) {
            return parsed(cell, sheet);
        }
        XSSFCell master =
                Objects.requireNonNull(masters.get(sheet).get(formula.getSi()), "a shared formula's first cell");
        return new SharedFormula(SpreadsheetVersion.EXCEL2007)
                .convertSharedFormulas(
                        parsed.computeIfAbsent(master, first -> parsed(first, sheet)),
                        cell.getRowIndex() - master.getRowIndex(),
                        cell.getColumnIndex() - master.getColumnIndex());
    }

    private Ptg[] parsed(XSSFCell cell, int sheet) {
        return FormulaParser.parse(
                cell.getCTCell().getF().getStringValue(), this, FormulaType.CELL, sheet, cell.getRowIndex());
    }

    @Override
    public EvaluationSheet getSheet(int index) {
        return sheets.getSheet(index);
    }

    @Override
    public int getSheetIndex(EvaluationSheet sheet) {
        return sheets.getSheetIndex(sheet);
    }
}
