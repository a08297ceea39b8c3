package org.prongsai.model;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reading of a date-finished cell: what it turned out to say. */
public sealed interface Completion extends FieldValue {
    /** What stands in the cell: the text, or a bare number as Excel stores a date. */
    @Override
    String asWritten();

    @Override
    default boolean isBlank() {
        return this instanceof None;
    }

    @Override
    default Completion asTyped(String typed) {
        return typed.isBlank() ? new None() : new Unreadable(typed);
    }

    /** Whether another says the same day, or the same words when it is none. */
    @Override
    default boolean saysTheSame(FieldValue other) {
        return (this instanceof On one && other instanceof On another)
                ? one.date().equals(another.date())
                : FieldValue.super.saysTheSame(other);
    }

    record On(LocalDate date, String asWritten) implements Completion {
        private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

        @Override
        public String counts() {
            return date.toString();
        }

        /** Whether the cell holds a number that nobody typed: a program made it of what was. */
        public boolean isOfNumber() {
            return NUMBER.matcher(asWritten).matches();
        }
    }

    record Unreadable(String asWritten) implements Completion {
        @Override
        public boolean isUnclear() {
            return true;
        }
    }

    record None() implements Completion {
        @Override
        public String asWritten() {
            return "";
        }
    }
}
