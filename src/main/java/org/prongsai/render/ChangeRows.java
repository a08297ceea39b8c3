package org.prongsai.render;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.prongsai.message.Messages;
import org.prongsai.model.Change;
import org.prongsai.model.GuidelineId;

/** The changes since an earlier edition, in words. */
final class ChangeRows {
    private final Edition edition;
    private final Messages messages;

    ChangeRows(Edition edition) {
        this.edition = edition;
        this.messages = edition.messages();
    }

    /** Since when they are told; empty when no earlier edition was named. */
    String title() {
        return edition.changes()
                .map(changes -> messages.of(changes.sameRound() ? "changes.since-edition" : "changes.since-round"))
                .orElse("");
    }

    /** Statuses first, texts last: what a reader looks for is not to be searched for among long ones. */
    List<EditionView.ChangeRow> rows() {
        return edition.changes().stream()
                .flatMap(changes -> changes.list().stream())
                .sorted(Comparator.comparing(Change::kind))
                .map(this::row)
                .toList();
    }

    private EditionView.ChangeRow row(Change change) {
        return new EditionView.ChangeRow(
                messages.of("change." + change.kind().name().toLowerCase(Locale.ROOT)),
                change.division()
                        .map(code ->
                                edition.consolidation().plan().division(code).name())
                        .orElse(messages.of("change.agency")),
                change.guideline().map(GuidelineId::toString).orElse(""),
                messages.of(change.from()),
                messages.of(change.to()),
                change.kind() == Change.Kind.DETAILS);
    }
}
