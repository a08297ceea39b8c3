package org.prongsai.read.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.prongsai.layout.PlanColumn;
import org.prongsai.model.CellRef;
import org.prongsai.sheet.RawCell;
import org.prongsai.sheet.RawValue;

/**
 * Cell of a plan, with what stands in it.
 *
 * @param value {@link RawValue.Text} of nothing where the cell is empty
 * @param formula whether one works it out
 * @param date the day that it means, where it means one
 */
public record PlanCell(CellRef cell, RawValue value, boolean formula, Optional<LocalDate> date) {
    static PlanCell of(PlanRow row, PlanColumn column) {
        Optional<RawCell> raw = Optional.ofNullable(row.columns().get(column))
                .flatMap(place -> row.row().cell(place));
        return new PlanCell(
                row.cell(column),
                raw.map(RawCell::value).orElse(new RawValue.Text("")),
                raw.map(RawCell::formula).orElse(false),
                row.date(column));
    }

    public boolean isEmpty() {
        return value.text().isBlank();
    }
}
