package org.prongsai.finding;

import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Ruling;

/** A ruling in words: by whom and, where that may be told, in which file and row. */
public final class RulingText {
    private RulingText() {}

    /** What is filled into a sentence: a sentence of its own, or the name. */
    public static Object by(Ruling ruling) {
        return ruling.isPlaced()
                ? LocalizedMessage.of("ruling.placed", ruling.by(), ruling.file(), ruling.row())
                : ruling.by();
    }
}
