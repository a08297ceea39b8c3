package org.prongsai.sheet;

/** Span of columns that are hidden or of no width. They count from 1, both ends belong to it. */
public record ColumnSpan(int first, int last) {
    public boolean holds(int column) {
        return column >= first && column <= last;
    }
}
