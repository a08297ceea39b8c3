package org.prongsai.thai.personal;

/**
 * Text as it is searched: digits of any script in ASCII, spaces and dashes of any kind as one, nothing invisible, what links
 * write in percent signs as the letters that it is; and where each of its letters stands in what was written.
 */
final class PlainText {
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00AD\uFE63";

    private final String written;
    private final String plain;
    /** Where each letter begins, and where what comes after it does. */
    private final int[] starts;

    private final int[] ends;
    private final boolean links;

    private PlainText(String written, String plain, int[] starts, int[] ends) {
        this.written = written;
        this.plain = plain;
        this.starts = starts;
        this.ends = ends;
        this.links = LinkWords.areIn(plain);
    }

    static PlainText of(String written) {
        StringBuilder plain = new StringBuilder(written.length());
        int[] starts = new int[written.length()];
        int[] ends = new int[written.length()];
        int end;
        for (int i = 0; i < written.length(); i = end) {
            int code = PercentReader.letter(written, i);
            end = code < 0 ? i + 1 : i + PercentReader.length(written, i);
            char letter = plain(code < 0 ? written.charAt(i) : (char) code);
            if (letter != 0) {
                starts[plain.length()] = i;
                ends[plain.length()] = end;
                plain.append(letter);
            }
        }
        return new PlainText(written, plain.toString(), starts, ends);
    }

    /** The same with other letters in the places of some. */
    PlainText reading(String other) {
        return new PlainText(written, other, starts, ends);
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

    /** The digits of a plain text alone. */
    static String digitsOf(String plain) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) >= '0' && plain.charAt(i) <= '9') {
                digits.append(plain.charAt(i));
            }
        }
        return digits.toString();
    }

    /** Whether an address of the web stands in it. */
    boolean hasLinks() {
        return links;
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
        return starts[index];
    }

    /** Where what was written goes on after the letters before an index. */
    int after(int index) {
        return ends[index - 1];
    }

    String written(int from, int to) {
        return written.substring(from, to);
    }
}
