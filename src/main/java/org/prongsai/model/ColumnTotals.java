package org.prongsai.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.prongsai.model.TotalBase.Standing;

/**
 * Totals of the columns of a plan's own (ยอดรวม), each with its base. What the plan gives belongs to its guideline and is in
 * every total once; of what nobody is asked there is none.
 */
public final class ColumnTotals {
    private final Consolidation consolidation;
    private final LocalDate asOf;
    private final Predicate<String> none;
    private final Map<Line, ColumnFigures> whole = new ConcurrentHashMap<>();

    /** What all answers to a guideline add up to in a column. */
    private record Line(FieldKey column, GuidelineId guideline) {}

    /**
     * @param asOf the day that the figures speak for: days before it are overdue
     * @param none whether words say that there is none
     */
    public ColumnTotals(Consolidation consolidation, LocalDate asOf, Predicate<String> none) {
        this.consolidation = consolidation;
        this.asOf = asOf;
        this.none = none;
    }

    /** Whether a column adds up to a figure. */
    public static boolean isTotalled(FieldSpec column) {
        return column.own()
                .map(OwnColumn::summary)
                .filter(ColumnSummary::isFigure)
                .filter(summary -> column.type().isQuantity() || summary.kind() == ColumnSummary.Kind.COUNT)
                .isPresent();
    }

    /** The columns of a plan that add up to figures, in its order. */
    public static List<FieldSpec> columns(Plan plan) {
        return plan.fields().own().stream().filter(ColumnTotals::isTotalled).toList();
    }

    /** Of the whole round. */
    public Optional<ColumnFigures> of(FieldSpec column) {
        return over(column, line -> true, line -> whole(column, line));
    }

    public Optional<ColumnFigures> of(FieldSpec column, Goal goal) {
        return over(column, line -> line.guideline().goal() == goal.number(), line -> whole(column, line));
    }

    public Optional<ColumnFigures> of(FieldSpec column, Guideline guideline) {
        return over(column, line -> line.guideline().equals(guideline), line -> whole(column, line));
    }

    public Optional<ColumnFigures> of(FieldSpec column, Division division) {
        return over(
                column,
                line -> line.guideline().responsible().includes(division.code()),
                line -> figures(column, line, answer -> answer.division().equals(division)));
    }

    private Optional<ColumnFigures> over(
            FieldSpec column, Predicate<GuidelineResult> lines, Function<GuidelineResult, ColumnFigures> figures) {
        return consolidation.lines().stream()
                .filter(lines)
                .filter(line -> column.isAskedOf(line.guideline().id()))
                .map(figures)
                .reduce(ColumnFigures::plus)
                .filter(sum -> sum.base().expected() > 0);
    }

    private ColumnFigures whole(FieldSpec column, GuidelineResult line) {
        return whole.computeIfAbsent(
                new Line(column.key(), line.guideline().id()), key -> figures(column, line, answer -> true));
    }

    private ColumnFigures figures(FieldSpec column, GuidelineResult line, Predicate<ExpectedAnswer> answers) {
        return figures(
                column,
                new Part(
                        line.guideline(),
                        line.entries().stream()
                                .filter(answers)
                                .filter(expected -> isExpected(column, line.guideline(), expected))
                                .toList(),
                        none));
    }

    /** An answer that had no need to say anything, and did not, is none that a total waits for. */
    private static boolean isExpected(FieldSpec column, Guideline guideline, ExpectedAnswer expected) {
        Optional<Answer> answer = expected.received().map(ExpectedAnswer.ReceivedAnswer::answer);
        return answer.isEmpty()
                || column.own()
                        .map(OwnColumn::need)
                        .filter(need -> need.isConditional() && !need.isMet(answer.get(), guideline))
                        .isEmpty()
                || answer.get()
                        .entry(column.key())
                        .filter(entry -> !entry.value().isBlank())
                        .isPresent();
    }

    /** Some of a guideline's answers. */
    private record Part(Guideline guideline, List<ExpectedAnswer> answers, Predicate<String> none) {
        /** What stands in a column, once where the plan says it. */
        List<ColumnValue> values(FieldSpec column) {
            return column.isGiven()
                    ? List.of(ColumnValue.given(guideline, column.key(), none))
                    : answers.stream()
                            .map(answer -> ColumnValue.answered(answer, column.key(), none))
                            .toList();
        }
    }

    private ColumnFigures figures(FieldSpec column, Part part) {
        ColumnFigures figures = part.values(column).stream()
                .map(value -> ColumnFigures.of(value, asOf))
                .reduce(ColumnFigures.NONE, ColumnFigures::plus);
        return whole(column, consolidation.plan())
                .map(of -> figures.with(ratio(column, of, part)))
                .orElse(figures);
    }

    private static RatioFigures ratio(FieldSpec column, FieldSpec of, Part part) {
        if (!of.isAskedOf(part.guideline().id())) {
            return RatioFigures.NONE;
        }
        if (column.isGiven() == of.isGiven()) {
            List<ColumnValue> parts = part.values(column);
            List<ColumnValue> wholes = part.values(of);
            RatioFigures sum = RatioFigures.NONE;
            for (int i = 0; i < parts.size(); i++) {
                sum = sum.plus(pair(parts.get(i), wholes.get(i)));
            }
            return sum;
        }
        return of.isGiven()
                ? once(part.values(column), part.values(of).get(0), true)
                : once(part.values(of), part.values(column).get(0), false);
    }

    /** Of two values of one answer, or of one guideline. */
    private static RatioFigures pair(ColumnValue part, ColumnValue whole) {
        Standing standing = List.of(part.standing(), whole.standing()).stream()
                .max(Standing::compareTo)
                .orElseThrow();
        TotalBase base = TotalBase.of(standing, both(part, whole));
        return standing == Standing.VALUE
                ? new RatioFigures(number(part), number(whole), base)
                : new RatioFigures(BigDecimal.ZERO, BigDecimal.ZERO, base);
    }

    private static Set<DivisionCode> both(ColumnValue one, ColumnValue other) {
        return one.whose().isEmpty() ? other.whose() : one.whose();
    }

    /**
     * Of many answers to a guideline and the one value that the plan gives it, which is in a sum once, and only where one of
     * the answers has a number; of a guideline to which it gives none, nothing is expected.
     */
    private static RatioFigures once(List<ColumnValue> answers, ColumnValue given, boolean givenIsWhole) {
        if (given.standing() != Standing.VALUE) {
            return RatioFigures.NONE;
        }
        TotalBase base = answers.stream().map(ColumnValue::base).reduce(TotalBase.NONE, TotalBase::plus);
        BigDecimal answered = answers.stream().map(ColumnTotals::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal once = base.valued() > 0 ? number(given) : BigDecimal.ZERO;
        return givenIsWhole ? new RatioFigures(answered, once, base) : new RatioFigures(once, answered, base);
    }

    private static BigDecimal number(ColumnValue value) {
        return value.known().flatMap(FieldValue::number).orElse(BigDecimal.ZERO);
    }

    /** The column that another's sum is a part of; empty where the plan has none. */
    public static Optional<FieldSpec> whole(FieldSpec column, Plan plan) {
        return column.own()
                .flatMap(own -> own.summary().of())
                .flatMap(of -> plan.fields().own(of));
    }

    /** The divisions that a base names, as the plan calls them, in its order. */
    public static List<Division> named(Set<DivisionCode> codes, Plan plan) {
        return plan.divisions().stream()
                .filter(division -> codes.contains(division.code()))
                .toList();
    }
}
