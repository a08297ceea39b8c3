package org.prongsai.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.prongsai.model.Agency;
import org.prongsai.model.ColumnSummary;
import org.prongsai.model.Completion;
import org.prongsai.model.Division;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldType;
import org.prongsai.model.FieldValue;
import org.prongsai.model.Guideline;
import org.prongsai.model.OwnColumn;
import org.prongsai.model.OwnColumn.Need;
import org.prongsai.model.Selection;
import org.prongsai.oracle.SentTotals.Said;
import org.prongsai.oracle.TypedCell.Meant;

/** The rows of {@code totals.csv} that a {@link TotalsRound} has, reckoned plainly of what was meant by each cell. */
public final class TotalsFigures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final TotalsRound round;
    private final Map<String, String> rows = new TreeMap<>();

    /** A table's part: whose rows they are, of which guideline and division, empty for all. */
    private record Part(String agency, String province, String guideline, String division) {
        boolean has(Agency one) {
            return (agency.isEmpty() || one.code().value().equals(agency))
                    && (province.isEmpty() || one.province().equals(province));
        }
    }

    /** What one agency's divisions say to a guideline in a column, or the plan, and the same in the column it is of. */
    private record Cells(List<TypedCell> own, List<TypedCell> of) {}

    public TotalsFigures(TotalsRound round) {
        this.round = round;
        List<Part> owners = new ArrayList<>(List.of(new Part("", "", "", "")));
        round.agencies().stream()
                .map(Agency::province)
                .distinct()
                .forEach(province -> owners.add(new Part("", province, "", "")));
        round.agencies().forEach(one -> owners.add(new Part(one.code().value(), one.province(), "", "")));
        for (FieldSpec column : round.plan().fields().own()) {
            if (column.own().orElseThrow().published() && column.summary() != ColumnSummary.Kind.LIST) {
                owners.forEach(owner -> add(column, owner));
            }
        }
    }

    /** What stands in a row, by what tells it from the others. */
    public Map<String, String> rows() {
        return rows;
    }

    private void add(FieldSpec column, Part owner) {
        add(column, owner, guideline -> true, division -> true);
        for (Guideline guideline : round.plan().guidelines()) {
            String id = guideline.id().toString();
            add(column, new Part(owner.agency, owner.province, id, ""), guideline::equals, division -> true);
        }
        if (!owner.agency.isEmpty()) {
            for (Division division : round.plan().divisions()) {
                String code = division.code().value();
                add(
                        column,
                        new Part(owner.agency, owner.province, "", code),
                        guideline -> guideline.responsible().includes(division.code()),
                        division::equals);
            }
        }
    }

    private void add(FieldSpec column, Part part, Predicate<Guideline> guidelines, Predicate<Division> divisions) {
        Optional<FieldSpec> of = round.plan().fields().own().stream()
                .filter(one -> column.own().orElseThrow().summary().of().equals(Optional.of(one.key())))
                .findFirst();
        List<TypedCell> cells = new ArrayList<>();
        List<Cells> pairs = new ArrayList<>();
        for (Agency agency : round.agencies()) {
            for (Guideline guideline : round.plan().guidelines()) {
                if (part.has(agency) && guidelines.test(guideline) && column.isAskedOf(guideline.id())) {
                    List<TypedCell> own = cells(column, column, agency, guideline, divisions);
                    cells.addAll(own);
                    of.filter(one -> one.isAskedOf(guideline.id()))
                            .ifPresent(
                                    one -> pairs.add(new Cells(own, cells(one, column, agency, guideline, divisions))));
                }
            }
        }
        if (!cells.isEmpty()) {
            figures(column, part, cells);
            of.ifPresent(whole -> ratio(column, whole, part, pairs));
        }
    }

    /** @param waits the column that says which answers are waited for */
    private List<TypedCell> cells(
            FieldSpec column, FieldSpec waits, Agency agency, Guideline guideline, Predicate<Division> divisions) {
        if (column.isGiven()) {
            FieldValue given = guideline.given().get(column.key());
            return List.of(given == null ? TypedCell.BLANK : given(given));
        }
        List<TypedCell> cells = new ArrayList<>();
        for (Division division : round.plan().divisions()) {
            if (divisions.test(division) && guideline.responsible().includes(division.code())) {
                SentTotals form = round.form(agency, division);
                if (!form.counted(waits, guideline.id(), row -> isIdle(waits, row))
                        .isEmpty()) {
                    cells.addAll(form.counted(column, guideline.id(), row -> false));
                }
            }
        }
        return cells;
    }

    private static boolean isIdle(FieldSpec column, SentTotals.Row row) {
        Need need = column.own().orElseThrow().need();
        if (need instanceof Need.WhenStatus) {
            return row.status() != Said.NOT_STARTED;
        }
        return need instanceof Need.WhenChosen when
                && !Objects.requireNonNull(row.cells().get(when.other()))
                        .choices()
                        .contains("policy");
    }

    private static TypedCell given(FieldValue value) {
        return new TypedCell(
                "",
                Meant.VALUE,
                value.number().orElse(BigDecimal.ZERO),
                value instanceof Selection.Chosen chosen
                        ? Set.of(chosen.choices().get(0).code())
                        : Set.of(),
                value instanceof Completion.On on ? List.of(on.date()) : List.of());
    }

    private void figures(FieldSpec column, Part part, List<TypedCell> cells) {
        List<Meant> base = cells.stream().map(TypedCell::meant).toList();
        List<BigDecimal> numbers = cells.stream()
                .filter(cell -> cell.meant() == Meant.VALUE)
                .map(TypedCell::number)
                .toList();
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        switch (column.summary()) {
            case SUM, RATIO ->
                row(column, part, "sum", "", answered(base) == 0 ? "" : plain(column, sum), base, unit(column));
            case MEAN ->
                row(
                        column,
                        part,
                        "mean",
                        "",
                        numbers.isEmpty()
                                ? ""
                                : sum.divide(BigDecimal.valueOf(numbers.size()), 2, RoundingMode.HALF_UP)
                                        .toPlainString(),
                        base,
                        unit(column));
            default -> counts(column, part, cells, base);
        }
    }

    private void counts(FieldSpec column, Part part, List<TypedCell> cells, List<Meant> base) {
        if (column.type().isSelection()) {
            for (OwnColumn.Choice choice : column.own().orElseThrow().choices()) {
                long count = cells.stream()
                        .filter(cell -> cell.choices().contains(choice.code()))
                        .count();
                row(column, part, "count", choice.code(), String.valueOf(count), base, "");
            }
            return;
        }
        row(column, part, "count", "", String.valueOf(count(base, Meant.VALUE)), base, "");
        if (column.type() == FieldType.DATE) {
            List<LocalDate> days =
                    cells.stream().flatMap(cell -> cell.day().stream()).sorted().toList();
            LocalDate due = round.plan().round().due();
            row(column, part, "earliest", "", days.isEmpty() ? "" : days.get(0).toString(), base, "");
            row(
                    column,
                    part,
                    "latest",
                    "",
                    days.isEmpty() ? "" : days.get(days.size() - 1).toString(),
                    base,
                    "");
            row(
                    column,
                    part,
                    "overdue",
                    "",
                    String.valueOf(days.stream().filter(due::isAfter).count()),
                    base,
                    "");
        }
    }

    private void ratio(FieldSpec column, FieldSpec whole, Part part, List<Cells> pairs) {
        BigDecimal share = BigDecimal.ZERO;
        BigDecimal hundred = BigDecimal.ZERO;
        List<Meant> base = new ArrayList<>();
        for (Cells pair : pairs) {
            boolean once = whole.isGiven() && !column.isGiven();
            for (int i = 0; i < pair.own.size(); i++) {
                TypedCell one = pair.own.get(i);
                TypedCell other = pair.of.get(once ? 0 : i);
                if (once && other.meant() != Meant.VALUE) {
                    continue;
                }
                Meant worse = one.meant().compareTo(other.meant()) > 0 ? one.meant() : other.meant();
                base.add(worse);
                if (worse == Meant.VALUE) {
                    share = share.add(one.number());
                    boolean first = pair.own.subList(0, i).stream().noneMatch(cell -> cell.meant() == Meant.VALUE);
                    hundred = hundred.add(once && !first ? BigDecimal.ZERO : other.number());
                }
            }
        }
        if (!base.isEmpty()) {
            String percent = hundred.signum() == 0
                    ? ""
                    : share.multiply(HUNDRED)
                            .divide(hundred, 2, RoundingMode.HALF_UP)
                            .toPlainString();
            row(column, part, "ratio", "", percent, base, "%");
        }
    }

    private static String unit(FieldSpec column) {
        return column.own().orElseThrow().unit();
    }

    private static String plain(FieldSpec column, BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.setScale(Math.max(column.type() == FieldType.MONEY ? 2 : 0, bare.scale()))
                .toPlainString();
    }

    private static long count(List<Meant> base, Meant meant) {
        return base.stream().filter(meant::equals).count();
    }

    private static long answered(List<Meant> base) {
        return count(base, Meant.VALUE) + count(base, Meant.NONE);
    }

    private void row(
            FieldSpec column, Part part, String measure, String choice, String value, List<Meant> base, String unit) {
        String key = key(column.key(), part, measure, choice);
        String row = String.join(
                " ",
                value.isEmpty() ? "?" : value,
                String.valueOf(answered(base)),
                String.valueOf(count(base, Meant.NONE)),
                String.valueOf(count(base, Meant.BLANK) + count(base, Meant.UNCLEAR)),
                String.valueOf(count(base, Meant.MISSING)),
                String.valueOf(base.size()),
                unit);
        rows.put(key, row);
    }

    private static String key(FieldKey column, Part part, String measure, String choice) {
        return String.join(
                "|", column.code(), part.agency, part.province, part.guideline, part.division, measure, choice);
    }
}
