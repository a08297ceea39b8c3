package org.prongsai.model;

import java.util.List;

/** Count of expected answers by where they stand. {@code expected} is always the sum of the six states. */
public record Tally(int achieved, int inProgress, int notStarted, int nothingToReport, int invalid, int missing) {
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

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
