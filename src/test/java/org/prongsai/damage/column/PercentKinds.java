package org.prongsai.damage.column;

import static org.prongsai.damage.column.Typed.number;
import static org.prongsai.damage.column.Typed.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.prongsai.model.FieldType;
import org.prongsai.thai.ThaiDigits;

/** Ways of saying how many of a hundred. */
final class PercentKinds {
    static final List<CellKind> ALL = List.of(
            kind("PERCENT_SIGN", "a percent sign behind it", "read", cell -> text(cell.meant() + cell.any("%", " %"))),
            kind(
                    "PERCENT_WORD",
                    "a word for percent",
                    "read",
                    cell -> text(
                            cell.random().nextBoolean()
                                    ? "ร้อยละ " + ThaiDigits.toThai(cell.meant())
                                    : cell.meant() + cell.any(" เปอร์เซ็นต์", "เปอร์เซ็นต์", " percent"))),
            kind(
                            "PERCENT_CELL",
                            "a percent cell, 0.5 shown 50%",
                            "read",
                            cell -> number(share(cell), cell.any("0.0%", "0.00%")))
                    .inCsv("read"),
            kind("PERCENT_NUMBER_CELL", "a number in a General cell", "read", cell -> number(cell.meant(), "General")),
            kind(
                            "PERCENT_SHARE",
                            "0.5 without a sign",
                            "read; field-percent-unclear",
                            cell -> cell.random().nextBoolean() ? number(share(cell), "General") : text(share(cell)))
                    .inEveryRow(),
            kind(
                    "PERCENT_SHARE_ONCE",
                    "0.5 without a sign in one row",
                    "field-percent-unclear",
                    cell -> text(cell.any("0.5", "0.75", ".5", "0.05")).asked()),
            kind(
                    "PERCENT_HUNDREDFOLD",
                    "19 typed into a percent cell, 1900%",
                    "field-out-of-range",
                    cell -> number(cell.any("19", "50"), "0%").asked()),
            kind(
                    "PERCENT_ABOVE_ALL",
                    "150%",
                    "field-out-of-range",
                    cell -> text(cell.any("150", "150%", "ร้อยละ 150")).asked()),
            kind(
                    "PERCENT_FRACTION",
                    "50/100, 1/2, half",
                    "field-not-number",
                    cell -> text(cell.any("50/100", "1/2", "ครึ่งหนึ่ง", "50 ใน 100", "½"))
                            .asked()),
            kind(
                    "PERCENT_FRACTION_CELL",
                    "1/2 made a day by Excel",
                    "field-not-number",
                    cell -> number("44228", "d-mmm").asked()),
            kind(
                    "PERCENT_ABOUT",
                    "about, or from one to another",
                    "field-not-number",
                    cell -> text(cell.any(
                                    "ประมาณ 50%", "50-60%", "50 - 60", "> 50%", "เกือบ 50", "50%+", "50 (ประมาณ)"))
                            .asked()),
            kind(
                    "PERCENT_SIGN_BEFORE",
                    "the sign before the number, or a wide one",
                    "read; field-not-number",
                    cell -> text(cell.any("% " + cell.meant(), "%" + cell.meant(), cell.meant() + "％"))),
            kind(
                    "PERCENT_OTHER_UNIT",
                    "another unit",
                    "field-not-number",
                    cell -> text(cell.meant() + cell.any(" คน", " คะแนน", " ‰", " บาท"))
                            .asked()),
            kind(
                    "PERCENT_TWO_WORDS",
                    "a word for percent before and behind",
                    "read; field-not-number",
                    cell -> text("ร้อยละ " + cell.meant() + cell.any(" %", " เปอร์เซ็นต์"))),
            kind(
                    "PERCENT_COMMA",
                    "a comma for the point",
                    "field-not-number",
                    cell -> text(cell.any("50,5", "50,5%", "5,25 %")).asked()));

    private PercentKinds() {}

    private static CellKind kind(String name, String what, String expected, Function<Slot, Typed> way) {
        return CellKind.of(name, what, expected, Set.of(FieldType.PERCENT), way);
    }

    private static String share(Slot cell) {
        return cell.number()
                .divide(BigDecimal.valueOf(100))
                .stripTrailingZeros()
                .toPlainString();
    }
}
