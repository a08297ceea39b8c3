package org.prongsai.model;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Count of expected answers by where they stand. {@code expected} is always the sum of the six states. */
public record Tally(int achieved, int inProgress, int notStarted, int nothingToReport, int invalid, int missing) {
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    private static final int WHOLE = 100;

    public static Tally of(List<ExpectedAnswer> entries) {
        return entries.stream().map(expected -> of(expected.state())).reduce(NONE, Tally::plus);
    }

    public static Tally of(ExpectedAnswer.State state) {
        return switch (state) {
            case ACHIEVED -> new Tally(1, 0, 0, 0, 0, 0);
            case IN_PROGRESS -> new Tally(0, 1, 0, 0, 0, 0);
            case NOT_STARTED -> new Tally(0, 0, 1, 0, 0, 0);
            case NOTHING_TO_REPORT -> new Tally(0, 0, 0, 1, 0, 0);
            case INVALID -> new Tally(0, 0, 0, 0, 1, 0);
            case MISSING -> new Tally(0, 0, 0, 0, 0, 1);
        };
    }

    public Tally plus(Tally other) {
        return new Tally(
                achieved + other.achieved,
                inProgress + other.inProgress,
                notStarted + other.notStarted,
                nothingToReport + other.nothingToReport,
                invalid + other.invalid,
                missing + other.missing);
    }

    public int count(ExpectedAnswer.State state) {
        return switch (state) {
            case ACHIEVED -> achieved;
            case IN_PROGRESS -> inProgress;
            case NOT_STARTED -> notStarted;
            case NOTHING_TO_REPORT -> nothingToReport;
            case INVALID -> invalid;
            case MISSING -> missing;
        };
    }

    /** What was expected, and how many of it stand where: a line of a table. */
    public int[] figures() {
        return IntStream.concat(
                        IntStream.of(expected()),
                        Stream.of(ExpectedAnswer.State.values()).mapToInt(this::count))
                .toArray();
    }

    /** Of a hundred that were expected. Rounded down: only all of them are a hundred. */
    public int percentAchieved() {
        return expected() == 0 ? 0 : achieved * WHOLE / expected();
    }

    public int expected() {
        return answered() + missing;
    }

    /** Answers that say something in the status cell, of the list or not. */
    public int answered() {
        return rated() + nothingToReport + invalid;
    }

    /** Answers with a status of the list: those that a roll-up rests on. */
    public int rated() {
        return achieved + inProgress + notStarted;
    }

    public boolean isComplete() {
        return invalid == 0 && missing == 0;
    }
}
