package org.prongsai.message;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.prongsai.model.SavedTime;
import org.prongsai.model.Term;

/**
 * A sentence of the resource bundles by its key, with what is filled in for {@code {0}}, {@code {1}}, ...
 *
 * @param arguments texts, terms, sentences, points in time, times of saving, or lists of these
 */
public record LocalizedMessage(String key, List<Object> arguments) {
    public LocalizedMessage {
        arguments = List.copyOf(arguments);
    }

    public static LocalizedMessage of(String key, Object... arguments) {
        return new LocalizedMessage(
                key, Arrays.stream(arguments).map(LocalizedMessage::argument).toList());
    }

    private static Object argument(Object given) {
        return given instanceof LocalizedMessage
                        || given instanceof List<?>
                        || given instanceof Instant
                        || given instanceof SavedTime
                        || given instanceof Term
                ? given
                : String.valueOf(given);
    }
}
