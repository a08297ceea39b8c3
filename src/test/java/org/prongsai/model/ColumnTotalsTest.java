package org.prongsai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.OwnColumnsRound.AS_OF;
import static org.prongsai.OwnColumnsRound.amount;
import static org.prongsai.OwnColumnsRound.asked;
import static org.prongsai.OwnColumnsRound.blank;
import static org.prongsai.OwnColumnsRound.chosen;
import static org.prongsai.OwnColumnsRound.count;
import static org.prongsai.OwnColumnsRound.given;
import static org.prongsai.OwnColumnsRound.mean;
import static org.prongsai.OwnColumnsRound.nothing;
import static org.prongsai.OwnColumnsRound.ratioOf;
import static org.prongsai.OwnColumnsRound.sum;
import static org.prongsai.OwnColumnsRound.unclear;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.OwnColumnsRound;
import org.prongsai.model.OwnColumn.Choice;

final class ColumnTotalsTest {
    private static final FieldSpec SPENT = asked("spent", "เบิกจ่าย", FieldType.MONEY, sum(), "บาท");

    private static OwnColumnsRound round(FieldSpec... columns) {
        OwnColumnsRound round = new OwnColumnsRound()
                .division("A", "กองช่าง")
                .division("B", "กองคลัง")
                .guideline("1.1", "ข้อหนึ่ง", Map.of("budget", amount("1000")))
                .guideline("1.2", "ข้อสอง", Map.of());
        List.of(columns).forEach(round::column);
        return round;
    }

    private static ColumnTotals totals(OwnColumnsRound round) {
        return new ColumnTotals(round.consolidation(), AS_OF, "-"::equals);
    }

