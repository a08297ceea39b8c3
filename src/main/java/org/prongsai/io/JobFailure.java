package org.prongsai.io;

import org.jspecify.annotations.Nullable;
import org.prongsai.message.LocalizedMessage;

/** The world is broken (disk, lock, missing folder): the job can't be done, and one sentence says what to do. */
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
