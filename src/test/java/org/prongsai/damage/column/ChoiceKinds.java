package org.prongsai.damage.column;

import static org.prongsai.damage.column.Typed.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prongsai.model.FieldType;
import org.prongsai.model.OwnColumn.Choice;
import org.prongsai.thai.ThaiDigits;

/** Ways of choosing from a list. */
final class ChoiceKinds {
    private static final String NOT_READ = "field-not-listed";

    static final List<CellKind> ONE = List.of(
            one("CHOICE_MISSPELT", "a letter left out or typed twice", NOT_READ, cell -> text(misspelt(cell))),
            one("CHOICE_CODE", "the code instead of the label", "read", cell -> text(code(cell, cell.any("", " ")))),
            one(
                    "CHOICE_CODE_CAPITALS",
                    "the code in capitals",
                    "read",
                    cell -> text(code(cell, "").toUpperCase(Locale.ROOT))),
            one(
                    "CHOICE_CODE_CELL",
                    "the code 2 as a number",
                    "read",
                    cell -> code(cell, "").matches("[0-9]+")
                            ? Typed.number(code(cell, ""), "General")
                            : text(code(cell, ""))),
            one(
                    "CHOICE_CODE_THAI_DIGIT",
                    "the code in Thai digits",
                    "read",
                    cell -> text(ThaiDigits.toThai(code(cell, "")))),
            one(
                    "CHOICE_SPACED",
                    "spaces, line breaks and invisible characters",
                    "read",
                    cell -> text(cell.any(
                            " " + cell.meant() + "  ",
                            cell.meant() + "\n",
                            "\u00A0" + cell.meant() + "\u200B",
                            cell.meant().charAt(0) + "\u200B" + cell.meant().substring(1)))),
            one(
                    "CHOICE_TWO",
                    "two choices where one is asked",
                    NOT_READ,
                    cell -> text(cell.meant() + cell.any("/", "; ", ", ", "\n", " และ ", " - ", " ถึง ") + cell.other())
                            .asked()),
            one(
                    "CHOICE_UNKNOWN",
                    "a word of no list",
                    NOT_READ,
                    cell -> text(cell.any("เหมาะสม", "ไม่แน่ใจ", "ขึ้นอยู่กับงบประมาณ", "?", "✓", "x"))
                            .asked()),
            one(
                    "CHOICE_NEGATED",
                    "not that choice",
                    NOT_READ,
                    cell -> text(cell.any("ไม่", "ไม่ใช่", "ไม่ค่อย") + cell.meant())
                            .asked()),
            one(
                    "CHOICE_REMARK",
                    "the choice and why",
                    NOT_READ,
                    cell -> text(cell.meant() + cell.any(" (เพราะบุคลากรน้อย)", " เนื่องจากงานมาก", " *", "?"))),
            one(
                    "CHOICE_NUMBERED",
                    "its number before it",
                    NOT_READ,
                    cell -> text((cell.labels().indexOf(cell.meant()) + 1) + ". " + cell.meant())),
            one("CHOICE_NUMBER", "a number in place of a word", "read; field-not-listed", cell -> {
                boolean codes = code(cell, "").matches("[0-9]+");
                Typed number = Typed.number(cell.any("44228", "0.5", "99"), cell.any("General", "d/m/yyyy", "0%"));
                return codes ? Typed.number(code(cell, ""), "General") : number.asked();
            }),
            one(
                    "CHOICE_ERROR",
                    "an error or TRUE",
                    NOT_READ,
                    cell -> cell.any(Typed.error("#N/A"), Typed.error("#REF!"), Typed.truth(true))
                            .asked()),
            one("CHOICE_RICH", "pasted in two colours", "read", cell -> Typed.rich(cell.meant())),
            one(
                            "CHOICE_STRUCK",
                            "another choice struck out before it",
                            "text-struck",
                            cell -> Typed.struck(cell.other(), cell.meant()))
                    .inCsv(NOT_READ));

