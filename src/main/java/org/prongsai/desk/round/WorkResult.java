package org.prongsai.desk.round;

import org.prongsai.message.LocalizedMessage;

/** Result of a long job. */
public sealed interface WorkResult {
    /**
     * It ended.
     *
     * @param screen on which to look on
     */
    record Ended(Notice notice, String screen) implements WorkResult {}

    /** It could not be done; nothing is half done. */
    record Failed(LocalizedMessage sentence) implements WorkResult {}
}
