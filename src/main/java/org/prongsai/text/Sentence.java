package org.prongsai.text;

import java.util.Arrays;
import java.util.List;

/** A sentence of the resource bundles by its key, with what is filled in for {@code {0}}, {@code {1}}, ... */
public record Sentence(String key, List<String> arguments) {
    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
