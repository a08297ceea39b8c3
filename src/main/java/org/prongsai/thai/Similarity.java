package org.prongsai.thai;

import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Similarity of two wordings, from 0 (nothing) to 1 (the same), after repair. */
public final class Similarity {
    private static final LevenshteinDistance EDITS = LevenshteinDistance.getDefaultInstance();

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
     * The candidate most like a text, if it is at least {@code threshold} alike; the first of equals. Never one that says the
     * opposite.
     */
    public static Optional<String> nearest(String text, List<String> candidates, double threshold) {
        Optional<String> best = Optional.empty();
        double bestScore = 0;
        for (String candidate : candidates) {
            double score = of(text, candidate);
            if (score >= threshold && score > bestScore && !Negation.divides(text, candidate)) {
                best = Optional.of(candidate);
                bestScore = score;
            }
        }
        return best;
    }
}
