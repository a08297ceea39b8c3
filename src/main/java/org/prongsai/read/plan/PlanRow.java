package org.prongsai.read.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.layout.PlanColumn;
import org.prongsai.model.CellRef;
import org.prongsai.sheet.CellDates;
import org.prongsai.sheet.MergedArea;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.RawValue;
import org.prongsai.thai.ThaiText;

/** A row of one of the plan's tables, its cells by column. */
record PlanRow(String sheet, RawRow row, Map<PlanColumn, Integer> columns, List<MergedArea> merged, boolean date1904) {
    /** The cell's text without what nobody sees (spaces around, invisible characters). */
    String text(PlanColumn column) {
        return ThaiText.repair(raw(column)).text();
    }

    private String raw(PlanColumn column) {
        return columns.containsKey(column) ? row.text(columns.get(column)) : "";
    }

    CellRef cell(PlanColumn column) {
        return new CellRef(sheet, row.number(), columns.getOrDefault(column, 1));
    }

    /** The text of a cell that must hold one; an empty or error cell is a fault. */
    Optional<String> need(PlanColumn column, PlanFaults faults) {
        String text = text(column);
        boolean error = columns.containsKey(column)
                && row.cell(columns.get(column))
                        .filter(cell -> cell.value() instanceof RawValue.ErrorValue)
                        .isPresent();
        if (text.isEmpty() || error) {
            CellRef cell = cell(column);
            Optional<MergedArea> over = merged.stream()
                    .filter(area -> area.hides(cell.row(), cell.column()))
                    .findFirst();
            if (over.isPresent()) {
                faults.at(cell, text, "merged", over.get().address());
            } else {
                faults.at(cell, text, "blank");
            }
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** The day in a cell that holds one; what is none is a fault. */
    Optional<LocalDate> needDate(PlanColumn column, PlanFaults faults) {
        Optional<LocalDate> date = date(column);
        if (date.isEmpty()) {
            faults.at(cell(column), text(column), "date", text(column));
        }
        return date;
    }

    /** A date cell or a date as text. */
    Optional<LocalDate> date(PlanColumn column) {
        return Optional.ofNullable(columns.get(column))
                .flatMap(row::cell)
                .flatMap(cell -> CellDates.read(cell, date1904).date());
    }
}
