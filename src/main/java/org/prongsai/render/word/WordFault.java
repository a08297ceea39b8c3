package org.prongsai.render.word;

import org.prongsai.message.LocalizedMessage;

/** Fault in a Word template, as a sentence for whoever edits it. */
final class WordFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient LocalizedMessage sentence;

    WordFault(String key, Object... arguments) {
        super(key);
        this.sentence = LocalizedMessage.of(key, arguments);
    }

    /** Because of something that tells the one who edits it nothing. */
    WordFault(String key, Exception cause) {
        super(key, cause);
        this.sentence = LocalizedMessage.of(key);
    }

    LocalizedMessage sentence() {
        return sentence;
    }
}
