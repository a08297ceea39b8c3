package org.prongsai.job.decide;

import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.finding.FindingKey;
import org.prongsai.layout.decisions.DecisionColumn;
import org.prongsai.layout.decisions.EntryColumn;
import org.prongsai.layout.decisions.TextColumn;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.sheet.write.CellText;
import org.prongsai.text.XmlChars;
import org.prongsai.thai.ThaiText;

/** Check of what was typed for a row's cells: whether it has a key and is signed, and whether a cell can hold it as it is. */
final class EntryCheck {
    private EntryCheck() {}

    static Optional<LocalizedMessage> fault(DecideRequest request) {
        return Stream.of(
                        key(request.key()),
                        said(DecisionColumn.REASON, request.reason()),
                        said(DecisionColumn.BY, request.by()),
                        held(DecisionColumn.NEW_VALUE, request.value()),
                        held(DecisionColumn.REASON, request.reason()),
                        held(DecisionColumn.BY, request.by()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Optional<LocalizedMessage> fault(UndoRequest request) {
        return key(request.key()).or(() -> said(DecisionColumn.BY, request.by()));
    }

    static Optional<LocalizedMessage> fault(TakeInRequest request) {
        return said(DecisionColumn.BY, request.by());
    }

    static Optional<LocalizedMessage> fault(TextRequest request) {
        return said(TextColumn.BY, request.by())
                .or(() -> held(TextColumn.TEXT, request.text().orElse("")))
                .or(() -> held(TextColumn.BY, request.by()));
    }

    private static Optional<LocalizedMessage> key(String typed) {
        return FindingKey.parse(typed).isEmpty()
                ? Optional.of(LocalizedMessage.of("decide.no-key", typed))
                : Optional.empty();
    }

    private static Optional<LocalizedMessage> said(EntryColumn column, String text) {
        return ThaiText.repair(text).text().isBlank()
                ? Optional.of(LocalizedMessage.of("decide.blank", LocalizedMessage.of(column.key())))
                : Optional.empty();
    }

    private static Optional<LocalizedMessage> held(EntryColumn column, String text) {
        LocalizedMessage name = LocalizedMessage.of(column.key());
        if (!XmlChars.hold(text)) {
            return Optional.of(LocalizedMessage.of("decide.letters", name));
        }
        // What a cell can't hold whole would be cut.
        return CellText.of(text).length() < text.length()
                ? Optional.of(LocalizedMessage.of("decide.long", name, text.length()))
                : Optional.empty();
    }
}
