package org.prongsai.desk.round;

import org.prongsai.message.LocalizedMessage;

/**
 * Notice at the top of the next page: what an action came to.
 *
 * @param good whether what was wanted was done
 */
public record Notice(boolean good, LocalizedMessage sentence) {
    public static Notice done(String key, Object... arguments) {
        return new Notice(true, LocalizedMessage.of(key, arguments));
    }

    /** Done, with something to know besides. */
    public static Notice noted(LocalizedMessage sentence) {
        return new Notice(true, sentence);
    }

    public static Notice not(LocalizedMessage sentence) {
        return new Notice(false, sentence);
    }
}
