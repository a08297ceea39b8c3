package org.prongsai.read.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prongsai.layout.PlanColumn;
import org.prongsai.layout.PlanSheet;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.model.CellRef;
import org.prongsai.read.table.HeaderTable;
import org.prongsai.sheet.RawCell;
import org.prongsai.sheet.RawGrid;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.RawValue;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.sheet.StruckText;

/** Tables of the plan's sheets, found by their labels; what is not there is a fault. */
final class PlanTables {
    private final RawWorkbook workbook;
    private final PlanFaults faults;
    private final Messages messages;
    private final HiddenRows hidden = new HiddenRows();
    private final Map<PlanSheet, List<PlanRow>> read = new EnumMap<>(PlanSheet.class);

    PlanTables(RawWorkbook workbook, PlanFaults faults, Messages messages) {
        this.workbook = workbook;
        this.faults = faults;
        this.messages = messages;
    }

    /** The sheet's rows that hold something in the table's columns; none, with faults told once, when it can't be read. */
    List<PlanRow> rows(PlanSheet sheet) {
        return read.computeIfAbsent(sheet, this::readRows);
    }

    private List<PlanRow> readRows(PlanSheet sheet) {
        Optional<RawGrid> grid = workbook.grids().stream()
                .filter(candidate -> sheet.isCalled(candidate.sheet()))
                .findFirst();
        if (grid.isEmpty()) {
            if (sheet.required()) {
                faults.inFile("no-sheet", sheet.label(messages));
            }
            return List.of();
        }
        return rows(sheet, grid.get());
    }

    /** The headings of a sheet's table, with what nothing of ours is called by. */
    List<RawCell> headings(PlanSheet sheet) {
        return workbook.grids().stream()
                .filter(grid -> sheet.isCalled(grid.sheet()))
                .findFirst()
                .flatMap(grid -> HeaderTable.find(grid, sheet.columns()))
                .map(table -> table.grid().rows().stream()
                        .filter(row -> row.number() == table.headerRow())
                        .flatMap(row -> row.cells().stream())
                        .toList())
                .orElse(List.of());
    }

    private List<PlanRow> rows(PlanSheet sheet, RawGrid grid) {
        if (!sheet.required() && isEmpty(grid)) {
            return List.of();
        }
        Optional<HeaderTable<PlanColumn>> table = HeaderTable.find(grid, sheet.columns());
        List<PlanColumn> missing = table.map(t -> t.missing(required(sheet))).orElse(required(sheet));
        int header = table.map(HeaderTable::headerRow).orElse(1);
        for (PlanColumn column : missing) {
            faults.at(new CellRef(grid.sheet(), header, 1), "", "no-column", column.label(messages));
        }
        table.map(HeaderTable::doubled)
                .orElse(Set.of())
                .forEach(column ->
                        faults.at(new CellRef(grid.sheet(), header, 1), "", "column-twice", column.label(messages)));
        if (!missing.isEmpty() || table.isEmpty()) {
            return List.of();
        }
        List<PlanRow> rows = table.get().rows().stream()
                .map(row -> new PlanRow(
                        grid.sheet(),
                        asRead(table.get(), row),
                        table.get().columns(),
                        grid.merged(),
                        workbook.date1904()))
                .filter(row -> sheet.columns().stream()
                        .anyMatch(column -> !row.text(column).isEmpty()))
                .toList();
        hidden.look(table.get(), rows);
        if (rows.isEmpty() && sheet.required()) {
            faults.at(new CellRef(grid.sheet(), header + 1, 1), "", "no-rows");
        }
        return rows;
    }

    private static boolean isEmpty(RawGrid grid) {
        return grid.rows().stream()
                .flatMap(row -> row.cells().stream())
                .allMatch(cell -> cell.value().text().isBlank());
    }

    /**
     * Nobody knows whether what is struck out holds, or what nobody sees; it is a fault, and read as it stood, so that it is
     * no other besides.
     */
    private RawRow asRead(HeaderTable<PlanColumn> table, RawRow row) {
        List<RawCell> cells = new ArrayList<>();
        for (RawCell cell : row.cells()) {
            boolean ours = table.columns().containsValue(cell.column());
            String shown = cell.value().text();
            CellRef place = new CellRef(table.grid().sheet(), row.number(), cell.column());
            if (ours && cell.look().unseen()) {
                faults.at(place, shown, "unseen", shown);
            }
            boolean struck = ours && cell.look().struck();
            if (struck) {
                faults.at(place, shown, "struck", shown);
            }
            cells.add(
                    struck
                            ? new RawCell(cell.column(), new RawValue.Text(StruckText.unmarked(shown)), cell.formula())
                            : cell);
        }
        return new RawRow(row.number(), row.hidden(), cells);
    }

    /** What counts of it although nobody sees it. */
    List<LocalizedMessage> hidden() {
        return hidden.told();
    }

    private static List<PlanColumn> required(PlanSheet sheet) {
        return sheet.columns().stream().filter(PlanColumn::required).toList();
    }
}
