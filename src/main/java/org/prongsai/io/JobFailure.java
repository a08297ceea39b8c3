package org.prongsai.io;

import org.jspecify.annotations.Nullable;
import org.prongsai.message.LocalizedMessage;

/**
 * Failure of a job because the world is broken (disk, lock, missing folder), with one sentence that says what to do.
 */
public final class JobFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient LocalizedMessage sentence;

    public JobFailure(LocalizedMessage sentence, @Nullable Throwable cause) {
        super(sentence.key() + sentence.arguments(), cause);
        this.sentence = sentence;
    }

    public LocalizedMessage sentence() {
        return sentence;
    }
}
