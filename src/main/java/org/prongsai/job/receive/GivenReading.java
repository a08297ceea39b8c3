package org.prongsai.job.receive;

import java.util.function.Function;
import org.prongsai.intake.Intake;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.FileOutcome.RejectReason;

/** Result of reading a file that was handed over. */
public sealed interface GivenReading {
    /** It was read to its end. */
    final class Whole implements GivenReading {
        private final byte[] content;

        private Whole(byte[] content) {
            this.content = content;
        }

        byte[] content() {
            return content;
        }

        @Override
        public <R> R fold(Function<Whole, R> whole, Function<Unread, R> unread) {
            return whole.apply(this);
        }
    }

    /** It can't be read, or is nothing that may be taken, whatever it holds. */
    record Unread(LocalizedMessage why, LocalizedMessage advice) implements GivenReading {
        /** As the intake words it. */
        static Unread of(RejectReason reason) {
            return of("refusal." + reason.name(), "");
        }

        static Unread of(String key, String detail) {
            return new Unread(LocalizedMessage.of(key, detail), LocalizedMessage.of(key + ".do", detail));
        }

        @Override
        public <R> R fold(Function<Whole, R> whole, Function<Unread, R> unread) {
            return unread.apply(this);
        }
    }

    /** @param content of which more than {@link Intake#MAX_FILE_BYTES} are too many */
    static GivenReading of(byte[] content) {
        return content.length > Intake.MAX_FILE_BYTES ? Unread.of(RejectReason.TOO_LARGE) : new Whole(content);
    }

    /** What each case comes to. */
    <R> R fold(Function<Whole, R> whole, Function<Unread, R> unread);
}
