package org.prongsai.model;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.prongsai.model.TotalBase.Standing;

/**
 * Value of a column of the plan's own, as it counts in a total.
 *
 * @param known what says something that can be told; empty for all else
 * @param whose the division it is expected of; nobody for what the plan says itself
 */
record ColumnValue(Standing standing, Optional<FieldValue> known, Set<DivisionCode> whose) {
    /**
     * What the plan itself says of a guideline.
     *
     * @param none whether words say that there is none
     */
    static ColumnValue given(Guideline guideline, FieldKey column, Predicate<String> none) {
        return Optional.ofNullable(guideline.given().get(column))
                .map(value -> of(value, Set.of(), none))
                .orElseGet(() -> new ColumnValue(Standing.BLANK, Optional.empty(), Set.of()));
    }

    /** What a division says; one that has nothing to report says of every column that there is none. */
    static ColumnValue answered(ExpectedAnswer expected, FieldKey column, Predicate<String> none) {
        Set<DivisionCode> whose = Set.of(expected.division().code());
        if (expected.state() == ExpectedAnswer.State.NOTHING_TO_REPORT) {
            return new ColumnValue(Standing.NONE, Optional.empty(), whose);
        }
        // A form of before the column was asked says nothing of it, as one that did not come.
        return expected.received()
                .flatMap(received -> received.answer().entry(column))
                .map(entry -> of(entry.value(), whose, none))
                .orElseGet(() -> new ColumnValue(Standing.MISSING, Optional.empty(), whose));
    }

    private static ColumnValue of(FieldValue value, Set<DivisionCode> whose, Predicate<String> none) {
        Standing standing = standing(value, none);
        return new ColumnValue(standing, standing == Standing.VALUE ? Optional.of(value) : Optional.empty(), whose);
    }

    private static Standing standing(FieldValue value, Predicate<String> none) {
        if (value.isBlank()) {
            return Standing.BLANK;
        }
        if (isNone(value, none)) {
            return Standing.NONE;
        }
        return value.isUnclear() ? Standing.UNCLEAR : Standing.VALUE;
    }

    /** A choice or a number is told by whoever read it: of a choice that is called {@code -} nobody else knows. */
    private static boolean isNone(FieldValue value, Predicate<String> none) {
        return (value instanceof Quantity || value instanceof Selection)
                ? value instanceof Quantity.Nothing || value instanceof Selection.Nothing
                : none.test(value.asWritten());
    }

    TotalBase base() {
        return TotalBase.of(standing, whose);
    }
}
