package org.prongsai.round;

import java.time.Instant;
import java.time.LocalDate;
import org.prongsai.model.Round;
import org.prongsai.thai.ThaiDates;

/**
 * Span of days in which a round's forms are saved and mailed: from its first day to more than a year after the edition's.
 * A time outside is a wrong clock's.
 */
public record PlausibleSpan(LocalDate first, LocalDate last) {
    private static final int DAYS_AFTER = 366;

    /** @param day that the edition speaks for */
    public static PlausibleSpan of(Round round, LocalDate day) {
        return new PlausibleSpan(round.start(), day.plusDays(DAYS_AFTER));
    }

    public boolean holds(Instant moment) {
        return meets(moment, moment);
    }

    /** Whether some moment that may be meant lies within. */
    public boolean meets(Instant earliest, Instant latest) {
        return !ThaiDates.dayOf(latest).isBefore(first)
                && !ThaiDates.dayOf(earliest).isAfter(last);
    }
}
