package org.prongsai.intake;

import java.util.function.Function;

/** Result of reading the list of what came by mail. */
public sealed interface ReceivedListReading {
    /** It is whole. */
    record Read(ReceivedList list) implements ReceivedListReading {
        @Override
        public <R> R fold(Function<Read, R> read, Function<Damaged, R> damaged) {
            return read.apply(this);
        }
    }

    /**
     * It is not, and nothing of it is used.
     *
     * @param line the first that can't be read, from 1
     */
    record Damaged(long line) implements ReceivedListReading {
        @Override
        public <R> R fold(Function<Read, R> read, Function<Damaged, R> damaged) {
            return damaged.apply(this);
        }
    }

    /** What each case comes to: one more does not compile until everybody knows it. */
    <R> R fold(Function<Read, R> read, Function<Damaged, R> damaged);
}
