package org.prongsai.damage.column;

import static org.prongsai.damage.column.Typed.text;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.prongsai.model.FieldType;
import org.prongsai.thai.ThaiDigits;

/** Numbers typed as texts. */
final class NumberKinds {
    static final Set<FieldType> NUMBERS = Set.of(FieldType.INTEGER, FieldType.NUMBER, FieldType.MONEY);
    private static final Set<FieldType> MONEY = Set.of(FieldType.MONEY);
    private static final Set<FieldType> FRACTIONS = Set.of(FieldType.NUMBER, FieldType.MONEY);

    static final List<CellKind> READ = List.of(
            read("NUMBER_THAI_DIGITS", "Thai digits", cell -> text(ThaiDigits.toThai(cell.meant()))),
            read(
                    "NUMBER_THAI_IN_FULL",
                    "Thai digits, commas and the unit",
                    cell -> text(ThaiDigits.toThai(NumberText.grouped(cell.meant())) + " " + cell.unit())),
            read("NUMBER_GROUPED", "a comma between thousands", cell -> text(NumberText.grouped(cell.meant()))),
            read(
                    "NUMBER_UNIT_AFTER",
                    "the unit after the number",
                    cell -> text(cell.meant() + cell.any("", " ", "\u00A0", "  ") + cell.unit())),
            CellKind.of(
                    "MONEY_SIGN_BEFORE",
                    "the sign of baht before the number",
                    "read",
                    MONEY,
                    cell -> text("฿" + cell.any("", " ") + NumberText.grouped(cell.meant()))),
            CellKind.of(
                    "MONEY_PRICE",
                    "a price, 500.-",
                    "read",
                    MONEY,
                    cell -> text(NumberText.grouped(cell.meant()) + cell.any(".-", ".- บาท", " บาทถ้วน"))),
            read(
                    "NUMBER_SPACED",
                    "spaces and invisible characters around",
                    cell -> text(cell.any(" ", "\u00A0", "\u200B", "\uFEFF", "")
                            + cell.meant()
                            + cell.any("  ", "\u200B", "\n"))),
            read("NUMBER_LEADING_ZEROS", "zeros in front", cell -> text("00" + cell.meant())),
            CellKind.of(
                    "MONEY_DECIMALS",
                    "two decimals although they are none",
                    "read",
                    MONEY,
                    cell -> text(NumberText.grouped(cell.number().setScale(2).toPlainString()))),
            read(
                    "NUMBER_NONE",
                    "a dash or ไม่มี",
                    cell -> text(cell.any("-", "ไม่มี", " - ", "—")).none()));

