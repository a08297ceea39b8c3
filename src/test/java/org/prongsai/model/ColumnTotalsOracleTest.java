package org.prongsai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.OwnColumnsRound.AS_OF;
import static org.prongsai.OwnColumnsRound.amount;
import static org.prongsai.OwnColumnsRound.asked;
import static org.prongsai.OwnColumnsRound.given;
import static org.prongsai.OwnColumnsRound.nothing;
import static org.prongsai.OwnColumnsRound.ratioOf;
import static org.prongsai.OwnColumnsRound.sum;
import static org.prongsai.OwnColumnsRound.unclear;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.prongsai.OwnColumnsRound;

/** Totals of random rounds beside what a plain reckoning in whole numbers over a table of words gives. */
final class ColumnTotalsOracleTest {
    private static final int ROUNDS = 150;
    private static final FieldSpec BUDGET = given("budget", "งบ", FieldType.INTEGER, sum(), "");
    private static final FieldSpec SPENT = asked("spent", "จ่าย", FieldType.INTEGER, ratioOf("budget"), "");
    private static final FieldSpec TARGET = asked("target", "เป้า", FieldType.INTEGER, sum(), "");
    private static final FieldSpec ACTUAL = asked("actual", "ผล", FieldType.INTEGER, ratioOf("target"), "");

    /** One expected answer: what it says in each column, "gone" where there is none. */
    private record Row(int division, int guideline, String budget, String spent, String target, String actual) {}

    @Test
    void they_agree() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            round(new Random(seed), "seed " + seed);
        }
    }

    private static void round(Random random, String seed) {
        int divisions = 1 + random.nextInt(5);
        int guidelines = 1 + random.nextInt(5);
        OwnColumnsRound round = new OwnColumnsRound()
                .column(BUDGET)
                .column(SPENT)
                .column(TARGET)
                .column(ACTUAL);
        for (int d = 0; d < divisions; d++) {
            round.division("D" + d, "กอง " + d);
        }
        List<Row> rows = new ArrayList<>();
        for (int g = 0; g < guidelines; g++) {
            String budget = random.nextInt(4) == 0 ? "blank" : String.valueOf(random.nextInt(1000));
            Map<String, FieldValue> given = budget.equals("blank") ? Map.of() : Map.of("budget", amount(budget));
            round.guideline("1." + (g + 1), "ข้อ " + g, given);
            for (int d = 0; d < divisions; d++) {
                if (random.nextInt(5) == 0) {
                    rows.add(new Row(d, g, budget, "gone", "gone", "gone"));
                } else {
                    Row row = new Row(d, g, budget, word(random), word(random), word(random));
                    rows.add(row);
                    Map<String, FieldValue> values = new HashMap<>();
                    values.put("spent", value(row.spent));
                    values.put("target", value(row.target));
                    values.put("actual", value(row.actual));
                    round.answer("D" + d, "1." + (g + 1), values);
                }
            }
        }
        ColumnTotals totals = new ColumnTotals(round.consolidation(), AS_OF, "-"::equals);
        Plan plan = round.plan();
        compare(rows, totals.of(SPENT), totals.of(ACTUAL), totals.of(BUDGET), seed);
        for (int d = 0; d < divisions; d++) {
            int of = d;
            Division division = plan.divisions().get(d);
            compare(
                    rows.stream().filter(row -> row.division == of).toList(),
                    totals.of(SPENT, division),
                    totals.of(ACTUAL, division),
                    totals.of(BUDGET, division),
                    seed + " division " + d);
        }
        Optional<ColumnFigures> parts = Optional.empty();
        for (int g = 0; g < guidelines; g++) {
            int of = g;
            Guideline guideline = plan.guidelines().get(g);
            compare(
                    rows.stream().filter(row -> row.guideline == of).toList(),
                    totals.of(SPENT, guideline),
                    totals.of(ACTUAL, guideline),
                    totals.of(BUDGET, guideline),
                    seed + " guideline " + g);
            ColumnFigures part = totals.of(SPENT, guideline).orElseThrow();
            parts = Optional.of(parts.map(part::plus).orElse(part));
        }
        assertThat(parts).as(seed + ": guidelines add up, in any order").isEqualTo(totals.of(SPENT));
    }

    private static String word(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> "blank";
            case 1 -> "none";
            case 2 -> "unclear";
            default -> String.valueOf(random.nextInt(1000));
        };
    }

    private static FieldValue value(String word) {
        return switch (word) {
            case "blank" -> nothing("  ");
            case "none" -> nothing("ไม่มี");
            case "unclear" -> unclear("ราว ๆ");
            default -> amount(word);
        };
    }

    private static boolean isNumber(String word) {
        return word.matches("\\d+");
    }

    private static void compare(
            List<Row> rows,
            Optional<ColumnFigures> spent,
            Optional<ColumnFigures> actual,
            Optional<ColumnFigures> budget,
            String seed) {
        long sum = 0;
        long part = 0;
        long numbers = 0;
        long none = 0;
        long blank = 0;
        long gone = 0;
        long pairPart = 0;
        long pairWhole = 0;
        Map<Integer, Long> budgets = new HashMap<>();
        Map<Integer, Long> budgetsSpent = new HashMap<>();
        for (Row row : rows) {
            if (isNumber(row.budget)) {
                budgets.put(row.guideline, Long.parseLong(row.budget));
            }
            if (isNumber(row.spent)) {
                numbers++;
                sum += Long.parseLong(row.spent);
                if (isNumber(row.budget)) {
                    part += Long.parseLong(row.spent);
                    budgetsSpent.put(row.guideline, Long.parseLong(row.budget));
                }
            }
            none += row.spent.equals("none") ? 1 : 0;
            blank += row.spent.equals("blank") || row.spent.equals("unclear") ? 1 : 0;
            gone += row.spent.equals("gone") ? 1 : 0;
            if (isNumber(row.actual) && isNumber(row.target)) {
                pairPart += Long.parseLong(row.actual);
                pairWhole += Long.parseLong(row.target);
            }
        }
        ColumnFigures figures = spent.orElseThrow();
        assertThat(figures.sum().longValueExact()).as(seed).isEqualTo(sum);
        assertThat(figures.amounts()).as(seed).isEqualTo((int) numbers);
        assertThat(List.of(
                        figures.base().answered(),
                        figures.base().none(),
                        figures.base().blank(),
                        figures.base().missing(),
                        figures.base().expected()))
                .as(seed)
                .isEqualTo(List.of((int) (numbers + none), (int) none, (int) blank, (int) gone, rows.size()));
        RatioFigures ratio = figures.ratio().orElseThrow();
        assertThat(ratio.part().longValueExact()).as(seed).isEqualTo(part);
        assertThat(ratio.whole().longValueExact())
                .as(seed)
                .isEqualTo(budgetsSpent.values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
        RatioFigures pairs = actual.orElseThrow().ratio().orElseThrow();
        assertThat(pairs.part().longValueExact()).as(seed).isEqualTo(pairPart);
        assertThat(pairs.whole().longValueExact()).as(seed).isEqualTo(pairWhole);
        assertThat(pairs.base().expected()).as(seed).isEqualTo(rows.size());
        assertThat(budget.orElseThrow().sum().longValueExact())
                .as(seed)
                .isEqualTo(budgets.values().stream().mapToLong(Long::longValue).sum());
    }
}
