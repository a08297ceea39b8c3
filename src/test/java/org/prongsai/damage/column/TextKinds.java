package org.prongsai.damage.column;

import static org.prongsai.damage.column.Typed.number;
import static org.prongsai.damage.column.Typed.text;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.prongsai.model.FieldType;

/** Texts, and what programs make of them. */
final class TextKinds {
    private static final String NOT_READ = "value-not-text";

    static final List<CellKind> ALL = List.of(
            kind("TEXT_RICH", "pasted in two colours", "read", cell -> Typed.rich(cell.meant())),
            kind(
                    "TEXT_FORMATS",
                    "a text in a cell with a number's or a date's format",
                    "read",
                    cell -> text(cell.meant()).in(cell.any("@", "0.00", "d/m/yyyy", "0%", "General"))),
            kind(
                    "TEXT_QUOTED",
                    "behind an apostrophe",
                    "read",
                    cell -> text(cell.meant()).behindQuote()),
            kind(
                            "TEXT_NUMBER_QUOTED",
                            "007 behind an apostrophe",
                            "read",
                            cell -> text("007").in("General").behindQuote().meaning("007"))
                    .inCsv(NOT_READ),
            kind(
                    "TEXT_BECAME_NUMBER",
                    "00125 typed, made a number",
                    NOT_READ,
                    cell -> number("125", cell.any("General", "0.00", "@")).meaning("00125")),
            kind(
                    "TEXT_BECAME_DATE",
                    "1-2 or 5/2564 typed, made a day",
                    NOT_READ,
                    cell -> number("44228", cell.any("d-mmm", "d/m/yyyy", "mmm-yy"))
                            .meaning("1-2")),
            kind(
                    "TEXT_BECAME_PERCENT",
                    "50% typed, made a number",
                    NOT_READ,
                    cell -> number("0.5", "0%").meaning("50%")),
            kind(
                    "TEXT_BECAME_POWER",
                    "12E3 typed, made a number",
                    NOT_READ,
                    cell -> number("12000", "0.00E+00").meaning("12E3")),
            kind(
                    "TEXT_BECAME_TRUE",
                    "true typed, made a truth value",
                    NOT_READ,
                    cell -> Typed.truth(true).meaning("true")),
            kind(
                    "TEXT_BECAME_ERROR",
                    "- ทำแล้ว typed, made a formula and an error",
                    NOT_READ,
                    cell -> Typed.error("#NAME?").meaning("- ทำแล้ว")),
            kind("TEXT_FORMULA_WORDS", "a text that begins like a formula", "read", cell -> {
                String typed = cell.any("=", "+", "-", "@") + cell.meant();
                return text(typed).meaning(typed);
            }),
            kind(
                            "TEXT_FORMULA",
                            "a formula, its value stored",
                            "read; formula-used",
                            cell -> text(cell.meant()).by("\"" + cell.meant() + "\""))
                    .inCsv("read"),
            kind(
                    "TEXT_LINES",
                    "several paragraphs",
                    "read",
                    cell -> text(cell.meant() + "\n\n- ข้อสอง").meaning(cell.meant() + "\n\n- ข้อสอง")),
            kind(
                            "TEXT_STRUCK",
                            "words struck out before it",
                            "text-struck",
                            cell -> Typed.struck("ร่างแรก ", cell.meant()))
                    .inCsv("read"));

    private TextKinds() {}

    private static CellKind kind(String name, String what, String expected, Function<Slot, Typed> way) {
        return CellKind.of(name, what, expected, Set.of(FieldType.TEXT), way);
    }
}
