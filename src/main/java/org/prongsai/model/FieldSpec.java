package org.prongsai.model;

/** Specification of a field that a plan asks: what it is called, what its cells are read as, how wide it is shown. */
public record FieldSpec(FieldKey key, FieldType type, FieldWidths widths) {}
