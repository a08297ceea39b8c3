package org.prongsai.form;

import java.util.List;
import org.prongsai.thai.ThaiDates;

/**
 * Formulas that read a date in a spreadsheet's own language as {@link ThaiDates} reads it: a date cell of either era,
 * or a text with Thai or Arabic digits, month names or numbers, Buddhist or common years.
 */
final class DateFormulas {
    private static final List<String> DROPPED = List.of("วันที่", "พ.ศ.", "พศ");

    private final String cell;
    private final String digits;
    private final String months;
    private final String slashes;
    private final String first;
    private final String second;
    private final String third;

    /** @param slashes and the others: cells with what the method of that name comes to, or formulas in their place */
    private DateFormulas(
            String cell, String digits, String months, String slashes, String first, String second, String third) {
        this.cell = cell;
        this.digits = digits;
        this.months = months;
        this.slashes = slashes;
        this.first = first;
        this.second = second;
        this.third = third;
    }

    /** Of the day on which a guideline was finished, each step in a column. */
    static DateFormulas of(RowFormulas row) {
        return new DateFormulas(
                row.date(),
                row.ref(CheckColumn.DATE_DIGITS),
                row.ref(CheckColumn.DATE_MONTHS),
                row.ref(CheckColumn.DATE_SLASHES),
                row.ref(CheckColumn.DATE_FIRST),
                row.ref(CheckColumn.DATE_SECOND),
                row.ref(CheckColumn.DATE_THIRD));
    }

    /** Of a column of the plan's own, in two steps: {@link #digits} and {@link #slashes} stand in cells. */
    static DateFormulas of(String cell, String digits, String slashes) {
        DateFormulas steps = new DateFormulas(cell, digits, "", slashes, "", "", "");
        return new DateFormulas(cell, digits, steps.months(), slashes, steps.first(), steps.second(), steps.third());
    }

    /** The text with Arabic digits, without spaces and words that say nothing. */
    String digits() {
        String text = RowFormulas.arabic(RowFormulas.squeezed(cell));
        for (String word : DROPPED) {
            text = RowFormulas.replace(text, word, "");
        }
        return "IFERROR(" + RowFormulas.replace(text, "-", "/") + ",\"x\")";
    }

    /** The same with month names made {@code /3/}; full names first, for they hold the short ones. */
    String months() {
        String text = RowFormulas.replace(digits, ".", "");
        for (List<String> names : List.of(ThaiDates.monthNames(), ThaiDates.shortMonthNames())) {
            for (int month = 1; month <= names.size(); month++) {
                text = RowFormulas.replace(text, names.get(month - 1), "/" + month + "/");
            }
        }
        return text;
    }

    String slashes() {
        return "IF(ISNUMBER(FIND(\"/\"," + months + "))," + months + "," + RowFormulas.replace(digits, ".", "/") + ")";
    }

    String first() {
        return "IFERROR(LEFT(" + slashes + ",FIND(\"/\"," + slashes + ")-1),\"\")";
    }

    String second() {
        String text = slashes;
        String from = "FIND(\"/\"," + text + ")";
        return "IFERROR(MID(" + text + "," + from + "+1,FIND(\"/\"," + text + "," + from + "+1)-" + from + "-1),\"\")";
    }

    String third() {
        String text = slashes;
        return "IFERROR(MID(" + text + ",FIND(\"/\"," + text + ",FIND(\"/\"," + text + ")+1)+1,99),\"\")";
    }

    String serial() {
        String text = "IF(AND(LEN(" + second + ")<=2,LEN(" + first + ")<=2,LEN(" + third + ")=4),"
                + date("VALUE(" + third + ")", "VALUE(" + second + ")", "VALUE(" + first + ")")
                + ",IF(AND(LEN(" + second + ")<=2,LEN(" + first + ")=4,LEN(" + third + ")<=2),"
                + date("VALUE(" + first + ")", "VALUE(" + second + ")", "VALUE(" + third + ")") + ",\"x\"))";
        String number = "IF(AND(" + cell + ">=36526," + cell + "<=2958465),"
                + date("YEAR(" + cell + ")", "MONTH(" + cell + ")", "DAY(" + cell + ")") + ",\"x\")";
        return "IF(" + digits + "=\"\",\"\",IF(ISNUMBER(" + cell + ")," + number + "," + text + "))";
    }

    /** The day of a year of either era, {@code x} when the calendar has no such day. */
    private static String date(String year, String month, String day) {
        String common = "DATE(" + year + "-IF(" + year + ">=2400," + ThaiDates.ERA + ",0)," + month + "," + day + ")";
        return "IFERROR(IF(AND(" + year + ">=1900,MONTH(" + common + ")=" + month + ",DAY(" + common + ")=" + day + "),"
                + common + ",\"x\"),\"x\")";
    }
}
