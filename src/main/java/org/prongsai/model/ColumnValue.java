package org.prongsai.model;

import java.util.Optional;
import java.util.Set;
import org.prongsai.model.TotalBase.Standing;

/**
 * Value of a column of the plan's own, as it counts in a total.
 *
 * @param known what says something that can be told; empty for all else
 * @param whose the division it is expected of; nobody for what the plan says itself
 */
record ColumnValue(Standing standing, Optional<FieldValue> known, Set<DivisionCode> whose) {
    /** What the plan itself says of a guideline. */
    static ColumnValue given(Guideline guideline, FieldKey column) {
        return Optional.ofNullable(guideline.given().get(column))
                .map(value -> of(value, Set.of()))
                .orElseGet(() -> new ColumnValue(Standing.BLANK, Optional.empty(), Set.of()));
    }

    /** What a division says; one that has nothing to report says of every column that there is none. */
    static ColumnValue answered(ExpectedAnswer expected, FieldKey column) {
        Set<DivisionCode> whose = Set.of(expected.division().code());
        if (expected.state() == ExpectedAnswer.State.NOTHING_TO_REPORT) {
            return new ColumnValue(Standing.NONE, Optional.empty(), whose);
        }
        // A form of before the column was asked says nothing of it, as one that did not come.
        return expected.received()
                .flatMap(received -> received.answer().entry(column))
                .map(entry -> of(entry.value(), whose))
                .orElseGet(() -> new ColumnValue(Standing.MISSING, Optional.empty(), whose));
    }

    private static ColumnValue of(FieldValue value, Set<DivisionCode> whose) {
        Standing standing = standing(value);
        return new ColumnValue(standing, standing == Standing.VALUE ? Optional.of(value) : Optional.empty(), whose);
    }

    private static Standing standing(FieldValue value) {
        if (value.isBlank()) {
            return Standing.BLANK;
        }
        if (value instanceof Quantity.Nothing || value instanceof Selection.Nothing) {
            return Standing.NONE;
        }
        return value.isUnclear() ? Standing.UNCLEAR : Standing.VALUE;
    }

    TotalBase base() {
        return TotalBase.of(standing, whose);
    }
}
