package org.prongsai.layout;

import java.math.BigDecimal;
import java.util.Optional;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldType;
import org.prongsai.model.Limit;
import org.prongsai.model.OwnColumn;

/**
 * Limits of a column's values, said once: the plan's, and where it names none, that nothing is less than nothing and no part
 * more than the whole.
 */
public final class ColumnLimits {
    private ColumnLimits() {}

    /** The smallest value allowed. */
    public static Optional<Limit> least(FieldSpec column) {
        return column.own()
                .flatMap(OwnColumn::least)
                .or(() -> column.type().isQuantity() ? limit(0) : Optional.empty());
    }

    /** The largest value allowed. */
    public static Optional<Limit> most(FieldSpec column) {
        return column.own()
                .flatMap(OwnColumn::most)
                .or(() -> column.type() == FieldType.PERCENT ? limit(100) : Optional.empty());
    }

    private static Optional<Limit> limit(int number) {
        return Optional.of(new Limit.Value(BigDecimal.valueOf(number)));
    }
}
