package org.prongsai.render;

import java.util.Locale;
import java.util.Optional;
import org.prongsai.model.Answer;
import org.prongsai.model.Completion;
import org.prongsai.model.Correction;
import org.prongsai.model.ExpectedAnswer;
import org.prongsai.model.StatusReading;
import org.prongsai.text.Messages;
import org.prongsai.thai.ThaiDates;

/** Expected answers in words, each with the cell it came from. */
public final class AnswerRows {
    private final Messages messages;

    public AnswerRows(Messages messages) {
        this.messages = messages;
    }

    public EditionView.AnswerRow row(ExpectedAnswer entry) {
        Optional<Answer> answer = entry.given().map(ExpectedAnswer.ReceivedAnswer::answer);
        String file = entry.given().map(given -> given.file().path()).orElse("");
        return new EditionView.AnswerRow(
                entry.division().code().value(),
                entry.division().name(),
                kind(entry.state()),
                status(entry),
                answer.map(given -> given.status().asWritten()).orElse(""),
                answer.map(given -> given.details().text()).orElse(""),
                answer.map(given -> given.evidence().text()).orElse(""),
                answer.map(given -> completion(given.completion())).orElse(""),
                answer.map(given -> messages.of(
                                "where.cell",
                                file,
                                given.statusCell().sheet(),
                                given.statusCell().address()))
                        .orElse(""),
                file,
                answer.map(given -> given.statusCell().sheet()).orElse(""),
                answer.map(given -> given.statusCell().address()).orElse(""),
                entry.given().stream()
                        .flatMap(given -> given.corrections().stream())
                        .map(this::correction)
                        .toList());
    }

    String correction(Correction correction) {
        return messages.of(
                "correction.told",
                correction.from().isEmpty() ? messages.of("correction.blank") : correction.from(),
                correction.to().isEmpty() ? messages.of("correction.blank") : correction.to(),
                correction.reason(),
                correction.by());
    }

    private String status(ExpectedAnswer entry) {
        boolean listed =
                entry.given().isPresent() && entry.given().get().answer().status() instanceof StatusReading.Listed;
        return listed && entry.given().get().answer().status() instanceof StatusReading.Listed reading
                ? reading.status().label()
                : messages.of("state." + kind(entry.state()));
    }

    private String completion(Completion completion) {
        return completion instanceof Completion.On on
                ? ThaiDates.full(on.date(), messages.language())
                : completion.asWritten();
    }

    static String kind(ExpectedAnswer.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
