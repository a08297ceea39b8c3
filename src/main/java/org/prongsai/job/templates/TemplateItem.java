package org.prongsai.job.templates;

import org.prongsai.message.LocalizedMessage;
import org.prongsai.round.TemplateState;

/** Template of a round with its state, one line of a list. */
public record TemplateItem(String name, TemplateState state) {
    /** How it is, in a sentence. */
    public LocalizedMessage sentence() {
        return LocalizedMessage.of("templates." + state, name);
    }
}
