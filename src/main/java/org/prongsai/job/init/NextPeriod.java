package org.prongsai.job.init;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.prongsai.model.Round;
import org.prongsai.thai.ThaiDates;

/**
 * Period after a round's: as many whole months, from the day after its last.
 *
 * @param months of either
 */
record NextPeriod(Round earlier, int months) {
    private static final int MONTHS_OF_YEAR = 12;
    private static final int MONTHS_OF_QUARTER = 3;

    /** Empty after a round that is not of whole months. */
    static Optional<NextPeriod> after(Round round) {
        LocalDate after = round.end().plusDays(1);
        if (round.start().getDayOfMonth() != 1 || after.getDayOfMonth() != 1) {
            return Optional.empty();
        }
        int months = Math.toIntExact(round.start().until(after).toTotalMonths());
        return Optional.of(new NextPeriod(round, months));
    }

    /** The day that is to this period as {@code day} to the earlier one; what was a month's last day is one again. */
    LocalDate next(LocalDate day) {
        LocalDate next = day.plusMonths(months);
        return day.getDayOfMonth() == day.lengthOfMonth() ? next.withDayOfMonth(next.lengthOfMonth()) : next;
    }

    boolean isOfYears() {
        return months % MONTHS_OF_YEAR == 0;
    }

    /**
     * The year in which it is counted: a fiscal one, or one of the calendar where the earlier round's was no fiscal one.
     *
     * @param quarter by which the earlier round is called, where it is: it tells which year it is a quarter of
     */
    OptionalInt year(OptionalInt quarter) {
        if (isOfYears()) {
            return OptionalInt.of(earlier.fiscalYear() + months / MONTHS_OF_YEAR);
        }
        for (int shift : new int[] {MONTHS_OF_QUARTER, 0}) {
            boolean ofThisYear = year(earlier.start(), shift) == earlier.fiscalYear()
                    && year(earlier.end(), shift) == earlier.fiscalYear();
            boolean called = quarter.isEmpty() || quarter.getAsInt() == quarter(earlier.start(), shift);
            int next = year(next(earlier.start()), shift);
            if (ofThisYear && called && year(next(earlier.end()), shift) == next) {
                return OptionalInt.of(next);
            }
        }
        return OptionalInt.empty();
    }

    /** @param shift in months by which the year begins before January */
    private static int year(LocalDate day, int shift) {
        return day.plusMonths(shift).getYear() + ThaiDates.ERA;
    }

    private static int quarter(LocalDate day, int shift) {
        return (day.plusMonths(shift).getMonthValue() - 1) / MONTHS_OF_QUARTER + 1;
    }
}
