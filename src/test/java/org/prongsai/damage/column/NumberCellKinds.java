package org.prongsai.damage.column;

import static org.prongsai.damage.column.Typed.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.prongsai.model.FieldType;

/** Cells of number columns that no longer are the form's text cells. */
final class NumberCellKinds {
    static final List<CellKind> ALL = List.of(
            kind("NUMBER_CELL", "a number in a General cell", "read", cell -> number(cell.meant(), "General")),
            kind(
                    "NUMBER_CELL_FORMATS",
                    "a number pasted with its format: accounting, baht, Thai digits",
                    "read",
                    cell -> number(
                            cell.meant(),
                            cell.any(
                                    "#,##0.0##", "_-* #,##0.000_-", "[$฿-41E]#,##0.000", "[$-D000000]#,##0.###", "@"))),
            kind(
                    "NUMBER_CELL_ROUNDED",
                    "a number in a cell that shows no decimals",
                    "read",
                    cell -> number(cell.meant(), cell.any("0", "#,##0"))),
            kind(
                            "NUMBER_CELL_POWER",
                            "a number shown as a power of ten",
                            "read",
                            cell -> number(cell.meant(), "0.00E+00"))
                    .inCsv("field-not-number"),
            kind("NUMBER_CELL_FRACTION", "a number shown as a fraction", "read", cell -> number(cell.meant(), "# ?/?"))
                    .inCsv("read; field-not-number"),
            CellKind.of(
                    "NUMBER_CELL_NOISE",
                    "the last digits that a sum of fractions leaves",
                    "read",
                    Set.of(FieldType.MONEY),
                    cell -> number(Double.toString(Math.nextUp(cell.number().doubleValue())), "#,##0.00")),
            kind(
                    "NUMBER_CELL_PERCENT",
                    "shown in percent",
                    "field-not-number",
                    cell -> number(
                                    cell.number()
                                            .divide(BigDecimal.valueOf(100))
                                            .toPlainString(),
                                    cell.any("0%", "0.00%"))
                            .asked()),
            kind(
                    "NUMBER_BECAME_DATE",
                    "1/2 typed, made a day by Excel",
                    "field-not-number",
                    cell -> number(cell.any("44228", "44198", "242644"), cell.any("d-mmm", "d/m/yyyy", "mmm-yy"))
                            .asked()),
            kind(
                    "NUMBER_BECAME_TIME",
                    "8:30 typed for 8.30, made a time",
                    "field-not-number",
                    cell -> number("0.354166666666667", cell.any("h:mm", "[h]:mm", "h:mm:ss"))
                            .asked()),
            kind(
                    "NUMBER_SHOWN_AS_DATE",
                    "a number in a cell with a date's format",
                    "field-not-number",
                    cell -> number(cell.meant(), cell.any("d/m/yyyy", "[$-107041E]d mmmm yyyy;@"))),
            kind(
                            "NUMBER_FORMULA",
                            "a formula, its value stored",
                            "read; formula-used",
                            cell -> number(cell.meant(), "General").by(cell.meant() + "+0"))
                    .inCsv("read"),
            kind(
                    "NUMBER_ERROR",
                    "an error",
                    "field-not-number",
                    cell -> Typed.error(cell.any("#DIV/0!", "#REF!", "#N/A", "#VALUE!", "#NAME?"))
                            .asked()),
            kind(
                    "NUMBER_TRUE",
                    "TRUE",
                    "field-not-number",
                    cell -> Typed.truth(cell.random().nextBoolean()).asked()),
            kind(
                    "NUMBER_QUOTED",
                    "a text behind an apostrophe",
                    "read",
                    cell -> Typed.text(cell.meant()).behindQuote()),
            kind(
                            "NUMBER_STRUCK",
                            "the old number struck out, the new one behind it",
                            "text-struck",
                            cell -> Typed.struck("600", cell.meant()))
                    .inCsv("read"));

    private NumberCellKinds() {}

    private static CellKind kind(String name, String what, String expected, Function<Slot, Typed> way) {
        return CellKind.of(name, what, expected, NumberKinds.NUMBERS, way);
    }
}
