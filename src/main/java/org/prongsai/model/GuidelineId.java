package org.prongsai.model;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a guideline as printed in the plan, {@code goal.number}, for example {@code 2.3}. Both parts count from 1.
 */
public record GuidelineId(int goal, int number) implements Comparable<GuidelineId> {
    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,3})\\.([1-9][0-9]{0,3})");
    private static final Comparator<GuidelineId> ORDER =
            Comparator.comparingInt(GuidelineId::goal).thenComparingInt(GuidelineId::number);

    public GuidelineId {
        if (goal < 1 || number < 1) {
            throw new IllegalArgumentException("a guideline id counts from 1.1, not " + goal + "." + number);
        }
    }

    /** Reads {@code 2.3}; Arabic digits only, nothing around them. Empty when the text is anything else. */
    public static Optional<GuidelineId> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        return matcher.matches()
                ? Optional.of(new GuidelineId(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(GuidelineId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return goal + "." + number;
    }
}
