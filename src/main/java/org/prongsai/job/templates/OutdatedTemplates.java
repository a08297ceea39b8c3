package org.prongsai.job.templates;

import java.util.List;
import org.prongsai.message.LocalizedMessage;

/**
 * Templates of a round that came with an earlier program and were not edited since.
 *
 * @param signed whether an edition was signed, which may have been made with them
 */
public record OutdatedTemplates(List<String> names, boolean signed) {
    public OutdatedTemplates {
        names = List.copyOf(names);
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** Whether to put them away costs nothing that was signed. */
    public boolean isFree() {
        return !names.isEmpty() && !signed;
    }

    /** Which they are, and what to do. */
    public LocalizedMessage sentence() {
        return LocalizedMessage.of(signed ? "templates.outdated-signed" : "templates.outdated", names);
    }
}
