package org.prongsai.model;

/** Type of a field: what its cells are read as. docs/FIELDS.md says what a type more takes. */
public enum FieldType {
    /** One of the plan's list, {@link StatusReading}. */
    STATUS(StatusReading.class),
    /** Words as they are, with the address behind them where they are a link; {@link FieldText}. */
    TEXT(FieldText.class),
    /** A day, {@link Completion}. */
    DATE(Completion.class);

    private final Class<? extends FieldValue> value;

    FieldType(Class<? extends FieldValue> value) {
        this.value = value;
    }

    boolean holds(FieldValue read) {
        return value.isInstance(read);
    }
}
