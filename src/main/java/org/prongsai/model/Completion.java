package org.prongsai.model;

import java.time.LocalDate;

/** Reading of a date-finished cell: what it turned out to say. */
public sealed interface Completion {
    /** What stands in the cell: the text, or a bare number as Excel stores a date. */
    String asWritten();

    record On(LocalDate date, String asWritten) implements Completion {}

    record Unreadable(String asWritten) implements Completion {}

    record None() implements Completion {
        @Override
        public String asWritten() {
            return "";
        }
    }
}
