package org.prongsai.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFChartSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.prongsai.model.CellRef;

/**
 * Cells of a workbook in which its faults stand: cell by cell from left to right and down, several faults of one cell
 * together.
 */
record FaultyCells(Map<XSSFSheet, SortedMap<CellAddress, List<CellFault>>> bySheet) {
    /** Cells of sheets that the workbook does not have are left out. */
    static FaultyCells of(XSSFWorkbook workbook, List<CellFault> faults) {
        Map<XSSFSheet, SortedMap<CellAddress, List<CellFault>>> bySheet = new LinkedHashMap<>();
        for (CellFault fault : faults) {
            for (CellRef cell : fault.cells()) {
                sheet(workbook, cell)
                        .ifPresent(sheet -> bySheet.computeIfAbsent(sheet, s -> new TreeMap<>())
                                .computeIfAbsent(seen(sheet, cell), c -> new ArrayList<>())
                                .add(fault));
            }
        }
        return new FaultyCells(bySheet);
    }

    static Optional<XSSFSheet> sheet(XSSFWorkbook workbook, CellRef cell) {
        return Optional.ofNullable(workbook.getSheet(cell.sheet())).filter(sheet -> !(sheet instanceof XSSFChartSheet));
    }

    /** Of merged cells only the first is seen. */
    static CellAddress seen(XSSFSheet sheet, CellRef cell) {
        return sheet.getMergedRegions().stream()
                .filter(area -> area.isInRange(cell.row() - 1, cell.column() - 1))
                .findFirst()
                .map(area -> new CellAddress(area.getFirstRow(), area.getFirstColumn()))
                .orElseGet(() -> new CellAddress(cell.row() - 1, cell.column() - 1));
    }
}
