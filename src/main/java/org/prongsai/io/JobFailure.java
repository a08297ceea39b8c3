package org.prongsai.io;

import org.jspecify.annotations.Nullable;
import org.prongsai.message.LocalizedMessage;

/**
 * Failure of a job because the world is broken (disk, lock, missing folder), with one sentence that says what to do.
 */
public final class JobFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient LocalizedMessage sentence;
    private final boolean ofSetup;

    public JobFailure(LocalizedMessage sentence, @Nullable Throwable cause) {
        this(sentence, cause, false);
    }

    private JobFailure(LocalizedMessage sentence, @Nullable Throwable cause, boolean ofSetup) {
        super(sentence.key() + sentence.arguments(), cause);
        this.sentence = sentence;
        this.ofSetup = ofSetup;
    }

    /** Because what a person laid in for the program, like a template, can't be used: as the plan, it is to be mended. */
    public static JobFailure ofSetup(LocalizedMessage sentence, @Nullable Throwable cause) {
        return new JobFailure(sentence, cause, true);
    }

    /** Whether it is the round folder's setup that is wrong, and not the world. */
    public boolean isOfSetup() {
        return ofSetup;
    }

    public LocalizedMessage sentence() {
        return sentence;
    }
}
