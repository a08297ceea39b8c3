package org.prongsai.thai;

import java.util.HashMap;
import java.util.Map;

/**
 * Bit-parallel filter before an approximate search (Hyyrö 2003): whether a text may hold a near miss of a word, some
 * twenty times sooner than finding it. False positives are possible, false negatives are not. A column of the table of
 * edits is a few bits of a {@code long}, with neighbours that changed places as one edit.
 */
final class BitParallelPrefilter {
    private static final char FIRST_THAI = '\u0E00';
    private static final int THAI = 128;
    private static final int ASCII = 128;

    private final int length;
    private final int allowed;
    private final long[] thai = new long[THAI];
    private final long[] ascii = new long[ASCII];
    private final Map<Character, Long> others = new HashMap<>();

    /** @param word of at most 64 letters; of a longer one everything may be near */
    BitParallelPrefilter(String word, int allowed) {
        this.length = word.length();
        this.allowed = allowed;
        for (int i = 0; i < Math.min(length, Long.SIZE); i++) {
            char letter = word.charAt(i);
            long bit = 1L << i;
            if (isThai(letter)) {
                thai[letter - FIRST_THAI] |= bit;
            } else if (letter < ASCII) {
                ascii[letter] |= bit;
            } else {
                others.merge(letter, bit, (a, b) -> a | b);
            }
        }
    }

    private static boolean isThai(char letter) {
        return letter >= FIRST_THAI && letter < FIRST_THAI + THAI;
    }

    private long where(char letter) {
        if (isThai(letter)) {
            return thai[letter - FIRST_THAI];
        }
        return letter < ASCII ? ascii[letter] : others.getOrDefault(letter, 0L);
    }

    /** Whether {@code allowed} edits, or fewer, make some stretch of the text the word. */
    boolean mayBeIn(char[] text) {
        if (length > Long.SIZE || length <= allowed) {
            return true;
        }
        long last = 1L << (length - 1);
        long more = -1L;
        long less = 0;
        long diagonal = 0;
        long before = 0;
        int edits = length;
        for (char letter : text) {
            long here = where(letter);
            long swapped = ((~diagonal & here) << 1) & before;
            diagonal = swapped | (((here & more) + more) ^ more) | here | less;
            long right = less | ~(diagonal | more);
            long left = diagonal & more;
            edits += (right & last) != 0 ? 1 : 0;
            edits -= (left & last) != 0 ? 1 : 0;
            if (edits <= allowed) {
                return true;
            }
            right <<= 1;
            left <<= 1;
            more = left | ~(diagonal | right);
            less = right & diagonal;
            before = here;
        }
        return false;
    }
}
