package org.prongsai.sheet.write;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Which letters XML can hold. A form may bring others into a cell by an escape, and one of them written out as it is makes the
 * whole workbook unreadable.
 */
final class XmlChars {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlChars() {}

    /** Whether a text can stand in an attribute as it is. */
    static boolean hold(String text) {
        return text.codePoints().allMatch(XmlChars::isAllowed);
    }

    /** With what XML can't hold as Excel escapes it in a cell; half a letter, which nothing can show, is replaced. */
    static String escaped(String text) {
        return hold(text) ? text : text.codePoints().mapToObj(XmlChars::escaped).collect(Collectors.joining());
    }

    private static String escaped(int c) {
        if (isAllowed(c)) {
            return Character.toString(c);
        }
        return isHalf(c) ? Character.toString(REPLACEMENT) : String.format(Locale.ROOT, "_x%04X_", c);
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || c == '\r' || (c >= ' ' && c < 0xFFFE && !isHalf(c)) || c > 0xFFFF;
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
