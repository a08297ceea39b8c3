package org.prongsai.model;

/**
 * Name of a round: a half (รอบ 6 เดือน) or full (รอบ 12 เดือน) fiscal year by its months, any other by words of its own.
 *
 * @param months 6, 12, or 0 where it has a name of its own
 */
public record RoundName(int months, String thai, String english) {
    public RoundName {
        if ((months != 0 && months != 6 && months != 12) || thai.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("no name of a round: " + months + " " + thai);
        }
    }

    /** @param months 6 or 12 */
    public static RoundName ofMonths(int months) {
        if (months == 0) {
            throw new IllegalArgumentException("a round of no months");
        }
        return new RoundName(months, "รอบ " + months + " เดือน", months + "-month round");
    }

    public static RoundName of(OwnWord name) {
        return new RoundName(0, name.thai(), name.english());
    }

    public boolean isOwn() {
        return months == 0;
    }
}
