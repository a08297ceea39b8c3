package org.prongsai.model;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Id of a guideline as printed in the plan: {@code 2.3}, {@code O26}, {@code ก.2}, {@code 2.1.3}. Short, without spaces and
 * commas, which part ids in lists; one of figures alone is counted from 1, for a program makes 1 of 01. Ids are sorted as
 * people count, 1.2 before 1.10.
 */
public record GuidelineId(String text) implements Comparable<GuidelineId> {
    private static final Pattern WRITTEN = Pattern.compile("[\\p{L}0-9][\\p{L}\\p{M}0-9./()-]{0,11}(?<![./(-])");
    private static final Pattern OF_FIGURES = Pattern.compile("[0-9.]+");
    private static final Pattern COUNTED = Pattern.compile("([1-9][0-9]{0,3})(\\.[1-9][0-9]{0,3}){0,3}");
    private static final Pattern OF_GOAL = Pattern.compile("([1-9][0-9]{0,3})\\.[1-9][0-9]{0,3}");
    private static final Pattern RUN = Pattern.compile("[0-9]+|[^0-9]+");

    private static final Comparator<String> NATURAL = (one, other) -> {
        Matcher mine = RUN.matcher(one);
        Matcher theirs = RUN.matcher(other);
        while (mine.find()) {
            if (!theirs.find()) {
                return 1;
            }
            int order = compareRuns(mine.group(), theirs.group());
            if (order != 0) {
                return order;
            }
        }
        return theirs.find() ? -1 : one.compareTo(other);
    };

    public GuidelineId {
        if (!isId(text)) {
            throw new IllegalArgumentException("no id of a guideline: " + text);
        }
    }

    /** Of a guideline numbered within its goal. */
    public GuidelineId(int goal, int number) {
        this(goal + "." + number);
    }

    /** Reads an id in Arabic digits, nothing around it. Empty when the text can be none. */
    public static Optional<GuidelineId> parse(String text) {
        return isId(text) ? Optional.of(new GuidelineId(text)) : Optional.empty();
    }

    /** Reads {@code 2.3} alone, the only ids there once were. */
    public static Optional<GuidelineId> parseNumbered(String text) {
        return OF_GOAL.matcher(text).matches() ? parse(text) : Optional.empty();
    }

    private static boolean isId(String text) {
        return WRITTEN.matcher(text).matches()
                && (!OF_FIGURES.matcher(text).matches() || COUNTED.matcher(text).matches());
    }

    /** Number of the goal that it begins with, 2 in {@code 2.3}; empty where it tells none. */
    public OptionalInt goal() {
        Matcher matcher = COUNTED.matcher(text);
        return matcher.matches() && text.indexOf('.') > 0
                ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
                : OptionalInt.empty();
    }

    private static int compareRuns(String one, String other) {
        boolean figures = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
        return figures ? Long.compare(Long.parseLong(one), Long.parseLong(other)) : one.compareTo(other);
    }

    @Override
    public int compareTo(GuidelineId other) {
        return NATURAL.compare(text, other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
