package org.prongsai.model;

import java.util.List;
import java.util.stream.Collectors;

/** Selection in a cell (ตัวเลือก, ใช่/ไม่ใช่): which of a column's choices it turned out to say. */
public sealed interface Selection extends FieldValue {
    @Override
    default boolean isBlank() {
        return Field.isUnseen(asWritten());
    }

    @Override
    default Selection asTyped(String typed) {
        return Field.isUnseen(typed) ? new Nothing(typed) : new Unlisted(typed);
    }

    /** Those that were made, in the order of the column's list; none where they can't be told. */
    default List<OwnColumn.Choice> choices() {
        return List.of();
    }

    @Override
    default boolean saysTheSame(FieldValue other) {
        if (!choices().isEmpty() && other instanceof Selection selection) {
            return choices().equals(selection.choices());
        }
        return FieldValue.super.saysTheSame(other);
    }

    record Chosen(List<OwnColumn.Choice> choices, String asWritten) implements Selection {
        public Chosen {
            choices = List.copyOf(choices);
            if (choices.isEmpty()) {
                throw new IllegalArgumentException("nothing is chosen");
            }
        }

        @Override
        public String counts() {
            return labels();
        }

        /** In the words of the column's list. */
        public String labels() {
            return choices.stream().map(OwnColumn.Choice::label).collect(Collectors.joining("; "));
        }
    }

    /** Nothing, or what says that there is none. */
    record Nothing(String asWritten) implements Selection {}

    record Unlisted(String asWritten) implements Selection {
        @Override
        public boolean isUnclear() {
            return true;
        }
    }
}
