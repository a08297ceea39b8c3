package org.prongsai.damage.column;

import static org.prongsai.damage.column.Typed.number;
import static org.prongsai.damage.column.Typed.text;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.prongsai.model.FieldType;
import org.prongsai.thai.ThaiDates;
import org.prongsai.thai.ThaiDigits;

/** Ways of saying a day. */
final class DateKinds {
    private static final String NOT_READ = "field-not-date";

    static final List<CellKind> TEXTS = List.of(
            kind(
                    "DATE_FULL_MONTH",
                    "the month in full, either era",
                    "read",
                    cell -> text(cell.any("", "วันที่ ") + named(cell.day(), month(cell.day()), year(cell)))),
            kind("DATE_SHORT_MONTH", "the month in short, with dots or without", "read", cell -> {
                String month = ThaiDates.shortMonthNames().get(cell.day().getMonthValue() - 1);
                String dotted = month.charAt(0) + "." + month.substring(1).replaceAll("(.)$", "$1.");
                return text(named(cell.day(), cell.any(month, dotted), year(cell)));
            }),
            kind(
                    "DATE_FIGURES",
                    "day, month and year, either era",
                    "read",
                    cell -> text(figures(cell.day(), cell.any("/", "-", ".", " / "), year(cell)))),
            kind(
                    "DATE_THAI_DIGITS",
                    "Thai digits",
                    "read",
                    cell -> text(ThaiDigits.toThai(figures(cell.day(), "/", year(cell))))),
            kind("DATE_ISO", "year, month, day", "read", cell -> text(cell.meant())),
            kind(
                    "DATE_ERA_NAMED",
                    "พ.ศ. before the year",
                    "read",
                    cell -> text(named(cell.day(), month(cell.day()), "พ.ศ. " + era(cell.day())))),
            kind("DATE_SHORT_YEAR", "two digits of the year", NOT_READ, cell -> {
                String year =
                        String.valueOf(cell.any(era(cell.day()), cell.day().getYear()) % 100);
                return text(cell.any(figures(cell.day(), "/", year), named(cell.day(), month(cell.day()), year)));
            }),
            kind(
                            "DATE_AMERICAN",
                            "the month first",
                            NOT_READ,
                            cell -> text(cell.day().getMonthValue() + "/"
                                    + cell.day().getDayOfMonth() + "/" + year(cell)))
                    .inEveryRow(),
            kind("DATE_ENGLISH", "an English month", "read; " + NOT_READ, cell -> {
                String month =
                        cell.day().getMonth().getDisplayName(cell.any(TextStyle.FULL, TextStyle.SHORT), Locale.ENGLISH);
                return text(named(cell.day(), month, String.valueOf(cell.day().getYear())));
            }),
            kind(
                    "DATE_TIME_TEXT",
                    "a time behind the day",
                    NOT_READ,
                    cell -> text(
                            figures(cell.day(), "/", year(cell)) + cell.any(" 14:30", " เวลา 14.30 น.", " 09:00:00"))),
            kind("DATE_SERIAL_TEXT", "the number of a day as text", NOT_READ, cell -> text(serial(cell.day()))),
            kind(
                    "DATE_MONTH_ONLY",
                    "a month without a day",
                    NOT_READ,
                    cell -> text(cell.any("ภายในเดือน", "เดือน", "สิ้นเดือน", "") + month(cell.day()) + " "
                                    + era(cell.day()))
                            .asked()),
            kind(
                    "DATE_NO_YEAR",
                    "a day without a year",
                    NOT_READ,
                    cell -> text(cell.any(
                                    cell.day().getDayOfMonth() + " " + month(cell.day()),
                                    cell.day().getDayOfMonth() + "/"
                                            + cell.day().getMonthValue()))
                            .asked()),
            kind(
                    "DATE_TWO",
                    "two days, or from one to another",
                    NOT_READ,
                    cell -> text(figures(cell.day(), "/", year(cell))
                                    + cell.any(" - ", "-", " ถึง ", "\n", ", ", " และ ") + "31/3/2564")
                            .asked()),
            kind(
                    "DATE_TWO_DAYS",
                    "several days of a month",
                    NOT_READ,
                    cell -> text(cell.any("1-3", "1 - 15", "1, 8", "1 และ 8") + " " + month(cell.day()) + " "
                                    + era(cell.day()))
                            .asked()),
            kind(
                    "DATE_QUARTER",
                    "a quarter, a year, a word",
                    NOT_READ,
                    cell -> text(cell.any("ไตรมาส 2/2564", "2564", "ปีงบประมาณ 2564", "สิ้นปี", "ต่อเนื่อง", "ทันที"))
                            .asked()),
            kind(
                    "DATE_NEVER_WAS",
                    "a day that the calendar has not",
                    NOT_READ,
                    cell -> text(cell.any("30/2/2564", "31 เมษายน 2564", "29/2/2564", "0/3/2564", "31/13/2564"))
                            .asked()),
            kind(
                    "DATE_ABOUT",
                    "about, or a question",
                    NOT_READ,
                    cell -> text(cell.any("ประมาณ ", "ก่อน ", "ภายใน ", "หลัง ") + figures(cell.day(), "/", year(cell)))
                            .asked()),
            kind(
                    "DATE_MONTH_MISSPELT",
                    "a month misspelt",
                    "read; " + NOT_READ,
                    cell -> text(named(cell.day(), cell.any("มีนคม", "เมษยน", "กุมภาพันธุ์"), year(cell)))
                            .asked()));

