package org.prongsai.oracle;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * When an official saved a file, and what the file says of it.
 *
 * @param clock what the clock showed; where its zone is known that is UTC
 */
record SavedOn(Kind kind, LocalDateTime clock) {
    private static final int ERA = 543;

    /** How much can be known. */
    enum Kind {
        /** Excel: the moment is known. */
        ZONE_KNOWN,
        /** A Thai Windows writes the year in the Buddhist era: the moment is known all the same. */
        ZONE_KNOWN_BUDDHIST,
        /** LibreOffice: its own clock with a Z that means nothing. */
        ZONE_UNKNOWN,
        ZONE_UNKNOWN_BUDDHIST,
        /** Nothing is written. */
        NOTHING,
        /** What is written can't be: long before the round. */
        IMPOSSIBLE;

        boolean ofExcel() {
            return this == ZONE_KNOWN || this == ZONE_KNOWN_BUDDHIST;
        }

        private boolean buddhist() {
            return this == ZONE_KNOWN_BUDDHIST || this == ZONE_UNKNOWN_BUDDHIST;
        }
    }

    /** The clock as the file has it; empty when it says nothing. */
    Optional<LocalDateTime> written() {
        return switch (kind) {
            case NOTHING -> Optional.empty();
            case IMPOSSIBLE -> Optional.of(LocalDateTime.of(1980, 1, 1, 0, 0));
            default -> Optional.of(kind.buddhist() ? clock.plusYears(ERA) : clock);
        };
    }

    /** The same with a Z, as both programs write it. */
    Optional<String> writtenWithZ() {
        return written().map(time -> time.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss")) + "Z");
    }

    /** Whether this was saved before the other one wherever on earth the clocks hung. */
    boolean isSurelyBefore(SavedOn other) {
        return last().isPresent()
                && other.first().isPresent()
                && last().get().isBefore(other.first().get());
    }

    /** In UTC. */
    private Optional<LocalDateTime> first() {
        return possible(ZoneOffset.ofHours(14));
    }

    private Optional<LocalDateTime> last() {
        return possible(ZoneOffset.ofHours(-12));
    }

    private Optional<LocalDateTime> possible(ZoneOffset zone) {
        return switch (kind) {
            case NOTHING, IMPOSSIBLE -> Optional.empty();
            case ZONE_KNOWN, ZONE_KNOWN_BUDDHIST -> Optional.of(clock);
            case ZONE_UNKNOWN, ZONE_UNKNOWN_BUDDHIST -> Optional.of(clock.minusSeconds(zone.getTotalSeconds()));
        };
    }

    @Override
    public String toString() {
        return kind + (first().isPresent() ? " " + clock : "");
    }
}
