package org.prongsai.model;

/** Value of a field, as its cell was read. */
public sealed interface FieldValue permits StatusReading, FieldText, Completion, Quantity, Selection, Links {
    /** What was typed, untouched; for a day that is one, the number that stands for it may be in its place. */
    String asWritten();

    /** What counts of it, however it was typed. */
    default String counts() {
        return asWritten();
    }

    /** Whether nothing was filled in. */
    boolean isBlank();

    /** Whether another says the same. */
    default boolean saysTheSame(FieldValue other) {
        return asWritten().strip().equals(other.asWritten().strip());
    }

    /** What a cell of this type was before somebody put another value in its place. */
    FieldValue asTyped(String typed);
}
