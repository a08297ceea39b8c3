package org.prongsai.model;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** Entry of an answer: one of the fields that the plan asks, as it was filled in, with the cell it stands in. */
public record Entry(FieldSpec field, CellRef cell, FieldValue value) {
    public Entry {
        if (!field.type().holds(value)) {
            throw new IllegalArgumentException(field.key().code() + " is no " + value);
        }
    }

    /** What was typed, for a field that is a text. */
    Optional<Field> text() {
        return value instanceof FieldText text
                ? Optional.of(new Field(cell, text.asWritten(), text.kind()))
                : Optional.empty();
    }

    /** The same in another cell. */
    public Entry at(UnaryOperator<CellRef> moved) {
        return new Entry(field, moved.apply(cell), value);
    }

    /** The same cell with another value in it. */
    public Entry with(FieldValue other) {
        return new Entry(field, cell, other);
    }
}
