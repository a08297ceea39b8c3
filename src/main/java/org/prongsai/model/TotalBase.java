package org.prongsai.model;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Base of a total: how many of the values that were expected it rests on, and who owes the others. Of a column that
 * divisions fill in they are answers, of one that the plan fills in guidelines. Bases of different answers add up in any
 * order and grouping; {@link #NONE} is the base of nothing.
 *
 * @param answered those with a value, and those that say that there is none
 * @param none of these the ones that say that there is none
 * @param blank those of an answer that came with nothing in the column, or nothing that can be told
 * @param missing those of an answer that did not come
 * @param blankBy the divisions that left it blank
 * @param unclearBy those whose value can't be told; it counts as blank
 * @param missingFrom the divisions whose answer did not come
 */
public record TotalBase(
        int answered,
        int none,
        int blank,
        int missing,
        SortedSet<DivisionCode> blankBy,
        SortedSet<DivisionCode> unclearBy,
        SortedSet<DivisionCode> missingFrom) {
    public static final TotalBase NONE = new TotalBase(0, 0, 0, 0, nobody(), nobody(), nobody());

    public TotalBase {
        unclearBy = Collections.unmodifiableSortedSet(new TreeSet<>(unclearBy));
        blankBy = Collections.unmodifiableSortedSet(new TreeSet<>(blankBy));
        missingFrom = Collections.unmodifiableSortedSet(new TreeSet<>(missingFrom));
        if (none > answered) {
            throw new IllegalArgumentException("who says that there is none has answered");
        }
    }

    /** How one value stands. */
    public enum Standing {
        VALUE,
        NONE,
        BLANK,
        /** Something that can't be told. */
        UNCLEAR,
        MISSING
    }

    /**
     * Of one value.
     *
     * @param whose the division it is expected of; nobody for what the plan says itself
     */
    static TotalBase of(Standing standing, Set<DivisionCode> whose) {
        return switch (standing) {
            case VALUE -> new TotalBase(1, 0, 0, 0, nobody(), nobody(), nobody());
            case NONE -> new TotalBase(1, 1, 0, 0, nobody(), nobody(), nobody());
            case BLANK -> new TotalBase(0, 0, 1, 0, new TreeSet<>(whose), nobody(), nobody());
            case UNCLEAR -> new TotalBase(0, 0, 1, 0, nobody(), new TreeSet<>(whose), nobody());
            case MISSING -> new TotalBase(0, 0, 0, 1, nobody(), nobody(), new TreeSet<>(whose));
        };
    }

    private static SortedSet<DivisionCode> nobody() {
        return new TreeSet<>();
    }

    public int expected() {
        return answered + blank + missing;
    }

    /** How many have a value. */
    public int valued() {
        return answered - none;
    }

    public TotalBase plus(TotalBase other) {
        return new TotalBase(
                answered + other.answered,
                none + other.none,
                blank + other.blank,
                missing + other.missing,
                both(blankBy, other.blankBy),
                both(unclearBy, other.unclearBy),
                both(missingFrom, other.missingFrom));
    }

    private static SortedSet<DivisionCode> both(SortedSet<DivisionCode> one, SortedSet<DivisionCode> other) {
        SortedSet<DivisionCode> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }
}