    static final List<CellKind> ASKED = List.of(
            told(
                    "NUMBER_SPACE_BETWEEN",
                    "a space between thousands",
                    cell -> text(NumberText.grouped(cell.meant(), cell.any(" ", "\u00A0", "\u202F", "\u2009")))),
            told(
                    "NUMBER_APOSTROPHES",
                    "an apostrophe between thousands",
                    cell -> text(NumberText.grouped(cell.meant(), cell.any("'", "’")))),
            told(
                    "NUMBER_WRONGLY_GROUPED",
                    "commas in wrong places",
                    cell -> text(NumberText.wronglyGrouped(cell.meant()))),
            told(
                    "NUMBER_DECIMAL_COMMA",
                    "a comma for the point",
                    FRACTIONS,
                    cell -> text(NumberText.european(cell.meant(), "")).meaning(hundredths(cell))),
            told(
                    "NUMBER_EUROPEAN",
                    "points between thousands, a comma for the point",
                    FRACTIONS,
                    cell -> text(NumberText.european(cell.meant(), ".")).meaning(hundredths(cell))),
            told(
                    "MONEY_WORD_BEFORE",
                    "บาท or THB before the number",
                    MONEY,
                    cell -> text(cell.any("บาท ", "THB ", "จำนวน ") + cell.meant())),
            told(
                    "NUMBER_OTHER_UNIT",
                    "another unit: millions, thousands, households",
                    cell -> text(cell.meant() + " "
                                    + cell.any(
                                            "ล้าน",
                                            "พัน",
                                            "แสน",
                                            "ล้าน" + cell.unit(),
                                            "พัน" + cell.unit(),
                                            "ครัวเรือน"))
                            .asked()),
            told(
                    "NUMBER_IN_WORDS",
                    "in words",
                    cell -> text(cell.any("สองแสน", "หนึ่งพันสองร้อยบาท", "ห้าสิบ", "สิบกว่า"))
                            .asked()),
            told(
                    "NUMBER_ABOUT",
                    "about, less than, more than",
                    cell -> text(cell.any("ประมาณ ", "~", "≈", "< ", "> ", "ไม่เกิน ", "≤", "เกือบ ", "+/- ")
                                    + cell.meant())
                            .asked()),
            told(
                    "NUMBER_RANGE",
                    "from one number to another",
                    cell -> text(cell.meant() + cell.any("-", " - ", "–", " ถึง ", "/", "\n", " ", ", ", ";", " และ ")
                                    + "600")
                            .asked()),
            told(
                    "NUMBER_IN_BRACKETS",
                    "in brackets, as accountants write what is less than nothing",
                    cell -> text("(" + NumberText.grouped(cell.meant()) + ")").meaning("-" + cell.meant())),
            told(
                    "NUMBER_TRAILING_MINUS",
                    "the minus after the number",
                    Set.of(FieldType.INTEGER, FieldType.NUMBER),
                    cell -> text(cell.meant() + cell.any("-", "−", " -")).meaning("-" + cell.meant())),
            told(
                    "NUMBER_TWICE_NEGATED",
                    "two minus signs",
                    cell -> text("--" + cell.meant()).asked()),
            told(
                    "NUMBER_POWER_TEXT",
                    "a power of ten as text",
                    cell -> text(cell.any("1.2345E+05", "12E3", "1.2e5", "1.2×10^5"))
                            .asked()),
            told(
                    "NUMBER_FULL_WIDTH",
                    "digits as wide as Chinese characters",
                    cell -> text(NumberText.fullWidth(cell.meant()))),
            told(
                    "NUMBER_LETTERS_FOR_DIGITS",
                    "O for 0, l for 1",
                    cell -> text((cell.meant() + "01").replace('0', 'O').replace('1', 'l'))
                            .asked()),
            told(
                    "NUMBER_PERCENT_SIGN",
                    "a percent sign behind it",
                    cell -> text(cell.meant() + "%").asked()),
            told(
                    "NUMBER_FRACTION",
                    "1/2 as text",
                    cell -> text(cell.any("1/2", "½", "1 1/2", "๑/๒")).asked()),
            told(
                    "NUMBER_FORMULA_TEXT",
                    "a formula as text",
                    cell -> text(cell.any("=300+200", "300+200", "300x2")).asked()),
            told(
                    "NUMBER_REMARK",
                    "words behind the number",
                    cell -> text(cell.meant() + cell.any(" (ประมาณการ)", " *", " รวม VAT", "?"))),
            told("NUMBER_TWO_POINTS", "two points", cell -> text("1,234.50.50").asked()),
            told(
                    "NUMBER_TOO_LONG",
                    "more digits than a spreadsheet keeps",
                    cell -> text("1234567890123456").asked()),
            told(
                    "MONEY_TOO_FINE",
                    "a tenth of a satang",
                    MONEY,
                    cell -> text("1234.505").asked()),
            told(
                    "INTEGER_BROKEN",
                    "a half where wholes are counted",
                    Set.of(FieldType.INTEGER),
                    cell -> text(cell.meant() + ".5").asked()));

    private NumberKinds() {}

    private static CellKind read(String name, String what, Function<Slot, Typed> way) {
        return CellKind.of(name, what, "read", NUMBERS, way);
    }

    private static CellKind told(String name, String what, Function<Slot, Typed> way) {
        return told(name, what, NUMBERS, way);
    }

    private static CellKind told(String name, String what, Set<FieldType> types, Function<Slot, Typed> way) {
        return CellKind.of(name, what, "field-not-number", types, way);
    }

    /** What is left when all further decimals are not typed. */
    private static String hundredths(Slot cell) {
        return cell.number()
                .setScale(2, java.math.RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
