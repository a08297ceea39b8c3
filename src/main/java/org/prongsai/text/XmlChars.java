package org.prongsai.text;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Characters that XML 1.0 can hold. A form may bring others into a cell by an escape, and one of them written out as it is
 * makes a whole document unreadable.
 */
public final class XmlChars {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlChars() {}

    /** Whether XML can hold all of a text. */
    public static boolean hold(String text) {
        return text.codePoints().allMatch(XmlChars::isAllowed);
    }

    /** With what XML can't hold as Excel escapes it in a cell; half a letter, which nothing can show, is replaced. */
    public static String escaped(String text) {
        return hold(text) ? text : text.codePoints().mapToObj(XmlChars::escaped).collect(Collectors.joining());
    }

    private static String escaped(int c) {
        if (isAllowed(c)) {
            return Character.toString(c);
        }
        return isHalf(c) ? Character.toString(REPLACEMENT) : String.format(Locale.ROOT, "_x%04X_", c);
    }

    /** Without what XML can't hold. */
    public static String only(String text) {
        return hold(text)
                ? text
                : text.codePoints()
                        .filter(XmlChars::isAllowed)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** @param c a code point */
    public static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || c == '\r' || (c >= ' ' && c < 0xFFFE && !isHalf(c)) || c > 0xFFFF;
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
