package org.prongsai.faultinjection;

import java.time.LocalDate;
import org.prongsai.thai.ThaiDates;
import org.prongsai.thai.ThaiDigits;

/** Dates in the ways that officials write them. */
final class WrittenDate {
    private static final String[] SHORT = {
        "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."
    };

    private WrittenDate() {}

    /** Within a sentence, for people: years of two digits are among them. */
    static String inText(SeededRandom chance, LocalDate day) {
        int year = day.getYear() + ThaiDates.ERA;
        String name = chance.oneIn(2) ? month(day) : SHORT[day.getMonthValue() - 1];
        String text = switch (chance.between(1, 4)) {
            case 1 -> day.getDayOfMonth() + " " + name + " " + year;
            case 2 -> day.getDayOfMonth() + " " + SHORT[day.getMonthValue() - 1] + " " + year % 100;
            case 3 -> day.getDayOfMonth() + " " + name + " พ.ศ. " + year;
            default -> day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + year;
        };
        return chance.oneIn(3) ? ThaiDigits.toThai(text) : text;
    }

    /** In a cell of its own: what a reader can read. */
    static String inCell(SeededRandom chance, LocalDate day) {
        int year = day.getYear() + ThaiDates.ERA;
        String text = switch (chance.between(1, 8)) {
            case 1 -> day.getDayOfMonth() + " " + month(day) + " " + year;
            case 2 -> day.getDayOfMonth() + " " + SHORT[day.getMonthValue() - 1] + " " + year;
            case 3 -> day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + year;
            case 4 -> day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + day.getYear();
            case 5 -> day.toString();
            case 6 -> "วันที่ " + day.getDayOfMonth() + " " + month(day) + " พ.ศ. " + year;
            case 7 -> day.getDayOfMonth() + "." + day.getMonthValue() + "." + year;
            default -> day.getDayOfMonth() + SHORT[day.getMonthValue() - 1] + year;
        };
        return chance.oneIn(4) ? ThaiDigits.toThai(text) : text;
    }

    private static String month(LocalDate day) {
        return ThaiDates.monthNames().get(day.getMonthValue() - 1);
    }
}
