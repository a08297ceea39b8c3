package org.prongsai.form;

import java.util.List;
import org.prongsai.thai.ThaiDates;

/**
 * Formulas that read a date in a spreadsheet's own language as {@link ThaiDates} reads it: a date cell of either era,
 * or a text with Thai or Arabic digits, month names or numbers, Buddhist or common years.
 */
final class DateFormulas {
    private static final List<String> DROPPED = List.of("วันที่", "พ.ศ.", "พศ");

    private final RowFormulas row;

    DateFormulas(RowFormulas row) {
        this.row = row;
    }

    /** The text with Arabic digits, without spaces and words that say nothing. */
    String digits() {
        String text = RowFormulas.squeezed(row.date());
        for (int digit = 0; digit <= 9; digit++) {
            text = RowFormulas.replace(text, String.valueOf((char) ('๐' + digit)), String.valueOf(digit));
        }
        for (String word : DROPPED) {
            text = RowFormulas.replace(text, word, "");
        }
        return "IFERROR(" + RowFormulas.replace(text, "-", "/") + ",\"x\")";
    }

    /** The same with month names made {@code /3/}; full names first, for they hold the short ones. */
    String months() {
        String text = RowFormulas.replace(row.ref(CheckColumn.DATE_DIGITS), ".", "");
        for (List<String> names : List.of(ThaiDates.monthNames(), ThaiDates.shortMonthNames())) {
            for (int month = 1; month <= names.size(); month++) {
                text = RowFormulas.replace(text, names.get(month - 1), "/" + month + "/");
            }
        }
        return text;
    }

    String slashes() {
        String months = row.ref(CheckColumn.DATE_MONTHS);
        return "IF(ISNUMBER(FIND(\"/\"," + months + "))," + months + ","
                + RowFormulas.replace(row.ref(CheckColumn.DATE_DIGITS), ".", "/") + ")";
    }

    String first() {
        String text = row.ref(CheckColumn.DATE_SLASHES);
        return "IFERROR(LEFT(" + text + ",FIND(\"/\"," + text + ")-1),\"\")";
    }

    String second() {
        String text = row.ref(CheckColumn.DATE_SLASHES);
        String from = "FIND(\"/\"," + text + ")";
        return "IFERROR(MID(" + text + "," + from + "+1,FIND(\"/\"," + text + "," + from + "+1)-" + from + "-1),\"\")";
    }

    String third() {
        String text = row.ref(CheckColumn.DATE_SLASHES);
        return "IFERROR(MID(" + text + ",FIND(\"/\"," + text + ",FIND(\"/\"," + text + ")+1)+1,99),\"\")";
    }

    String serial() {
        String first = row.ref(CheckColumn.DATE_FIRST);
        String second = row.ref(CheckColumn.DATE_SECOND);
        String third = row.ref(CheckColumn.DATE_THIRD);
        String text = "IF(AND(LEN(" + second + ")<=2,LEN(" + first + ")<=2,LEN(" + third + ")=4),"
                + date("VALUE(" + third + ")", "VALUE(" + second + ")", "VALUE(" + first + ")")
                + ",IF(AND(LEN(" + second + ")<=2,LEN(" + first + ")=4,LEN(" + third + ")<=2),"
                + date("VALUE(" + first + ")", "VALUE(" + second + ")", "VALUE(" + third + ")") + ",\"x\"))";
        String cell = row.date();
        String number = "IF(AND(" + cell + ">=36526," + cell + "<=2958465),"
                + date("YEAR(" + cell + ")", "MONTH(" + cell + ")", "DAY(" + cell + ")") + ",\"x\")";
        return "IF(" + row.ref(CheckColumn.DATE_DIGITS) + "=\"\",\"\",IF(ISNUMBER(" + cell + ")," + number + "," + text
                + "))";
    }

    /** The day of a year of either era, {@code x} when the calendar has no such day. */
    private static String date(String year, String month, String day) {
        String common = "DATE(" + year + "-IF(" + year + ">=2400," + ThaiDates.ERA + ",0)," + month + "," + day + ")";
        return "IFERROR(IF(AND(" + year + ">=1900,MONTH(" + common + ")=" + month + ",DAY(" + common + ")=" + day + "),"
                + common + ",\"x\"),\"x\")";
    }
}
