package org.prongsai.render;

import java.util.List;
import org.prongsai.message.Messages;
import org.prongsai.model.Consolidation;

/** The divisions of which no form counts, in words: of some one came. */
public final class MissingForms {
    private MissingForms() {}

    /** Their names in the plan's order, with why no form counts where one came. */
    public static List<String> names(Consolidation consolidation, Messages messages) {
        return consolidation.missing().stream()
                .map(division -> consolidation.holdsUncounted(division)
                        ? messages.of("summary.uncounted", division.name())
                        : division.name())
                .toList();
    }
}
