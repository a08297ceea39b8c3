package org.prongsai.returns;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.prongsai.model.CellRef;

/**
 * Formula that ticks a fault off: empty as long as none of its cells was changed, then how many of them were, and the
 * word alone when all are.
 */
record MendedFormula(String word) {
    /** Letters that Excel takes in a formula. */
    private static final int MAX_LENGTH = 8_000;

    /** Empty for a fault of the file as a whole, and for one of more cells than a formula can name. */
    Optional<String> of(CellFault fault, XSSFWorkbook workbook) {
        List<String> unchanged = fault.cells().stream()
                .flatMap(cell -> unchanged(workbook, cell).stream())
                .distinct()
                .toList();
        return unchanged.isEmpty()
                ? Optional.empty()
                : Optional.of(formula(unchanged)).filter(formula -> formula.length() <= MAX_LENGTH);
    }

    private static Optional<String> unchanged(XSSFWorkbook workbook, CellRef cell) {
        return FaultyCells.sheet(workbook, cell)
                .map(sheet -> UnchangedFormula.anywhere(sheet, FaultyCells.seen(sheet, cell)));
    }

    private String formula(List<String> unchanged) {
        if (unchanged.size() == 1) {
            return "IF(" + unchanged.get(0) + ",\"\",\"" + word + "\")";
        }
        String changed = unchanged.stream().map(one -> "IF(" + one + ",0,1)").collect(Collectors.joining("+"));
        int all = unchanged.size();
        String some = "\"" + word + " \"&(" + changed + ")&\"/" + all + "\"";
        return "IF(" + changed + "=0,\"\",IF(" + changed + "=" + all + ",\"" + word + "\"," + some + "))";
    }
}
