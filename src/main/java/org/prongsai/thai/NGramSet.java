package org.prongsai.thai;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.prongsai.text.MemoCache;

/** Set of a text's n-grams, to tell how much of another text is made of them. */
public final class NGramSet {
    /** Length of the n-grams in letters; shorter matches occur by chance in honest texts. */
    public static final int LENGTH = 10;

    private static final int BEGINNINGS = 1 << 14;
    private static final MemoCache<NGramSet> MADE = new MemoCache<>(NGramSet::new);

    /** Any stretch of ten letters holds five that begin at a multiple of five. */
    private static final int HALF = LENGTH / 2;

    private final Set<String> known = new HashSet<>();
    private final BitSet beginnings = new BitSet(BEGINNINGS);
    private final BitSet halves = new BitSet(BEGINNINGS);

    private NGramSet(String from) {
        for (int i = 0; i + LENGTH <= from.length(); i++) {
            known.add(from.substring(i, i + LENGTH));
            beginnings.set(beginning(from, i));
        }
        for (int i = 0; i + HALF <= from.length(); i++) {
            halves.set(half(from, i));
        }
    }

    /** Of a key of {@link ThaiText#key}; made once for many texts that are compared with it. */
    public static NGramSet of(String from) {
        return MADE.of(from);
    }

    /** How much of another key, from 0 to 1, is made of stretches of at least {@link #LENGTH} letters, in whatever order. */
    public double shareOf(String in) {
        if (!mayHold(in)) {
            return 0;
        }
        int shared = 0;
        int told = 0;
        for (int i = 0; i + LENGTH <= in.length(); i++) {
            if (beginnings.get(beginning(in, i)) && known.contains(in.substring(i, i + LENGTH))) {
                shared += i + LENGTH - Math.max(told, i);
                told = i + LENGTH;
            }
        }
        return in.isEmpty() ? 0 : (double) shared / in.length();
    }

    private boolean mayHold(String in) {
        for (int i = 0; i + HALF <= in.length(); i += HALF) {
            if (halves.get(half(in, i))) {
                return true;
            }
        }
        return false;
    }

    private static int half(String text, int at) {
        int number = 0;
        for (int i = at; i < at + HALF; i++) {
            number = number * 31 + text.charAt(i);
        }
        return (number ^ (number >>> 14)) & (BEGINNINGS - 1);
    }

    /** A number for two letters, so that most stretches are told apart without being cut out. */
    private static int beginning(String text, int at) {
        int next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        return (text.charAt(at) * 127 + next) & (BEGINNINGS - 1);
    }
}