    static final List<CellKind> CELLS = List.of(
            kind(
                            "DATE_CELL",
                            "a date cell in one of the usual formats",
                            "read",
                            cell -> day(
                                    cell,
                                    cell.day(),
                                    "d/m/yyyy",
                                    "[$-107041E]d mmmm yyyy;@",
                                    "dd-mmm-yyyy",
                                    "yyyy-mm-dd"))
                    .inCsv("read; " + NOT_READ),
            kind(
                            "DATE_CELL_AMERICAN",
                            "date cells that show the month first",
                            "read",
                            cell -> day(cell, cell.day(), "mm/dd/yyyy"))
                    .inEveryRow()
                    .inCsv("read; " + NOT_READ),
            kind(
                    "DATE_CELL_BUDDHIST",
                    "date cells of the year 2564",
                    "read",
                    cell -> day(cell, cell.day().plusYears(ThaiDates.ERA), "d/m/yyyy")),
            kind(
                            "DATE_CELL_TIME",
                            "date cells with a time of day",
                            "read",
                            cell -> number(serial(cell.day()) + ".604", "d/m/yyyy h:mm"))
                    .inCsv(NOT_READ),
            kind(
                            "DATE_CELL_1964",
                            "31/3/64 made 1964 by Excel",
                            NOT_READ,
                            cell -> day(cell, cell.day().withYear(1900 + era(cell.day()) % 100), "d/m/yyyy"))
                    .inCsv("read; field-not-date"),
            kind(
                    "DATE_CELL_MONTH",
                    "5/2564 or มี.ค.-64 made the first of a month by Excel",
                    NOT_READ,
                    cell -> day(cell, cell.day().withDayOfMonth(1), "mmm-yy").asked()),
            kind(
                    "DATE_CELL_GENERAL",
                    "a date that shows as a number",
                    NOT_READ,
                    cell -> number(serial(cell.day()), cell.any("General", "0", "#,##0.00"))),
            kind(
                    "DATE_CELL_NUMBER",
                    "a small number in a cell with a date's format",
                    NOT_READ,
                    cell -> number(cell.any("31", "3", "2564", "0", "-1"), "d/m/yyyy")
                            .asked()),
            kind(
                    "DATE_CELL_TIME_ALONE",
                    "a time, made of 3.15",
                    NOT_READ,
                    cell -> number("0.1354", "h:mm").asked()),
            kind(
                            "DATE_CELL_FORMULA",
                            "a formula that gives the day",
                            "read; formula-used",
                            cell -> day(cell, cell.day(), "d/m/yyyy").by(serial(cell.day()) + "+0"))
                    .inCsv("read"),
            kind(
                    "DATE_CELL_ERROR",
                    "an error",
                    NOT_READ,
                    cell -> Typed.error(cell.any("#VALUE!", "#REF!")).asked()),
            kind("DATE_CELL_TRUE", "TRUE", NOT_READ, cell -> Typed.truth(true).asked()));

    private DateKinds() {}

    private static CellKind kind(String name, String what, String expected, Function<Slot, Typed> way) {
        return CellKind.of("OWN_" + name, what, expected, Set.of(FieldType.DATE), way);
    }

    private static int era(LocalDate day) {
        return day.getYear() + ThaiDates.ERA;
    }

    private static String year(Slot cell) {
        return String.valueOf(cell.any(era(cell.day()), cell.day().getYear()));
    }

    private static String month(LocalDate day) {
        return ThaiDates.monthNames().get(day.getMonthValue() - 1);
    }

    private static String named(LocalDate day, String month, String year) {
        return day.getDayOfMonth() + " " + month + " " + year;
    }

    private static String figures(LocalDate day, String between, String year) {
        return day.getDayOfMonth() + between + day.getMonthValue() + between + year;
    }

    private static String serial(LocalDate day) {
        return String.valueOf(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day));
    }

    private static Typed day(Slot cell, LocalDate day, String... formats) {
        return number(serial(day), cell.any(formats));
    }
}