    static final List<CellKind> SEVERAL = List.of(
            several("CHOICES_LINES", "one in each line", "read", cell -> text(joined(cell, "\n"))),
            several(
                    "CHOICES_SEMICOLONS",
                    "semicolons without spaces, one at the end",
                    "read",
                    cell -> text(joined(cell, cell.any(";", " ; ")) + ";")),
            several("CHOICES_ANY_ORDER", "in another order than the list", "read", cell -> {
                List<String> labels = new java.util.ArrayList<>(
                        cell.chosen().stream().map(Choice::label).toList());
                java.util.Collections.reverse(labels);
                return text(String.join("; ", labels));
            }),
            several(
                    "CHOICES_TWICE",
                    "one of them twice",
                    "read",
                    cell -> text(cell.meant() + "; " + cell.chosen().get(0).label())),
            several(
                    "CHOICES_CODES",
                    "codes",
                    "read",
                    cell -> text(cell.chosen().stream().map(Choice::code).collect(Collectors.joining("; ")))),
            several("CHOICES_COMMAS", "commas", NOT_READ, cell -> text(joined(cell, cell.any(", ", ",", "، ")))),
            several("CHOICES_SLASHES", "slashes", NOT_READ, cell -> text(joined(cell, cell.any("/", " / ", " | ")))),
            several(
                    "CHOICES_AND",
                    "และ between",
                    NOT_READ,
                    cell -> text(joined(cell, cell.any(" และ ", "และ", " + ", " กับ ", "  ")))),
            several("CHOICES_BULLETS", "a bullet before each", NOT_READ, cell -> {
                String bullet = cell.any("- ", "• ", "* ", "– ");
                return text(bullet + joined(cell, "\n" + bullet));
            }),
            several(
                    "CHOICES_NUMBERED",
                    "a number before each",
                    NOT_READ,
                    cell -> text(cell.chosen().stream()
                            .map(choice -> (cell.chosen().indexOf(choice) + 1) + ". " + choice.label())
                            .collect(Collectors.joining(cell.any("\n", " "))))),
            several(
                    "CHOICES_ONE_UNKNOWN",
                    "one of no list among them",
                    NOT_READ,
                    cell -> text(cell.meant() + "; " + cell.any("ภัยแล้ง", "ไม่ทราบ", "โควิด 19"))
                            .asked()),
            several(
                    "CHOICES_ONE_MISSPELT",
                    "one of them misspelt",
                    NOT_READ,
                    cell -> text(cell.meant().substring(0, cell.meant().length() - 1))),
            several(
                    "CHOICES_NONE",
                    "a dash or ไม่มี",
                    "read",
                    cell -> text(cell.any("-", "ไม่มี")).none()),
            several(
                    "CHOICES_NONE_AMONG",
                    "ไม่มี among choices",
                    NOT_READ,
                    cell -> text(cell.meant() + cell.any("; ไม่มี", "\n-")).asked()),
            several(
                    "CHOICES_TICKED",
                    "the whole list, ticked",
                    NOT_READ,
                    cell -> text(cell.labels().stream()
                            .map(label -> (cell.chosen().stream()
                                                    .anyMatch(choice ->
                                                            choice.label().equals(label))
                                            ? "☑ "
                                            : "☐ ")
                                    + label)
                            .collect(Collectors.joining("\n")))));

    private ChoiceKinds() {}

    private static CellKind one(String name, String what, String expected, Function<Slot, Typed> way) {
        return CellKind.of(name, what, expected, Set.of(FieldType.CHOICE), way);
    }

    private static CellKind several(String name, String what, String expected, Function<Slot, Typed> way) {
        return CellKind.of(name, what, expected, Set.of(FieldType.CHOICES), way);
    }

    private static String misspelt(Slot cell) {
        int at = cell.random().nextInt(cell.meant().length());
        String twice = cell.meant().substring(0, at + 1) + cell.meant().substring(at);
        return cell.random().nextBoolean()
                ? twice
                : cell.meant().substring(0, at) + cell.meant().substring(at + 1);
    }

    private static String code(Slot cell, String around) {
        return around + cell.chosen().get(0).code() + around;
    }

    private static String joined(Slot cell, String between) {
        return cell.meant().replace("; ", between);
    }
}
