package org.prongsai.job.decide;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.CellRef;

/** Result of deciding, or of taking a decision back. */
public sealed interface DecideResult {
    /**
     * It is written: a workbook of the input says so now, or of what is left as it is the log.
     *
     * @param cell of the decision in its row
     * @param note what else there is to know, as that nothing had to be changed
     */
    record Written(Path workbook, CellRef cell, Optional<LocalizedMessage> note) implements DecideResult {
        @Override
        public <R> R fold(Function<Written, R> written, Function<Refused, R> refused) {
            return written.apply(this);
        }
    }

    /** Nothing was written, and why: what is the matter and what to do. */
    record Refused(LocalizedMessage reason) implements DecideResult {
        @Override
        public <R> R fold(Function<Written, R> written, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }

    /** A refusal by its sentence. */
    static DecideResult refused(String key, Object... arguments) {
        return new Refused(LocalizedMessage.of(key, arguments));
    }

    /** What each case comes to. */
    <R> R fold(Function<Written, R> written, Function<Refused, R> refused);
}
