package org.prongsai.thai.personal;

/** Reader of letters as links write them, {@code %E0%B8%99}: those of one UTF-16 letter. */
final class PercentReader {
    private static final int OF_ONE = 3;

    private PercentReader() {}

    /** The letter that is written so from a place on; -1 where none is. */
    static int letter(String text, int at) {
        int first = octet(text, at);
        if (first < 0) {
            return -1;
        }
        if (first < 0x80) {
            return first < ' ' || first == 0x7F ? -1 : first;
        }
        int more = first >= 0xE0 && first < 0xF0 ? 2 : first >= 0xC2 && first < 0xE0 ? 1 : 0;
        int letter = more == 0 ? -1 : first & (0x3F >> more);
        for (int i = 1; i <= more && letter >= 0; i++) {
            int next = octet(text, at + OF_ONE * i);
            letter = next >= 0x80 && next < 0xC0 ? (letter << 6) | (next & 0x3F) : -1;
        }
        return letter;
    }

    /** How many signs such a letter takes. */
    static int length(String text, int at) {
        int first = octet(text, at);
        return first < 0x80 ? OF_ONE : first < 0xE0 ? 2 * OF_ONE : 3 * OF_ONE;
    }

    /** Whether there may be one: most texts hold no percent sign. */
    static boolean mayBeIn(String text) {
        return text.indexOf('%') >= 0;
    }

    private static int octet(String text, int at) {
        if (at + 2 >= text.length() || text.charAt(at) != '%') {
            return -1;
        }
        int high = Character.digit(text.charAt(at + 1), 16);
        int low = Character.digit(text.charAt(at + 2), 16);
        return high < 0 || low < 0 ? -1 : (high << 4) | low;
    }
}
