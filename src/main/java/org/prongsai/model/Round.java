package org.prongsai.model;

import java.time.LocalDate;

/**
 * The reporting round (รอบการรายงาน).
 *
 * @param fiscalYear Buddhist era, for example 2564
 * @param start first day that counts
 * @param end last day that counts, after {@code start}
 * @param due last day to return a form, not before {@code start}
 */
public record Round(int fiscalYear, Period period, LocalDate start, LocalDate end, LocalDate due) {
    /** Half (รอบ ๖ เดือน) or full (รอบ ๑๒ เดือน) fiscal year. */
    public enum Period {
        SIX_MONTHS,
        TWELVE_MONTHS;

        public int months() {
            return this == SIX_MONTHS ? 6 : 12;
        }
    }

    public Round {
        if (fiscalYear < 2400 || !start.isBefore(end) || due.isBefore(start)) {
            throw new IllegalArgumentException("a round runs forward: " + start + " to " + end + ", due " + due);
        }
    }

    /** A short stable name for stamps: fiscal year, months, first month; the second half of 2564 is {@code 2564-6-4}. */
    public String key() {
        return fiscalYear + "-" + period.months() + "-" + start.getMonthValue();
    }
}
