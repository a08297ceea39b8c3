package org.prongsai.job.verify;

import org.prongsai.message.LocalizedMessage;

/**
 * Difference from what an edition's manifest says, or from what the input gives.
 *
 * @param file by its path from the folder that was looked at
 * @param what is different; its key with {@code .do} says what to do
 */
public record Difference(String file, LocalizedMessage what) {
    static Difference of(String file, String key, Object... arguments) {
        return new Difference(file, LocalizedMessage.of(key, arguments));
    }

    public LocalizedMessage advice() {
        return LocalizedMessage.of(what.key() + ".do");
    }
}
