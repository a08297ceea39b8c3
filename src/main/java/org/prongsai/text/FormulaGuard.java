package org.prongsai.text;

import java.util.regex.Pattern;

/**
 * Guard that keeps what strangers wrote from becoming a formula when a spreadsheet opens a CSV: an apostrophe goes
 * before such a value, which is how a person types a text into a spreadsheet, and before one that starts with an
 * apostrophe itself, so that it can be taken off again. A number stays one, also below zero.
 */
public final class FormulaGuard {
    private static final String GUARD = "'";

    /** The signs by which some spreadsheet begins a formula, also as wide as a Chinese letter, and behind what can't be seen. */
    private static final Pattern FORMULA =
            Pattern.compile("'|[\\t\\r\\n]|[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]");

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?");

    private FormulaGuard() {}

    public static String on(String value) {
        return FORMULA.matcher(value).lookingAt() && !NUMBER.matcher(value).matches() ? GUARD + value : value;
    }

    public static String off(String cell) {
        return cell.startsWith(GUARD) ? cell.substring(1) : cell;
    }
}
