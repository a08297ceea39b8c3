package org.prongsai.run;

import org.prongsai.text.Sentence;

/**
 * Something that is not as an edition's manifest says, or not as the input gives it.
 *
 * @param file by its path from the folder that was looked at
 * @param what is different; its key with {@code .do} says what to do
 */
public record Difference(String file, Sentence what) {
    static Difference of(String file, String key, Object... arguments) {
        return new Difference(file, Sentence.of(key, arguments));
    }

    public Sentence advice() {
        return Sentence.of(what.key() + ".do");
    }
}
