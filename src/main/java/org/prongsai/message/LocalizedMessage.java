package org.prongsai.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.prongsai.model.SavedTime;
import org.prongsai.model.Term;

/**
 * A sentence of the resource bundles by its key, with what is filled in for {@code {0}}, {@code {1}}, ...
 *
 * @param arguments texts, terms, sentences, points in time, days, times of saving, or lists of these
 */
public record LocalizedMessage(String key, List<Object> arguments) {
    public LocalizedMessage {
        arguments = List.copyOf(arguments);
    }

    public static LocalizedMessage of(String key, Object... arguments) {
        return new LocalizedMessage(
                key, Arrays.stream(arguments).map(LocalizedMessage::argument).toList());
    }

    /** The same with no text in it that is longer than {@code most} letters. */
    public LocalizedMessage shortened(int most) {
        return new LocalizedMessage(
                key, arguments.stream().map(one -> shortened(one, most)).toList());
    }

    /** The same with nothing of what it is about. */
    public LocalizedMessage withheld() {
        return new LocalizedMessage(
                key, arguments.stream().map(argument -> (Object) "…").toList());
    }

    private static Object shortened(Object argument, int most) {
        if (argument instanceof LocalizedMessage sentence) {
            return sentence.shortened(most);
        }
        if (argument instanceof List<?> several) {
            return several.stream().map(one -> shortened(one, most)).toList();
        }
        if (argument instanceof Term term) {
            return term.fold(text -> Term.typed(cut(text, most)), Term::keyed);
        }
        return argument instanceof String text ? cut(text, most) : argument;
    }

    /** Never between the halves of one letter. */
    private static String cut(String text, int most) {
        return text.length() <= most
                ? text
                : text.substring(0, Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most) + "…";
    }

    private static Object argument(Object given) {
        return given instanceof LocalizedMessage
                        || given instanceof List<?>
                        || given instanceof Instant
                        || given instanceof LocalDate
                        || given instanceof SavedTime
                        || given instanceof Term
                ? given
                : String.valueOf(given);
    }
}
