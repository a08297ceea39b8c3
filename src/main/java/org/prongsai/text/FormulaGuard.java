package org.prongsai.text;

/**
 * Keeps what strangers wrote from becoming a formula when a spreadsheet opens a CSV: an apostrophe goes before such a
 * value, and before one that starts with an apostrophe itself, so that it can be taken off again.
 */
public final class FormulaGuard {
    private static final String STARTS = "=+-@'\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String GUARD = "'";

    private FormulaGuard() {}

    public static String on(String value) {
        return !value.isEmpty() && STARTS.indexOf(value.charAt(0)) >= 0 ? GUARD + value : value;
    }

    public static String off(String cell) {
        return cell.startsWith(GUARD) ? cell.substring(1) : cell;
    }
}
