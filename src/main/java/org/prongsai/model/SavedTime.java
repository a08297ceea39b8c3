package org.prongsai.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Time at which a workbook was saved last, as far as it tells. Of two times one is before the other only where it is so
 * whatever the zones were.
 */
public sealed interface SavedTime {
    /** Nothing usable is said. */
    static SavedTime unknown() {
        return new Unknown();
    }

    /** The first moment that may be meant. */
    Optional<Instant> earliest();

    /** The last moment that may be meant. */
    Optional<Instant> latest();

    /** What each case comes to. */
    <R> R fold(Cases<R> cases);

    /** One answer for each case: one more does not compile until everybody knows it. */
    interface Cases<R> {
        R zoned(Zoned time);

        R zoneless(Zoneless time);

        R unknown();
    }

    /** A time of a zone that is known, or none. */
    static SavedTime of(Optional<Instant> at) {
        return at.<SavedTime>map(instant -> new Zoned(instant, false)).orElseGet(Unknown::new);
    }

    /** Whether this is the earlier one beyond doubt. */
    default boolean isSurelyBefore(SavedTime other) {
        return latest().isPresent()
                && other.earliest().isPresent()
                && latest().get().isBefore(other.earliest().get());
    }

    /** @param buddhist whether the file writes the year in the Buddhist era */
    record Zoned(Instant at, boolean buddhist) implements SavedTime {
        @Override
        public Optional<Instant> earliest() {
            return Optional.of(at);
        }

        @Override
        public Optional<Instant> latest() {
            return Optional.of(at);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.zoned(this);
        }
    }

    /**
     * A time on a clock of which nobody says where it hangs.
     *
     * @param buddhist whether the file writes the year in the Buddhist era
     */
    record Zoneless(LocalDateTime at, boolean buddhist) implements SavedTime {
        private static final ZoneOffset FIRST_TO_SEE_A_DAY = ZoneOffset.ofHours(14);
        private static final ZoneOffset LAST_TO_SEE_A_DAY = ZoneOffset.ofHours(-12);

        @Override
        public Optional<Instant> earliest() {
            return Optional.of(at.toInstant(FIRST_TO_SEE_A_DAY));
        }

        @Override
        public Optional<Instant> latest() {
            return Optional.of(at.toInstant(LAST_TO_SEE_A_DAY));
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.zoneless(this);
        }
    }

    /** No time, or an impossible one. */
    record Unknown() implements SavedTime {
        @Override
        public Optional<Instant> earliest() {
            return Optional.empty();
        }

        @Override
        public Optional<Instant> latest() {
            return Optional.empty();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.unknown();
        }
    }
}
