package org.prongsai.sheet;

/** A cell that holds something. {@code formula} when a formula worked its value out. */
public record RawCell(int column, RawValue value, boolean formula) {}
