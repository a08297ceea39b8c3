package org.prongsai.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The figures of some of a round's agencies: sums alone, so that parts worked out apart, in any order and grouping, add up
 * to the same whole. {@link #NONE} is the whole of nothing.
 *
 * @param lines how the expected answers to each guideline stand
 * @param deciding the same of those alone that a line's status follows
 * @param agencies how many are in it
 * @param returned how many of them sent at least one form that counts
 * @param complete how many of them lack no answer and have no error
 * @param forms divisions whose form counts
 * @param formsExpected divisions that were to send one
 * @param refused files that can't be counted
 * @param errors findings that keep the edition provisional
 */
public record Totals(
        SortedMap<GuidelineId, Tally> lines,
        SortedMap<GuidelineId, Tally> deciding,
        int agencies,
        int returned,
        int complete,
        int forms,
        int formsExpected,
        int refused,
        int errors,
        int warnings,
        int notes) {
    public static final Totals NONE = new Totals(new TreeMap<>(), new TreeMap<>(), 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public Totals {
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
        deciding = Collections.unmodifiableSortedMap(new TreeMap<>(deciding));
    }

    /** Sum of both. Commutative and associative; no agency may be in both. */
    public Totals plus(Totals other) {
        return new Totals(
                sum(lines, other.lines),
                sum(deciding, other.deciding),
                agencies + other.agencies,
                returned + other.returned,
                complete + other.complete,
                forms + other.forms,
                formsExpected + other.formsExpected,
                refused + other.refused,
                errors + other.errors,
                warnings + other.warnings,
                notes + other.notes);
    }

    private static SortedMap<GuidelineId, Tally> sum(
            SortedMap<GuidelineId, Tally> one, SortedMap<GuidelineId, Tally> other) {
        SortedMap<GuidelineId, Tally> both = new TreeMap<>(one);
        other.forEach((line, tally) -> both.merge(line, tally, Tally::plus));
        return both;
    }

    /** How all expected answers stand. */
    public Tally tally() {
        return lines.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    /** Errors or missing answers remain. */
    public boolean isProvisional() {
        return errors > 0 || !tally().isComplete();
    }
}
