package org.prongsai.text;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How alike two wordings are, from 0 (nothing) to 1 (the same), after repair. */
public final class Similarity {
    private static final LevenshteinDistance EDITS = LevenshteinDistance.getDefaultInstance();

    private static final int BEGINNINGS = 1 << 14;

    private Similarity() {}

    public static double of(String one, String other) {
        String left = ThaiText.key(one);
        String right = ThaiText.key(other);
        int longest = Math.max(left.length(), right.length());
        return longest == 0 ? 1 : 1 - (double) EDITS.apply(left, right) / longest;
    }

    /** Whether two keys of {@link ThaiText#key} are at least so much alike; sooner told than by {@link #of}. */
    public static boolean isAtLeast(double threshold, String left, String right) {
        int longest = Math.max(left.length(), right.length());
        int most = (int) Math.floor(longest * (1 - threshold) + 1e-9);
        return Math.abs(left.length() - right.length()) <= most
                && new LevenshteinDistance(most).apply(left, right) >= 0;
    }

    /**
     * How much of a key of {@link ThaiText#key}, from 0 to 1, stands in another in stretches of {@code least} letters
     * and more, in whatever order.
     */
    public static double sharedWith(String from, String in, int least) {
        Set<String> known = new HashSet<>();
        BitSet beginnings = new BitSet(BEGINNINGS);
        for (int i = 0; i + least <= from.length(); i++) {
            known.add(from.substring(i, i + least));
            beginnings.set(beginning(from, i));
        }
        int shared = 0;
        int told = 0;
        for (int i = 0; i + least <= in.length(); i++) {
            if (beginnings.get(beginning(in, i)) && known.contains(in.substring(i, i + least))) {
                shared += i + least - Math.max(told, i);
                told = i + least;
            }
        }
        return in.isEmpty() ? 0 : (double) shared / in.length();
    }

    /** A number for two letters, so that most stretches are told apart without being cut out. */
    private static int beginning(String text, int at) {
        int next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        return (text.charAt(at) * 127 + next) & (BEGINNINGS - 1);
    }

    /** The candidate most like a text, if it is at least {@code threshold} alike; the first of equals. */
    public static Optional<String> nearest(String text, List<String> candidates, double threshold) {
        Optional<String> best = Optional.empty();
        double bestScore = 0;
        for (String candidate : candidates) {
            double score = of(text, candidate);
            if (score >= threshold && score > bestScore) {
                best = Optional.of(candidate);
                bestScore = score;
            }
        }
        return best;
    }
}
