package org.prongsai.damage.column;

/** Numbers as people write them. */
final class NumberText {
    private NumberText() {}

    private static int point(String plain) {
        int point = plain.indexOf('.');
        return point < 0 ? plain.length() : point;
    }

    /** With something between thousands. */
    static String grouped(String plain, String between) {
        int point = point(plain);
        String whole = plain.substring(0, point).replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", between);
        return whole + plain.substring(point);
    }

    static String grouped(String plain) {
        return grouped(plain, ",");
    }

    /** With commas where no thousands end. */
    static String wronglyGrouped(String plain) {
        int point = point(plain);
        return point < 3 ? plain : plain.substring(0, point - 2) + "," + plain.substring(point - 2);
    }

    /** Two decimals after a comma. */
    static String european(String plain, String thousands) {
        int point = point(plain);
        String decimals = (plain + (point == plain.length() ? "." : "") + "00").substring(point + 1, point + 3);
        return grouped(plain.substring(0, point), thousands) + "," + decimals;
    }

    static String fullWidth(String plain) {
        return plain.chars()
                .map(c -> c >= '0' && c <= '9' ? c - '0' + '\uFF10' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
