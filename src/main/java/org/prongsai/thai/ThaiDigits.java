package org.prongsai.thai;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.text.Language;

/** Thai digits ๐ to ๙ (U+0E50 to U+0E59) and Arabic ones. */
public final class ThaiDigits {
    static final int THAI_ZERO = 0x0E50;
    private static final Pattern QUOTED_OR_WORD = Pattern.compile("“[^”]*”|[^\\s“”]++");

    private ThaiDigits() {}

    public static String toArabic(String text) {
        return shift(text, THAI_ZERO, '0');
    }

    public static String toThai(String text) {
        return shift(text, '0', THAI_ZERO);
    }

    /**
     * Thai digits in running text, as an official letter has them. What is quoted stays as it is typed, and so does a word
     * with Latin letters in it: a cell's address, a file's name, a link.
     */
    public static String inProse(String text) {
        return text.chars().anyMatch(ThaiDigits::isArabic)
                ? QUOTED_OR_WORD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(word(found.group())))
                : text;
    }

    private static String word(String word) {
        return word.startsWith("“") || word.chars().anyMatch(ThaiDigits::isLatin) ? word : toThai(word);
    }

    private static boolean isArabic(int letter) {
        return letter >= '0' && letter <= '9';
    }

    private static boolean isLatin(int letter) {
        return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
    }

    /** How a document of a language writes digits in running text: an official Thai one as {@link #inProse}. */
    public static UnaryOperator<String> official(Language language) {
        return language == Language.TH ? ThaiDigits::inProse : UnaryOperator.identity();
    }

    private static String shift(String text, int fromZero, int toZero) {
        StringBuilder shifted = new StringBuilder(0);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= fromZero && letter <= fromZero + 9) {
                if (shifted.isEmpty()) {
                    shifted.append(text);
                }
                shifted.setCharAt(i, (char) (letter - fromZero + toZero));
            }
        }
        return shifted.isEmpty() ? text : shifted.toString();
    }
}
