package org.prongsai.thai.personal;

import java.util.Arrays;

/**
 * Text as it is searched: digits of any script in ASCII, spaces and dashes of any kind as one, nothing invisible; and where
 * each of its letters stands in what was written.
 */
final class PlainText {
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00AD\uFE63";

    private final String written;
    private final String plain;
    private final int[] places;

    private PlainText(String written, String plain, int[] places) {
        this.written = written;
        this.plain = plain;
        this.places = places;
    }

    static PlainText of(String written) {
        StringBuilder plain = new StringBuilder(written.length());
        int[] places = new int[written.length()];
        for (int i = 0; i < written.length(); i++) {
            char letter = plain(written.charAt(i));
            if (letter != 0) {
                places[plain.length()] = i;
                plain.append(letter);
            }
        }
        return new PlainText(written, plain.toString(), Arrays.copyOf(places, plain.length()));
    }

    /** Nothing, as 0, for what can't be seen. */
    private static char plain(char letter) {
        if (letter < 0x80) {
            return letter < ' ' ? ' ' : letter;
        }
        int digit = Character.digit(letter, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        if (DASHES.indexOf(letter) >= 0) {
            return letter == '\u00AD' ? 0 : '-';
        }
        if (Character.isSpaceChar(letter) || Character.isWhitespace(letter)) {
            return ' ';
        }
        if (letter >= '\uFF01' && letter <= '\uFF5E') {
            return (char) (letter - '\uFF01' + '!');
        }
        return Character.getType(letter) == Character.FORMAT ? 0 : letter;
    }

    /** How many digits of any script there are, up to {@code most}. */
    static int digits(String text, int most) {
        int count = 0;
        for (int i = 0; i < text.length() && count < most; i++) {
            char letter = text.charAt(i);
            boolean digit = letter < 0x80 ? letter >= '0' && letter <= '9' : Character.isDigit(letter);
            count += digit ? 1 : 0;
        }
        return count;
    }

    String text() {
        return plain;
    }

    int length() {
        return plain.length();
    }

    /** The letter there; a space beyond either end. */
    char at(int index) {
        return index >= 0 && index < plain.length() ? plain.charAt(index) : ' ';
    }

    boolean isDigit(int index) {
        char letter = at(index);
        return letter >= '0' && letter <= '9';
    }

    /** Where the letter at an index stands in what was written. */
    int before(int index) {
        return places[index];
    }

    /** Where what was written goes on after the letters before an index. */
    int after(int index) {
        return places[index - 1] + 1;
    }

    String written(int from, int to) {
        return written.substring(from, to);
    }
}
