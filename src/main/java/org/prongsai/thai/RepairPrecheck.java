package org.prongsai.thai;

/**
 * Precheck whether one of {@link ThaiText#repair}'s steps, but for the spaces at its ends, may change a text: letter by
 * letter, by a table.
 */
final class RepairPrecheck {
    private static final int ASCII = 0x80;
    private static final int FIRST = 0x0E00;
    private static final int LAST = 0x0E5B;

    /** The letter itself calls for a repair. */
    private static final int ODD = 1;
    /** It may not stand twice. */
    private static final int ONCE = 2;

    private static final int MARK = 4;
    /** No mark may follow. */
    private static final int LAST_OF_ITS_PLACE = 8;

    private static final byte[] KINDS = new byte[ASCII + LAST - FIRST + 1];

    static {
        for (int letter = 0; letter < ASCII; letter++) {
            KINDS[letter] = (byte) (letter == '\t' ? ODD : letter == ' ' ? ONCE : 0);
        }
        for (int letter = FIRST; letter <= LAST; letter++) {
            KINDS[ASCII + letter - FIRST] = (byte) ofThai((char) letter);
        }
    }

    private RepairPrecheck() {}

    private static int ofThai(char letter) {
        boolean mark = letter == '\u0E31'
                || (letter >= '\u0E34' && letter <= '\u0E3A')
                || (letter >= '\u0E47' && letter <= '\u0E4E');
        boolean tone = letter >= '\u0E48' && letter <= '\u0E4B';
        int kind = mark ? MARK | ONCE : 0;
        kind |= letter == '\u0E40' ? ONCE : 0;
        kind |= tone || letter == '\u0E33' ? LAST_OF_ITS_PLACE : 0;
        return letter == '\u0E00' || letter == '\u0E4D' ? ODD : kind;
    }

    static boolean any(String text) {
        char before = 0;
        int kindBefore = 0;
        char[] letters = text.toCharArray();
        for (char letter : letters) {
            int kind = kind(letter);
            if ((kind & ODD) != 0
                    || ((kind & ONCE) != 0 && letter == before)
                    || ((kind & MARK) != 0 && (kindBefore & LAST_OF_ITS_PLACE) != 0)) {
                return true;
            }
            before = letter;
            kindBefore = kind;
        }
        return false;
    }

    private static int kind(char letter) {
        if (letter >= FIRST && letter <= LAST) {
            return KINDS[ASCII + letter - FIRST];
        }
        return letter < ASCII ? KINDS[letter] : ODD;
    }
}
