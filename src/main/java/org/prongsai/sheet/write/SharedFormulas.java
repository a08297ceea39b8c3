package org.prongsai.sheet.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellFormula;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;

/**
 * Formulas of a column written once, where each row's is the first one's carried down: as programs write what was filled
 * down. One that looks into another sheet stays by itself, for Excel never shares such.
 */
final class SharedFormulas {
    private final XSSFSheet sheet;
    private final Map<Integer, XSSFCell> first = new HashMap<>();
    private final Map<Integer, Integer> last = new HashMap<>();

    SharedFormulas(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** @param rows from 1, in their order */
    void share(List<Integer> rows) {
        rows.forEach(row -> sheet.getRow(row - 1).forEach(cell -> look((XSSFCell) cell)));
        last.forEach((column, row) -> {
            XSSFCell from = Objects.requireNonNull(first.get(column));
            CTCellFormula formula = from.getCTCell().getF();
            formula.setT(STCellFormulaType.SHARED);
            formula.setSi(column);
            formula.setRef(new CellRangeAddress(from.getRowIndex(), row, column, column).formatAsString());
        });
    }

    private void look(XSSFCell cell) {
        formula(cell).filter(formula -> !formula.contains("!")).ifPresent(formula -> {
            XSSFCell master = first.putIfAbsent(cell.getColumnIndex(), cell);
            if (master != null
                    && carried(formula, cell.getRow())
                            .equals(carried(formula(master).orElseThrow(), master.getRow()))) {
                CTCellFormula own = cell.getCTCell().getF();
                own.setStringValue("");
                own.setT(STCellFormulaType.SHARED);
                own.setSi(cell.getColumnIndex());
                last.put(cell.getColumnIndex(), cell.getRowIndex());
            }
        });
    }

    private static Optional<String> formula(XSSFCell cell) {
        return Optional.ofNullable(cell.getCTCell().getF()).map(CTCellFormula::getStringValue);
    }

    /** The same for every row whose formula differs in nothing but its own number. */
    private static String carried(String formula, XSSFRow row) {
        return Pattern.compile("(\\$[A-Z]{1,3})" + (row.getRowNum() + 1) + "(?![0-9])")
                .matcher(formula)
                .replaceAll("$1#");
    }
}
