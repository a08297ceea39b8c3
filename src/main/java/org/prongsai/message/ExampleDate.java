package org.prongsai.message;

import java.time.LocalDate;
import java.util.Optional;
import org.prongsai.thai.ThaiDates;

/**
 * Date that sentences give as an example, {@code {example:day}} in the bundles: one of the round's, for an official copies
 * what he is shown.
 *
 * @param date of a round, empty where no round is known
 */
record ExampleDate(Optional<LocalDate> date) {
    static final ExampleDate OF_ANY_YEAR = new ExampleDate(Optional.empty());

    static ExampleDate of(LocalDate date) {
        return new ExampleDate(Optional.of(date));
    }

    /**
     * @param form {@code day} in full, {@code short} in figures, or {@code year}, both in Buddhist era
     * @throws IllegalArgumentException when a bundle names another one
     */
    String of(String form, Messages messages) {
        return switch (form) {
            case "day" ->
                date.map(day -> ThaiDates.full(day, messages.language()))
                        .orElseGet(() -> messages.of("example-date.day"));
            case "short" -> date.map(ThaiDates::inFigures).orElseGet(() -> messages.of("example-date.short"));
            case "year" ->
                date.map(day -> String.valueOf(day.getYear() + ThaiDates.ERA))
                        .orElseGet(() -> messages.of("example-date.year"));
            default -> throw new IllegalArgumentException("no example of a " + form);
        };
    }
}
