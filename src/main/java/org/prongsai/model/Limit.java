package org.prongsai.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Limit of a column's values: a number, a day, or what stands in another column of the same row. */
public sealed interface Limit {
    record Value(BigDecimal value) implements Limit {}

    record Day(LocalDate date) implements Limit {}

    record Column(FieldKey key) implements Limit {}
}
