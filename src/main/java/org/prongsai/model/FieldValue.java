package org.prongsai.model;

import java.math.BigDecimal;
import java.util.Optional;

/** Value of a field, as its cell was read. */
public sealed interface FieldValue permits StatusReading, FieldText, Completion, Quantity, Selection, Links {
    /** What was typed, untouched; for a day that is one, the number that stands for it may be in its place. */
    String asWritten();

    /** What counts of it, however it was typed. */
    default String counts() {
        return asWritten();
    }

    /** The number that it is; empty where it is none. */
    default Optional<BigDecimal> number() {
        return Optional.empty();
    }

    /** Whether something was filled in that can't be told. */
    default boolean isUnclear() {
        return false;
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
