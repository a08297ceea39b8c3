package org.prongsai.job.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Result of publishing. */
public sealed interface PublishResult {
    /** The edition for the public was written. */
    record Published(Path folder, List<Path> written) implements PublishResult {
        public Published {
            written = List.copyOf(written);
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
