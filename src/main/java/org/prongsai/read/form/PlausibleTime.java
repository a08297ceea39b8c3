package org.prongsai.read.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.prongsai.model.Round;
import org.prongsai.model.SavedTime;
import org.prongsai.round.PlausibleSpan;

/**
 * Plausibility of a time of saving: no form of a round is saved before the round begins, or more than a year after the
 * edition's day. A Thai Windows lets programs write the year in the Buddhist era; what else lies outside is unknown.
 */
final class PlausibleTime {
    private static final int BUDDHIST_YEARS = 543;
    private static final int FIRST_BUDDHIST_YEAR = 2401;

    private final PlausibleSpan span;

    /** @param day that the edition speaks for */
    PlausibleTime(Round round, LocalDate day) {
        this.span = PlausibleSpan.of(round, day);
    }

    SavedTime of(SavedTime written) {
        return written.fold(new SavedTime.Cases<>() {
            @Override
            public SavedTime zoned(SavedTime.Zoned time) {
                LocalDateTime utc = LocalDateTime.ofInstant(time.at(), ZoneOffset.UTC);
                boolean buddhist = isBuddhist(utc);
                Instant at = buddhist ? common(utc).toInstant(ZoneOffset.UTC) : time.at();
                return holds(new SavedTime.Zoned(at, buddhist));
            }

            @Override
            public SavedTime zoneless(SavedTime.Zoneless time) {
                boolean buddhist = isBuddhist(time.at());
                return holds(new SavedTime.Zoneless(buddhist ? common(time.at()) : time.at(), buddhist));
            }

            @Override
            public SavedTime unknown() {
                return SavedTime.unknown();
            }
        });
    }

    private static boolean isBuddhist(LocalDateTime time) {
        return time.getYear() >= FIRST_BUDDHIST_YEAR;
    }

    private static LocalDateTime common(LocalDateTime time) {
        return time.minusYears(BUDDHIST_YEARS);
    }

    /** Whether some moment that may be meant lies within. */
    private SavedTime holds(SavedTime time) {
        return time.earliest()
                .flatMap(earliest -> time.latest().filter(latest -> span.meets(earliest, latest)))
                .map(within -> time)
                .orElse(SavedTime.unknown());
    }
}
