package org.prongsai.read.form;

import java.util.List;
import java.util.Set;
import org.prongsai.layout.FormLayout;
import org.prongsai.sheet.RawGrid;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.thai.ThaiText;

/** The sheets of a returned workbook that its sender added and wrote in: they count for nothing, and that is said. */
final class ExtraSheets {
    private static final Set<String> OURS =
            Set.of(FormLayout.SHEET, FormLayout.STAMP_SHEET, FormLayout.LIST_SHEET, FormLayout.HELP_SHEET);

    private ExtraSheets() {}

    /** @param table the sheet whose answers count */
    static List<String> of(RawWorkbook workbook, RawGrid table) {
        return workbook.grids().stream()
                .filter(grid -> !grid.hidden() && !grid.equals(table) && !OURS.contains(grid.sheet()))
                .filter(grid -> grid.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell ->
                                !ThaiText.repair(cell.value().text()).text().isEmpty()))
                .map(RawGrid::sheet)
                .toList();
    }
}
