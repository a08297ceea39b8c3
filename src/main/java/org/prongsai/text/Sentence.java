package org.prongsai.text;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence of the resource bundles by its key, with what is filled in for {@code {0}}, {@code {1}}, ...
 *
 * @param arguments texts, sentences, points in time, or lists of these
 */
public record Sentence(String key, List<Object> arguments) {
    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(
                key, Arrays.stream(arguments).map(Sentence::argument).toList());
    }

    private static Object argument(Object given) {
        return given instanceof Sentence || given instanceof List<?> || given instanceof Instant
                ? given
                : String.valueOf(given);
    }
}
