package org.prongsai.read.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.model.Answer;
import org.prongsai.model.Completion;
import org.prongsai.model.Entry;
import org.prongsai.model.FieldValue;
import org.prongsai.model.ReaderNote;
import org.prongsai.model.Round;
import org.prongsai.thai.ThaiDates;

/**
 * Days of a form in which month and day may have changed places: where one of them makes sense with the month before the
 * day alone, as programs set up in America write it, nobody knows of the others which comes first; and where a program
 * made a day of what was typed, nobody saw by which order.
 */
final class DayMonthOrder {
    private final List<Answer> answers;
    private final Round round;

    private final boolean textsAlone;

    /** @param textsAlone whether they come of a file in which a program wrote days as texts, in an order of its own */
    DayMonthOrder(List<Answer> answers, Round round, boolean textsAlone) {
        this.answers = List.copyOf(answers);
        this.round = round;
        this.textsAlone = textsAlone;
    }

    List<ReaderNote> notes() {
        return Stream.concat(typed().stream(), made()).toList();
    }

    /** Days that a program made of what was typed, by an order that nobody saw. */
    private Stream<ReaderNote> made() {
        return answers.stream()
                .flatMap(answer -> days(answer)
                        .flatMap(entry -> doubt(answer, entry.value()).stream()
                                .map(kind -> new ReaderNote(
                                        kind,
                                        entry.cell(),
                                        answer.guideline(),
                                        ThaiDates.inFigures(((Completion.On) entry.value()).date())))));
    }

    /** What the answer itself says decides; else whether either day would do. */
    private Optional<ReaderNote.Kind> doubt(Answer answer, FieldValue value) {
        if (!(value instanceof Completion.On on) || !isMade(on)) {
            return Optional.empty();
        }
        List<LocalDate> said = answer.texts().stream()
                .flatMap(text -> ThaiDates.within(text.text()).stream())
                .toList();
        return ThaiDates.turnedRound(on.date())
                .filter(other -> !said.contains(on.date()))
                .flatMap(other -> said.contains(other)
                        ? Optional.of(ReaderNote.Kind.DAY_CONTRADICTED)
                        : Optional.of(ReaderNote.Kind.DAY_MADE)
                                .filter(kind -> isOfRound(other) && isOfRound(on.date())));
    }

    private boolean isMade(Completion.On on) {
        return on.isOfNumber()
                || (textsAlone && ThaiDates.monthFirst(on.asWritten()).isPresent());
    }

    private boolean isOfRound(LocalDate day) {
        return !day.isBefore(round.start()) && !day.isAfter(round.end());
    }

    private List<ReaderNote> typed() {
        boolean monthFirst = answers.stream()
                .flatMap(DayMonthOrder::days)
                .anyMatch(entry -> entry.value() instanceof Completion.Unreadable unreadable
                        && ThaiDates.monthFirst(unreadable.asWritten()).isPresent());
        return !monthFirst
                ? List.of()
                : answers.stream()
                        .flatMap(answer -> days(answer)
                                .filter(DayMonthOrder::isOpen)
                                .map(entry -> new ReaderNote(
                                        ReaderNote.Kind.DAY_OR_MONTH,
                                        entry.cell(),
                                        answer.guideline(),
                                        entry.value().asWritten())))
                        .toList();
    }

    private static Stream<Entry> days(Answer answer) {
        return answer.entries().stream().filter(entry -> entry.value() instanceof Completion);
    }

    /** Whether it is another day when the month is read first. */
    private static boolean isOpen(Entry entry) {
        if (!(entry.value() instanceof Completion.On on)) {
            return false;
        }
        Optional<LocalDate> other = ThaiDates.monthFirst(on.asWritten());
        return other.isPresent() && !other.get().equals(on.date());
    }
}
