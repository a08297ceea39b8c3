package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.message.Messages;
import org.prongsai.model.Consolidation;
import org.prongsai.model.Tally;

/** Headline of an edition: one sentence that says how the agency does, from the figures that every document shows. */
final class Headline {
    private static final int MAX_NAMES = 3;

    /** Letters of names that leave it one sentence on a phone. */
    private static final int MAX_LENGTH = 60;

    private final Tally tally;
    private final List<String> missing;
    private final Messages messages;

    Headline(Consolidation consolidation, Messages messages) {
        this.tally = consolidation.tally();
        this.missing = MissingForms.names(consolidation, messages);
        this.messages = messages;
    }

    String sentence() {
        if (tally.expected() == 0) {
            return messages.of("headline.none");
        }
        List<String> parts = new ArrayList<>();
        parts.add(messages.of("headline.achieved", tally.achieved(), tally.expected(), tally.percentAchieved()));
        part(parts, "headline.in-progress", tally.inProgress());
        part(parts, "headline.not-started", tally.notStarted());
        part(parts, "headline.nothing-to-report", tally.nothingToReport());
        part(parts, "headline.invalid", tally.invalid());
        if (tally.missing() > 0) {
            parts.add(
                    missing.isEmpty()
                            ? messages.of("headline.missing", tally.missing())
                            : messages.of("headline.missing.of", tally.missing(), names()));
        }
        return String.join(" · ", parts);
    }

    private void part(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(messages.of(key, count));
        }
    }

    private String names() {
        if (String.join("", missing).length() > MAX_LENGTH) {
            return messages.of("headline.divisions", missing.size());
        }
        return missing.size() <= MAX_NAMES
                ? messages.list(missing)
                : messages.of(
                        "headline.more", messages.list(missing.subList(0, MAX_NAMES)), missing.size() - MAX_NAMES);
    }
}
