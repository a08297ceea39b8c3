package org.prongsai.model;

import java.util.Optional;

/**
 * Summary of a column: what its answers add up to.
 *
 * @param of the column whose sum is the hundred, for {@link Kind#RATIO} alone
 */
public record ColumnSummary(Kind kind, Optional<FieldKey> of) {
    public static final ColumnSummary LISTED = new ColumnSummary(Kind.LIST);

    public ColumnSummary {
        if (of.isPresent() != (kind == Kind.RATIO)) {
            throw new IllegalArgumentException("a ratio alone is of another column");
        }
    }

    public ColumnSummary(Kind kind) {
        this(kind, Optional.empty());
    }

    /** Whether a figure comes of it. */
    public boolean isFigure() {
        return kind != Kind.LIST && kind != Kind.NONE;
    }

    /** Whether its answers are added up, so that together they are more. */
    public boolean isAddedUp() {
        return kind == Kind.SUM || kind == Kind.RATIO;
    }

    /** How the answers of a column are put together. */
    public enum Kind {
        SUM,
        MEAN,
        /** The sum, and how many hundredths of another column's sum it is. */
        RATIO,
        COUNT,
        LIST,
        NONE
    }
}