    private static Set<DivisionCode> codes(String... codes) {
        return List.of(codes).stream().map(DivisionCode::new).collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void blank_zero_and_none_are_three_things() {
        ColumnFigures figures = totals(round(SPENT)
                        .answer("A", "1.1", Map.of("spent", amount("0")))
                        .answer("A", "1.2", Map.of("spent", nothing("-")))
                        .answer("B", "1.1", Map.of("spent", amount("12.50")))
                        .answer("B", "1.2", Map.of()))
                .of(SPENT)
                .orElseThrow();
        assertThat(figures.sum()).isEqualByComparingTo("12.50");
        assertThat(figures.amounts()).isEqualTo(2);
        assertThat(figures.mean(2)).contains(new BigDecimal("6.25"));
        assertThat(figures.base().answered()).isEqualTo(3);
        assertThat(figures.base().none()).isEqualTo(1);
        assertThat(figures.base().blank()).isEqualTo(1);
        assertThat(figures.base().missing()).isZero();
        assertThat(figures.base().expected()).isEqualTo(4);
        assertThat(figures.base().blankBy()).isEqualTo(codes("B"));
    }

    @Test
    void what_cant_be_told_is_in_no_total_and_named() {
        ColumnFigures figures = totals(round(SPENT).answer("A", "1.1", Map.of("spent", unclear("ราว 500"))))
                .of(SPENT)
                .orElseThrow();
        assertThat(figures.total()).isEmpty();
        assertThat(figures.base().blank()).isEqualTo(1);
        assertThat(figures.base().unclearBy()).isEqualTo(codes("A"));
        assertThat(figures.base().missing()).isEqualTo(3);
        assertThat(figures.base().missingFrom()).isEqualTo(codes("A", "B"));
    }

    @Test
    void nothing_to_report_is_none_in_every_column() {
        ColumnFigures figures = totals(round(SPENT)
                        .status("1.1", "ไม่มีผลการดำเนินงานในรอบนี้")
                        .answer("A", "1.1", Map.of("spent", amount("500")))
                        .answer("B", "1.1", Map.of()))
                .of(SPENT, round(SPENT).plan().guidelines().get(0))
                .orElseThrow();
        assertThat(figures.total()).contains(BigDecimal.ZERO);
        assertThat(figures.base().none()).isEqualTo(2);
        assertThat(figures.base().expected()).isEqualTo(2);
    }

    @Test
    void what_the_plan_gives_is_once_in_every_total_and_its_base_is_guidelines() {
        FieldSpec budget = given("budget", "งบประมาณ", FieldType.MONEY, sum(), "บาท");
        ColumnTotals totals = totals(round(budget));
        ColumnFigures all = totals.of(budget).orElseThrow();
        assertThat(all.sum()).isEqualByComparingTo("1000");
        assertThat(all.base().answered()).isEqualTo(1);
        assertThat(all.base().expected()).isEqualTo(2);
        assertThat(all.base().blankBy()).isEmpty();
        assertThat(totals.of(budget, round(budget).plan().divisions().get(0))
                        .orElseThrow()
                        .sum())
                .isEqualByComparingTo("1000");
    }

    @Test
    void a_ratio_takes_a_given_hundred_once_where_an_answer_has_a_number() {
        FieldSpec budget = given("budget", "งบประมาณ", FieldType.MONEY, sum(), "บาท");
        FieldSpec spent = asked("spent", "เบิกจ่าย", FieldType.MONEY, ratioOf("budget"), "บาท");
        ColumnFigures figures = totals(round(budget, spent)
                        .answer("A", "1.1", Map.of("spent", amount("300")))
                        .answer("B", "1.1", Map.of("spent", amount("150")))
                        .answer("A", "1.2", Map.of("spent", amount("7"))))
                .of(spent)
                .orElseThrow();
        RatioFigures ratio = figures.ratio().orElseThrow();
        assertThat(figures.sum()).isEqualByComparingTo("457");
        assertThat(ratio.part()).isEqualByComparingTo("450");
        assertThat(ratio.whole()).isEqualByComparingTo("1000");
        assertThat(ratio.percent(2)).contains(new BigDecimal("45.00"));
        assertThat(ratio.base().expected()).isEqualTo(2);
        assertThat(figures.base().expected()).isEqualTo(4);
    }

    @Test
    void a_ratio_of_two_that_are_asked_takes_both_from_the_same_answers() {
        FieldSpec target = asked("target", "เป้า", FieldType.INTEGER, sum(), "คน");
        FieldSpec actual = asked("actual", "ผล", FieldType.INTEGER, ratioOf("target"), "คน");
        ColumnFigures figures = totals(round(target, actual)
                        .answer("A", "1.1", Map.of("target", amount("3"), "actual", amount("1")))
                        .answer("A", "1.2", Map.of("target", amount("50")))
                        .answer("B", "1.1", Map.of("actual", amount("9")))
                        .answer("B", "1.2", Map.of("target", amount("10"), "actual", nothing("ไม่มี"))))
                .of(actual)
                .orElseThrow();
        RatioFigures ratio = figures.ratio().orElseThrow();
        assertThat(ratio.percent(2)).contains(new BigDecimal("33.33"));
        assertThat(ratio.base().answered()).isEqualTo(2);
        assertThat(ratio.base().none()).isEqualTo(1);
        assertThat(ratio.base().blank()).isEqualTo(2);
    }

    @Test
    void a_ratio_of_nothing_is_none() {
        FieldSpec target = asked("target", "เป้า", FieldType.INTEGER, sum(), "คน");
        FieldSpec actual = asked("actual", "ผล", FieldType.INTEGER, ratioOf("target"), "คน");
        ColumnFigures figures = totals(
                        round(target, actual).answer("A", "1.1", Map.of("target", amount("0"), "actual", amount("1"))))
                .of(actual)
                .orElseThrow();
        assertThat(figures.ratio().flatMap(ratio -> ratio.percent(2))).isEmpty();
    }

    @Test
    void choices_are_counted_and_shared_out_over_what_was_answered() {
        Choice low = new Choice("low", "ต่ำ");
        Choice high = new Choice("high", "สูง");
        FieldSpec risk = asked("risk", "ความเสี่ยง", FieldType.CHOICES, count(), "");
        ColumnFigures figures = totals(round(risk)
                        .answer("A", "1.1", Map.of("risk", chosen(low, high)))
                        .answer("A", "1.2", Map.of("risk", chosen(low)))
                        .answer("B", "1.1", Map.of("risk", new Selection.Nothing("ไม่มี")))
                        .answer("B", "1.2", Map.of("risk", new Selection.Unlisted("กลาง"))))
                .of(risk)
                .orElseThrow();
        assertThat(figures.choices()).isEqualTo(Map.of(low, 2, high, 1));
        assertThat(figures.share(low, 2)).contains(new BigDecimal("66.67"));
        assertThat(figures.base().unclearBy()).isEqualTo(codes("B"));
    }

    @Test
    void what_says_that_there_is_none_is_answered_in_a_text_a_day_and_a_link() {
        Map<FieldType, FieldValue> none = Map.of(
                FieldType.TEXT, new FieldText("-"),
                FieldType.DATE, new Completion.Unreadable("-"),
                FieldType.LINK, new Links(List.of(), "-"));
        none.forEach((type, value) -> {
            FieldSpec column = asked("own", "หัวข้อ", type, count(), "");
            TotalBase base = totals(round(column).answer("A", "1.1", Map.of("own", value)))
                    .of(column)
                    .orElseThrow()
                    .base();
            assertThat(List.of(base.answered(), base.none(), base.valued(), base.blank()))
                    .as(type.name())
                    .containsExactly(1, 1, 0, 0);
            assertThat(base.unclearBy()).as(type.name()).isEmpty();
        });
    }

    @Test
    void of_days_the_first_the_last_and_those_before_the_reports_own() {
        FieldSpec until = asked("until", "ภายใน", FieldType.DATE, count(), "");
        ColumnFigures figures = totals(round(until)
                        .answer("A", "1.1", Map.of("until", new Completion.On(AS_OF, "")))
                        .answer("A", "1.2", Map.of("until", new Completion.On(AS_OF.minusDays(1), "")))
                        .answer("B", "1.1", Map.of("until", new Completion.On(LocalDate.of(2022, 1, 1), "")))
                        .answer("B", "1.2", Map.of("until", new Completion.Unreadable("เร็ว ๆ นี้"))))
                .of(until)
                .orElseThrow();
        assertThat(figures.earliest()).contains(AS_OF.minusDays(1));
        assertThat(figures.latest()).contains(LocalDate.of(2022, 1, 1));
        assertThat(figures.overdue()).isEqualTo(1);
        assertThat(figures.base().valued()).isEqualTo(3);
    }

    @Test
    void what_nobody_is_asked_has_no_total() {
        FieldSpec only = OwnColumnsRound.column(
                "only",
                "เฉพาะข้อ",
                FieldType.INTEGER,
                OwnColumn.FilledBy.DIVISION,
                mean(),
                "",
                List.of(),
                Set.of(new GuidelineId("1.2")),
                true);
        OwnColumnsRound round = round(only);
        assertThat(totals(round).of(only, round.plan().guidelines().get(0))).isEmpty();
        assertThat(totals(round).of(only).orElseThrow().base().expected()).isEqualTo(2);
        assertThat(totals(round).of(only, round.plan().goals().get(0)).orElseThrow())
                .isEqualTo(totals(round).of(only).orElseThrow());
    }

    @Test
    void a_form_that_did_not_ask_it_gave_no_answer() {
        OwnColumnsRound before = round().answer("A", "1.1", Map.of());
        Consolidation old = before.consolidation();
        Plan now = round(SPENT).plan();
        List<GuidelineResult> lines = now.guidelines().stream()
                .map(guideline -> new GuidelineResult(
                        guideline,
                        old.lines().get(now.guidelines().indexOf(guideline)).entries(),
                        new RollUp.Incomplete()))
                .toList();
        TotalBase base = new ColumnTotals(new Consolidation(now, lines, old.files()), AS_OF, "-"::equals)
                .of(SPENT)
                .orElseThrow()
                .base();
        assertThat(base.missing()).isEqualTo(4);
        assertThat(blank(FieldType.MONEY).isBlank()).isTrue();
    }

    @Test
    void columns_that_are_only_listed_have_no_figure() {
        FieldSpec listed = asked("note", "หมายเหตุ", FieldType.TEXT, ColumnSummary.LISTED, "");
        FieldSpec words = asked("words", "คำ", FieldType.TEXT, sum(), "");
        assertThat(ColumnTotals.columns(round(listed, words, SPENT).plan())).isEqualTo(List.of(SPENT));
        assertThat(ColumnTotals.whole(SPENT, round(SPENT).plan())).isEqualTo(Optional.empty());
    }
}
