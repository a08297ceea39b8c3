package org.prongsai.damage.column;

import static org.prongsai.damage.column.Typed.text;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.prongsai.layout.ChoiceWords;
import org.prongsai.model.FieldType;

/** Ways of saying yes and no. */
final class YesNoKinds {
    private static final String NOT_READ = "field-not-listed";

    static final List<CellKind> ALL = List.of(
            kind("YES_TRUE_CELL", "TRUE or FALSE", "read", cell -> Typed.truth(isYes(cell))),
            kind(
                    "YES_TRUE_TEXT",
                    "true or false as text",
                    "read",
                    cell -> text(
                            isYes(cell)
                                    ? cell.any("TRUE", "true", "Yes", "YES", "y", "Y")
                                    : cell.any("FALSE", "No", "N", "n"))),
            kind(
                    "YES_ONE",
                    "1 or 0",
                    NOT_READ,
                    cell -> cell.random().nextBoolean()
                            ? text(isYes(cell) ? "1" : "0")
                            : Typed.number(isYes(cell) ? "1" : "0", "General")),
            kind(
                    "YES_TICK",
                    "a tick, or a cross made as one",
                    "read",
                    cell -> text(isYes(cell) ? cell.any("✓", "✔", "√") : "✗")),
            kind("YES_HAVE", "มี or ไม่มี", "read", cell -> text(isYes(cell) ? "มี" : "ไม่มี")),
            kind(
                    "YES_SPACED",
                    "spaces and line breaks",
                    "read",
                    cell -> text(cell.any(" ", "\n", "\u00A0") + cell.meant() + cell.any(" ", "\u200B", "\n"))),
            kind(
                    "YES_X",
                    "an X, of which nobody knows what it means",
                    NOT_READ,
                    cell -> text(cell.any("X", "x", "×")).asked()),
            kind(
                    "YES_WINGDINGS",
                    "a tick of a font of signs",
                    NOT_READ,
                    cell -> text(cell.any("ü", "P", "R")).asked()),
            kind(
                    "YES_BOTH",
                    "both, as printed",
                    NOT_READ,
                    cell -> text(cell.any("ใช่/ไม่ใช่", "ใช่ ไม่ใช่", "ใช่; ไม่ใช่"))
                            .asked()),
            kind(
                    "YES_TICKED_FORM",
                    "both, one of them ticked",
                    NOT_READ,
                    cell -> text(isYes(cell) ? "☑ ใช่ ☐ ไม่ใช่" : "( ) ใช่ (/) ไม่ใช่")),
            kind(
                    "YES_POLITE",
                    "with a word more",
                    NOT_READ,
                    cell -> text(cell.meant() + cell.any("ครับ", "ค่ะ", " (บางส่วน)"))),
            kind(
                    "YES_PERHAPS",
                    "perhaps, not yet, partly",
                    NOT_READ,
                    cell -> text(cell.any("อาจจะ", "บางส่วน", "ยัง", "ยังไม่มี", "ไม่แน่ใจ", "อยู่ระหว่างพิจารณา"))
                            .asked()),
            kind(
                    "YES_SLASH",
                    "a slash as a tick",
                    "read; field-not-listed",
                    cell -> text("/").asked()),
            kind("YES_ERROR", "an error", NOT_READ, cell -> Typed.error("#N/A").asked()),
            kind(
                            "YES_FORMULA",
                            "a formula, its value stored",
                            "read; formula-used",
                            cell -> Typed.truth(isYes(cell)).by(isYes(cell) ? "1=1" : "1=2"))
                    .inCsv("read"));

    private YesNoKinds() {}

    private static CellKind kind(String name, String what, String expected, Function<Slot, Typed> way) {
        return CellKind.of(name, what, expected, Set.of(FieldType.YES_NO), way);
    }

    private static boolean isYes(Slot cell) {
        return cell.meant().equals(ChoiceWords.YES.label());
    }
}
