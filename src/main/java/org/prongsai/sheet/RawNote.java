package org.prongsai.sheet;

/** A note (comment) on a cell. Row and column count from 1. */
public record RawNote(int row, int column, String text) {}
