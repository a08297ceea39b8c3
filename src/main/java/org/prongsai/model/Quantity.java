package org.prongsai.model;

import java.math.BigDecimal;
import java.util.Optional;

/** Quantity in a cell (จำนวน, เงิน, ร้อยละ), exact: what it turned out to say. */
public sealed interface Quantity extends FieldValue {
    @Override
    default boolean isBlank() {
        return Field.isUnseen(asWritten());
    }

    /** The number; of what says that there is none, zero. */
    default Optional<BigDecimal> orNone() {
        return this instanceof Nothing && !isBlank() ? Optional.of(BigDecimal.ZERO) : number();
    }

    @Override
    default Quantity asTyped(String typed) {
        return Field.isUnseen(typed) ? new Nothing(typed) : new Unclear(typed, Doubt.NO_NUMBER);
    }

    /** Whether another says the same number, or the same words when it is none. */
    @Override
    default boolean saysTheSame(FieldValue other) {
        if (number().isPresent() && other.number().isPresent()) {
            return number().get().compareTo(other.number().get()) == 0;
        }
        return FieldValue.super.saysTheSame(other);
    }

    record Amount(BigDecimal value, String asWritten) implements Quantity {
        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(value);
        }

        @Override
        public String counts() {
            return value.toPlainString();
        }
    }

    /** Nothing, or what says that there is none: it adds nothing to a sum and is left out of a mean. */
    record Nothing(String asWritten) implements Quantity {}

    /** What can't be told for sure, and so is in no figure. */
    record Unclear(String asWritten, Doubt doubt) implements Quantity {
        @Override
        public boolean isUnclear() {
            return true;
        }
    }

    /** Why a cell's number can't be told. */
    enum Doubt {
        NO_NUMBER,
        /** 0.5 may be half of a hundredth or fifty of them. */
        SHARE_OR_PERCENT,
        /** A program made a day, a time or a truth value of what was typed. */
        MADE_OTHERWISE,
        /** More digits than its column holds. */
        TOO_FINE
    }
}
