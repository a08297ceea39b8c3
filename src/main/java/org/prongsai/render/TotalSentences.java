package org.prongsai.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.message.Messages;
import org.prongsai.model.ColumnFigures;
import org.prongsai.model.ColumnSummary;
import org.prongsai.model.ColumnTotals;
import org.prongsai.model.Consolidation;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldType;
import org.prongsai.model.Plan;
import org.prongsai.model.RatioFigures;
import org.prongsai.model.TotalBase;
import org.prongsai.thai.ThaiDates;

/** Sentences about the totals of a plan's own columns, none without its base. */
public final class TotalSentences {
    private final Plan plan;
    private final Messages messages;
    private final FigureText text;
    private final BaseText bases;

    public TotalSentences(Consolidation consolidation, Messages messages) {
        this.plan = consolidation.plan();
        this.messages = messages;
        this.text = new FigureText(messages);
        this.bases = new BaseText(consolidation, messages);
    }

    /** {@code รวม 1,250,000.00 บาท (จาก 70 ใน 73 ผล; กองช่าง ยังไม่ส่ง)}. */
    public String total(FieldSpec column, ColumnFigures figures) {
        String base = bases.of(column, figures.base());
        Optional<BigDecimal> number = number(column, figures);
        if (number.isEmpty()) {
            return messages.of("own.total.none", base);
        }
        if (isMean(column)) {
            return messages.of("own.total.mean", text.of(column, FigureText.rounded(number.get())), base);
        }
        String sum = text.of(column, FigureText.number(column, number.get()));
        return figures.ratio()
                .map(ratio -> share(column, figures, ratio))
                .filter(share -> !share.isEmpty())
                .map(share -> messages.of("own.total.share", sum, share, base))
                .orElseGet(() -> messages.of("own.total.sum", sum, base));
    }

    private static Optional<BigDecimal> number(FieldSpec column, ColumnFigures figures) {
        return isMean(column) ? figures.mean(FigureText.DECIMALS) : figures.total();
    }

    /** What a column is of another one, and of how many answers where these are fewer than the sum's; empty of nothing. */
    String share(FieldSpec column, ColumnFigures figures, RatioFigures ratio) {
        Optional<FieldSpec> whole = ColumnTotals.whole(column, plan);
        Optional<BigDecimal> percent = percent(ratio);
        if (percent.isEmpty() || whole.isEmpty()) {
            return "";
        }
        String of = text.of(whole.get(), FigureText.number(whole.get(), ratio.whole()));
        String name = FigureText.heading(whole.get());
        String rounded = FigureText.rounded(percent.get());
        if (!isOfTheSum(figures, ratio)) {
            String part = text.of(column, FigureText.number(column, ratio.part()));
            return messages.of(
                    "own.share.apart", rounded, name, part, of, bases.brief(column, whole.get(), ratio.base()));
        }
        return figures.base().equals(ratio.base())
                ? messages.of("own.share.of", rounded, name, of)
                : messages.of("own.share.fewer", rounded, name, of, bases.brief(column, whole.get(), ratio.base()));
    }

    /**
     * The same as an official letter has it.
     *
     * @param divisions whether each division has one answer, so that these are counted
     */
    public String letter(FieldSpec column, ColumnFigures figures, boolean divisions) {
        String heading = FigureText.heading(column);
        String base = letterBase(column, figures.base(), divisions);
        if (column.type().isSelection()) {
            List<String> counts = figures.choicesOf(column).stream()
                    .filter(figures.choices()::containsKey)
                    .map(choice -> messages.of(
                            "own.memo.choice", choice.label(), figures.choices().getOrDefault(choice, 0)))
                    .toList();
            return counts.isEmpty()
                    ? messages.of("own.memo.none", heading, base)
                    : messages.of("own.memo.count", heading, messages.list(counts), base);
        }
        if (column.summary() == ColumnSummary.Kind.COUNT) {
            return messages.of("own.memo.count", heading, counted(column, figures), base);
        }
        Optional<BigDecimal> number = number(column, figures);
        if (number.isEmpty()) {
            return messages.of("own.memo.none", heading, base);
        }
        return isMean(column)
                ? messages.of("own.memo.mean", heading, text.of(column, FigureText.brief(number.get())), base)
                : sum(column, figures, base);
    }

    private String counted(FieldSpec column, ColumnFigures figures) {
        return column.type() == FieldType.DATE && figures.earliest().isPresent()
                ? messages.of(
                        "own.memo.days",
                        figures.base().valued(),
                        ThaiDates.full(figures.earliest().get(), messages.language()),
                        ThaiDates.full(figures.latest().orElseThrow(), messages.language()),
                        figures.overdue())
                : messages.of("own.count", figures.base().valued());
    }

    private String sum(FieldSpec column, ColumnFigures figures, String base) {
        String heading = FigureText.heading(column);
        String sum = text.of(column, FigureText.brief(figures.sum()));
        Optional<RatioFigures> ratio =
                figures.ratio().filter(one -> percent(one).isPresent());
        Optional<FieldSpec> whole = ColumnTotals.whole(column, plan);
        if (ratio.isEmpty() || whole.isEmpty()) {
            return messages.of("own.memo.sum", heading, sum, base);
        }
        String of = text.of(whole.get(), FigureText.brief(ratio.get().whole()));
        String percent = FigureText.rounded(percent(ratio.get()).orElseThrow());
        String name = FigureText.heading(whole.get());
        String answers = figures.base().equals(ratio.get().base())
                ? base
                : letterBase(column, ratio.get().base(), false);
        return isOfTheSum(figures, ratio.get())
                ? messages.of("own.memo.ratio", heading, sum, name, of, percent, answers)
                : messages.of(
                        "own.memo.ratio.apart",
                        heading,
                        sum,
                        base,
                        name,
                        text.of(column, FigureText.brief(ratio.get().part())),
                        of,
                        percent,
                        answers);
    }

    private String letterBase(FieldSpec column, TotalBase base, boolean divisions) {
        String key = column.isGiven() ? ".given" : divisions ? ".divisions" : "";
        List<String> owing = new ArrayList<>(bases.owing(base));
        String counted = messages.of("own.memo.base" + key, base.answered(), base.expected());
        return owing.isEmpty() ? counted : messages.of("own.memo.owing", counted, String.join("; ", owing));
    }

    /** Whether all that the sum is of is in the ratio. */
    private static boolean isOfTheSum(ColumnFigures figures, RatioFigures ratio) {
        return figures.sum().compareTo(ratio.part()) == 0;
    }

    static boolean isMean(FieldSpec column) {
        return column.summary() == ColumnSummary.Kind.MEAN;
    }

    private static Optional<BigDecimal> percent(RatioFigures ratio) {
        return ratio.percent(FigureText.DECIMALS);
    }
}
