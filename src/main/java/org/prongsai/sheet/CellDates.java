package org.prongsai.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.prongsai.thai.ThaiDates;

/**
 * Dates from cells. Excel stores a date as days since the end of 1899 (or since 1904); the number is read, never the
 * format it is shown in, so that Thai and Buddhist formats make no difference.
 */
public final class CellDates {
    /** Excel counts from 1900-01-01 as day 1, and counts a 29 February 1900 that never was. */
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);

    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    /** Smaller numbers are years, counts or slips, not days of this century. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    /** 9999-12-31 counted from the earlier epoch: the last day that Excel knows. */
    private static final double LAST = 2_958_465;

    private static final int DAYS_BETWEEN_EPOCHS = 1_462;

    public static final long MILLIS_OF_DAY = 86_400_000;

    private CellDates() {}

    /** @param eraRepaired whether a Buddhist year stood in a Gregorian date cell and was put right */
    public record Reading(Optional<LocalDate> date, boolean eraRepaired) {}

    /** The number by which Excel would store a moment. */
    public static double serial(LocalDateTime moment, boolean date1904) {
        LocalDateTime epoch = (date1904 ? EPOCH_1904 : EPOCH_1900).atStartOfDay();
        return ChronoUnit.MILLIS.between(epoch, moment) / (double) MILLIS_OF_DAY;
    }

    /** The month that a cell shows in the era it was typed in, {@code 3/2564}. */
    public static String month(RawValue value, boolean date1904) {
        String day = shown(value, date1904);
        return day.substring(day.indexOf('/') + 1);
    }

    /** The day that a cell shows in the era it was typed in, {@code 31/3/2564}; a text as it stands. */
    public static String shown(RawValue value, boolean date1904) {
        if (!(value instanceof RawValue.Numeric number) || number.value() < 0 || number.value() > LAST) {
            return value.text();
        }
        LocalDate day = (date1904 ? EPOCH_1904 : EPOCH_1900).plusDays((long) Math.floor(number.value()));
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    /**
     * A cell's day. Programs make the first of a month of which no day was typed, and then show none: that is no day.
     */
    public static Reading read(RawCell cell, boolean date1904) {
        return isMonth(cell, date1904) ? new Reading(Optional.empty(), false) : read(cell.value(), date1904);
    }

    /** Whether of a day its month and year alone are shown, and nobody can tell that it was typed. */
    public static boolean isMonth(RawCell cell, boolean date1904) {
        return cell.look().shown() == RawLook.Shown.DAYLESS
                && cell.value() instanceof RawValue.Numeric
                && read(cell.value(), date1904)
                        .date()
                        .filter(day -> day.getDayOfMonth() == 1)
                        .isPresent();
    }

    public static Reading read(RawValue value, boolean date1904) {
        if (!(value instanceof RawValue.Numeric number)) {
            return new Reading(ThaiDates.parse(value.text()), false);
        }
        if (!(number.value() >= 0 && number.value() < LAST + 1 - (date1904 ? DAYS_BETWEEN_EPOCHS : 0))) {
            return new Reading(Optional.empty(), false);
        }
        LocalDate date = (date1904 ? EPOCH_1904 : EPOCH_1900).plusDays((long) Math.floor(number.value()));
        if (date.isBefore(FIRST)) {
            return new Reading(Optional.empty(), false);
        }
        return ThaiDates.isBuddhistYear(date.getYear()) ? buddhist(date) : new Reading(Optional.of(date), false);
    }

    /** 29 February of a leap year 2564 is no day of the year that was meant, 2021. */
    private static Reading buddhist(LocalDate written) {
        LocalDate meant = written.minusYears(ThaiDates.ERA);
        return meant.getDayOfMonth() == written.getDayOfMonth()
                ? new Reading(Optional.of(meant), true)
                : new Reading(Optional.empty(), false);
    }
}
