package org.prongsai.model;

import java.time.LocalDate;

/** Reading of a date-finished cell: what it turned out to say. */
public sealed interface Completion {
    /** What stands in the cell: the text, or a bare number as Excel stores a date. */
    String asWritten();

    /** Whether another says the same day, or the same words when it is none. */
    default boolean saysTheSame(Completion other) {
        return (this instanceof On one && other instanceof On another)
                ? one.date().equals(another.date())
                : asWritten().strip().equals(other.asWritten().strip());
    }

    record On(LocalDate date, String asWritten) implements Completion {}

    record Unreadable(String asWritten) implements Completion {}

    record None() implements Completion {
        @Override
        public String asWritten() {
            return "";
        }
    }
}
