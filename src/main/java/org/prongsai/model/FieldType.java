package org.prongsai.model;

/** Type of a field: what its cells are read as. docs/FIELDS.md says what a type more takes. */
public enum FieldType {
    /** One of the plan's list, {@link StatusReading}. */
    STATUS(StatusReading.class),
    /** Words as they are, with the address behind them where they are a link; {@link FieldText}. */
    TEXT(FieldText.class),
    /** A day, {@link Completion}. */
    DATE(Completion.class),
    /** A number without a fraction, {@link Quantity}. */
    INTEGER(Quantity.class),
    NUMBER(Quantity.class),
    /** A number of baht, with satang at most. */
    MONEY(Quantity.class),
    /** Of a hundred. */
    PERCENT(Quantity.class),
    /** One of its column's choices, {@link Selection}. */
    CHOICE(Selection.class),
    /** Several of them. */
    CHOICES(Selection.class),
    YES_NO(Selection.class),
    /** Addresses of pages, {@link Links}. */
    LINK(Links.class);

    private final Class<? extends FieldValue> value;

    FieldType(Class<? extends FieldValue> value) {
        this.value = value;
    }

    public boolean isQuantity() {
        return value == Quantity.class;
    }

    public boolean isSelection() {
        return value == Selection.class;
    }

    boolean holds(FieldValue read) {
        return value.isInstance(read);
    }
}
