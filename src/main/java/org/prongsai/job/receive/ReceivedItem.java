package org.prongsai.job.receive;

import java.util.function.Function;
import org.prongsai.message.LocalizedMessage;

/** Item that was handed over, and what became of it: every file ends as one of these. */
public sealed interface ReceivedItem {
    /** What whoever handed it over calls it. */
    String name();

    /** A new file, by its path from the input folder. */
    record Taken(String name, String path) implements ReceivedItem {
        @Override
        public <R> R fold(Function<Taken, R> taken, Function<Present, R> present, Function<NotTaken, R> notTaken) {
            return taken.apply(this);
        }
    }

    /** The same bytes were in the input folder already, under {@code path}; nothing was written. */
    record Present(String name, String path) implements ReceivedItem {
        @Override
        public <R> R fold(Function<Taken, R> taken, Function<Present, R> present, Function<NotTaken, R> notTaken) {
            return present.apply(this);
        }
    }

    /** Nothing that may be a form, or nothing that can be read. */
    record NotTaken(String name, LocalizedMessage why, LocalizedMessage advice) implements ReceivedItem {
        @Override
        public <R> R fold(Function<Taken, R> taken, Function<Present, R> present, Function<NotTaken, R> notTaken) {
            return notTaken.apply(this);
        }
    }

    /** What each case comes to. */
    <R> R fold(Function<Taken, R> taken, Function<Present, R> present, Function<NotTaken, R> notTaken);
}
