package org.prongsai.job.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.prongsai.message.LocalizedMessage;

/** Result of publishing. */
public sealed interface PublishResult {
    /**
     * The edition for the public was written.
     *
     * @param mark of the edition
     * @param approved whether it is the one that was approved
     * @param leftOut files of the input that came since
     * @param notices what else there is to know
     */
    record Published(
            Path folder,
            List<Path> written,
            String mark,
            boolean approved,
            List<String> leftOut,
            List<LocalizedMessage> notices)
            implements PublishResult {
        public Published {
            written = List.copyOf(written);
            leftOut = List.copyOf(leftOut);
            notices = List.copyOf(notices);
        }

        @Override
        public <R> R fold(Function<Published, R> published, Function<NotFinal, R> notFinal) {
            return published.apply(this);
        }
    }

    /**
     * The edition is provisional, and nobody said that it may go out so.
     *
     * @param notice what it lacks, in words
     */
    record NotFinal(String notice) implements PublishResult {
        @Override
        public <R> R fold(Function<Published, R> published, Function<NotFinal, R> notFinal) {
            return notFinal.apply(this);
        }
    }

    /** What each case comes to. */
    <R> R fold(Function<Published, R> published, Function<NotFinal, R> notFinal);
}
