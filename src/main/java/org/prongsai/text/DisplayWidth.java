package org.prongsai.text;

/** Width of a text when set, in average characters: Thai vowel and tone marks above and below take no room. */
public final class DisplayWidth {
    /** Most Thai letters, none of which hangs on another. */
    private static final char FIRST_CONSONANT = '\u0E01';

    private static final char LAST_CONSONANT = '\u0E30';

    private static final int HALF_A_WORD = 3;

    private DisplayWidth() {}

    public static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean plain = (letter >= ' ' && letter <= '~') || (letter >= FIRST_CONSONANT && letter <= LAST_CONSONANT);
            boolean second = Character.isLowSurrogate(letter) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            width += plain || (!second && takesRoom(text.codePointAt(i))) ? 1 : 0;
        }
        return width;
    }

    private static boolean takesRoom(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.NON_SPACING_MARK
                && type != Character.ENCLOSING_MARK
                && type != Character.FORMAT
                && type != Character.CONTROL;
    }

    /** Lines a text takes in a column that holds {@code columnWidth} average characters, at least 1. */
    public static int lines(String text, double columnWidth) {
        // A line is broken between words, so that some of its room stays empty: half a word, however narrow it is.
        double alone = Math.max(1, columnWidth * 0.92);
        double usable = Math.max(1, Math.min(alone, columnWidth - HALF_A_WORD));
        return text.lines()
                .mapToInt(line -> lines(of(line), alone, usable))
                .reduce(Integer::sum)
                .orElse(1);
    }

    /** A label of two lines was made to be broken there. */
    private static int lines(int width, double alone, double usable) {
        return Math.max(1, (int) Math.ceil(width / (width <= 2 * alone ? alone : usable)));
    }
}
