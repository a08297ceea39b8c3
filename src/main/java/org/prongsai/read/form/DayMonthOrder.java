package org.prongsai.read.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.model.Answer;
import org.prongsai.model.Completion;
import org.prongsai.model.Entry;
import org.prongsai.model.ReaderNote;
import org.prongsai.thai.ThaiDates;

/**
 * Days of a form in which month and day may have changed places: where one of them makes sense with the month before the
 * day alone, as programs set up in America write it, nobody knows of the others which comes first.
 */
final class DayMonthOrder {
    private final List<Answer> answers;

    DayMonthOrder(List<Answer> answers) {
        this.answers = List.copyOf(answers);
    }

    List<ReaderNote> notes() {
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
