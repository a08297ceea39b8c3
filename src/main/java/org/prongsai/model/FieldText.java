package org.prongsai.model;

/** Text of a field, as it stands in its cell. */
public record FieldText(String asWritten, Field.Kind kind) implements FieldValue {
    public FieldText(String asWritten) {
        this(asWritten, Field.Kind.TEXT);
    }

    @Override
    public boolean isBlank() {
        return Field.isUnseen(asWritten);
    }

    @Override
    public FieldText asTyped(String typed) {
        return new FieldText(typed);
    }
}
