package org.prongsai.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * Figures of a column over some answers, exact: sums alone, so that those of different guidelines, rounds or agencies add up
 * in any order and grouping. What no base says is in none of them.
 *
 * @param sum of the numbers
 * @param amounts how many numbers there are
 * @param ratio what the column is of another one; empty when it is of none
 * @param choices how often each was made
 * @param earliest the first of the days
 * @param overdue how many days lie before the day that the figures speak for
 */
public record ColumnFigures(
        TotalBase base,
        BigDecimal sum,
        int amounts,
        Optional<RatioFigures> ratio,
        Map<OwnColumn.Choice, Integer> choices,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        int overdue) {
    public static final ColumnFigures NONE = of(TotalBase.NONE);

    public ColumnFigures {
        choices = Map.copyOf(choices);
    }

    /** Of what has no value. */
    private static ColumnFigures of(TotalBase base) {
        return new ColumnFigures(
                base, BigDecimal.ZERO, 0, Optional.empty(), Map.of(), Optional.empty(), Optional.empty(), 0);
    }

    /**
     * Of one value.
     *
     * @param asOf the day that the figures speak for
     */
    static ColumnFigures of(ColumnValue value, LocalDate asOf) {
        TotalBase base = value.base();
        Optional<FieldValue> known = value.known();
        if (known.isEmpty()) {
            return of(base);
        }
        if (known.get() instanceof Quantity.Amount amount) {
            return new ColumnFigures(
                    base, amount.value(), 1, Optional.empty(), Map.of(), Optional.empty(), Optional.empty(), 0);
        }
        if (known.get() instanceof Selection.Chosen chosen) {
            Map<OwnColumn.Choice, Integer> choices = new LinkedHashMap<>();
            chosen.choices().forEach(choice -> choices.put(choice, 1));
            return new ColumnFigures(
                    base, BigDecimal.ZERO, 0, Optional.empty(), choices, Optional.empty(), Optional.empty(), 0);
        }
        if (known.get() instanceof Completion.On on) {
            Optional<LocalDate> day = Optional.of(on.date());
            int overdue = on.date().isBefore(asOf) ? 1 : 0;
            return new ColumnFigures(base, BigDecimal.ZERO, 0, Optional.empty(), Map.of(), day, day, overdue);
        }
        return of(base);
    }

    /** The same with what it is of another column. */
    ColumnFigures with(RatioFigures figures) {
        return new ColumnFigures(base, sum, amounts, Optional.of(figures), choices, earliest, latest, overdue);
    }

    public ColumnFigures plus(ColumnFigures other) {
        Map<OwnColumn.Choice, Integer> both = new LinkedHashMap<>(choices);
        other.choices.forEach((choice, count) -> both.merge(choice, count, Integer::sum));
        return new ColumnFigures(
                base.plus(other.base),
                sum.add(other.sum),
                amounts + other.amounts,
                either(ratio, other.ratio, RatioFigures::plus),
                both,
                either(earliest, other.earliest, (one, another) -> one.isBefore(another) ? one : another),
                either(latest, other.latest, (one, another) -> one.isAfter(another) ? one : another),
                overdue + other.overdue);
    }

    private static <T> Optional<T> either(Optional<T> one, Optional<T> other, BinaryOperator<T> both) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(both.apply(one.get(), other.get()))
                : one.or(() -> other);
    }

    /** Sum of the numbers; empty where nobody answered yet. */
    public Optional<BigDecimal> total() {
        return base.answered() == 0 ? Optional.empty() : Optional.of(sum);
    }

    /** Mean of the numbers, rounded; empty where there are none. */
    public Optional<BigDecimal> mean(int decimals) {
        return amounts == 0
                ? Optional.empty()
                : Optional.of(sum.divide(BigDecimal.valueOf(amounts), decimals, RoundingMode.HALF_UP));
    }

    /** The choices of a column, in its order, and what was chosen besides. */
    public List<OwnColumn.Choice> choicesOf(FieldSpec column) {
        if (!column.type().isSelection()) {
            return List.of();
        }
        Set<OwnColumn.Choice> all =
                new LinkedHashSet<>(column.own().map(OwnColumn::choices).orElse(List.of()));
        choices.keySet().stream()
                .sorted(Comparator.comparing(OwnColumn.Choice::code))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** How many hundredths of what was answered a choice is, rounded; empty where nothing was. */
    public Optional<BigDecimal> share(OwnColumn.Choice choice, int decimals) {
        return new RatioFigures(
                        BigDecimal.valueOf(choices.getOrDefault(choice, 0)), BigDecimal.valueOf(base.answered()), base)
                .percent(decimals);
    }
}
