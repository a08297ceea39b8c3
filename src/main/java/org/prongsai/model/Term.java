package org.prongsai.model;

import java.util.function.Function;

/** Term that a fact carries: a person's own words, or the key of ours in the bundles. Facts hold no words of a language. */
public sealed interface Term {
    /** As somebody typed it. */
    record Typed(String text) implements Term {
        @Override
        public <R> R fold(Function<String, R> typed, Function<String, R> keyed) {
            return typed.apply(text);
        }
    }

    /** By its key. */
    record Keyed(String key) implements Term {
        @Override
        public <R> R fold(Function<String, R> typed, Function<String, R> keyed) {
            return keyed.apply(key);
        }
    }

    static Term typed(String text) {
        return new Typed(text);
    }

    static Term keyed(String key) {
        return new Keyed(key);
    }

    /** What either case comes to. */
    <R> R fold(Function<String, R> typed, Function<String, R> keyed);
}
