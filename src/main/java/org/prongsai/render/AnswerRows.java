package org.prongsai.render;

import java.util.Optional;
import org.prongsai.finding.RulingText;
import org.prongsai.message.Messages;
import org.prongsai.model.Answer;
import org.prongsai.model.Completion;
import org.prongsai.model.Correction;
import org.prongsai.model.ExpectedAnswer;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.FieldValue;
import org.prongsai.model.Links;
import org.prongsai.model.Quantity;
import org.prongsai.model.Selection;
import org.prongsai.thai.ThaiDates;

/** Expected answers in words, each with the cell it came from. */
public final class AnswerRows {
    private final FieldSpecs asked;
    private final Messages messages;
    private final OwnWords own;

    public AnswerRows(FieldSpecs asked, Messages messages) {
        this.asked = asked;
        this.messages = messages;
        this.own = new OwnWords(asked, messages);
    }

    public EditionView.AnswerRow row(ExpectedAnswer expected) {
        Optional<Answer> answer = expected.received().map(ExpectedAnswer.ReceivedAnswer::answer);
        String file =
                expected.received().map(received -> received.file().path()).orElse("");
        return new EditionView.AnswerRow(
                expected.division().code().value(),
                expected.division().name(),
                expected.state().code(),
                messages.of(expected.label()),
                answer.map(given -> given.status().asWritten()).orElse(""),
                asked.besideStatus().stream()
                        .map(field -> new EditionView.ShownField(
                                field.key().code(),
                                messages.of(field.key().labelKey("answers.")),
                                shown(answer, field)))
                        .toList(),
                own.of(expected),
                answer.map(given -> messages.of(
                                "where.cell",
                                file,
                                given.statusCell().sheet(),
                                given.statusCell().address()))
                        .orElse(""),
                file,
                answer.map(given -> given.statusCell().sheet()).orElse(""),
                answer.map(given -> given.statusCell().address()).orElse(""),
                expected.received().stream()
                        .flatMap(received -> received.corrections().stream())
                        .map(this::correction)
                        .toList());
    }

    String correction(Correction correction) {
        return messages.of(
                "correction.told",
                correction.from().isEmpty() ? messages.of("correction.blank") : correction.from(),
                messages.of(correction.to()).isEmpty() ? messages.of("correction.blank") : messages.of(correction.to()),
                correction.ruling().reason(),
                RulingText.by(correction.ruling()));
    }

    private String shown(Optional<Answer> answer, FieldSpec field) {
        return answer.map(given -> given.entry(field.key())
                        .map(entry -> shown(entry.value()))
                        .orElseGet(() -> messages.of("official.not-asked")))
                .orElse("");
    }

    private String shown(FieldValue value) {
        if (value instanceof Completion.On on) {
            return ThaiDates.full(on.date(), messages.language());
        }
        return value instanceof Quantity.Amount || value instanceof Selection || value instanceof Links
                ? value.counts()
                : value.asWritten();
    }
}
