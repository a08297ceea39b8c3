package org.prongsai.text;

/** Thai digits ๐ to ๙ (U+0E50 to U+0E59) and Arabic ones. */
public final class ThaiDigits {
    private static final int THAI_ZERO = 0x0E50;

    private ThaiDigits() {}

    public static String toArabic(String text) {
        return shift(text, THAI_ZERO, '0');
    }

    public static String toThai(String text) {
        return shift(text, '0', THAI_ZERO);
    }

    private static String shift(String text, int fromZero, int toZero) {
        StringBuilder shifted = new StringBuilder(text.length());
        text.chars()
                .map(c -> c >= fromZero && c <= fromZero + 9 ? c - fromZero + toZero : c)
                .forEach(c -> shifted.append((char) c));
        return shifted.toString();
    }
}
