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
import org.prongsai.model.Guideline;
import org.prongsai.model.OwnColumn;
import org.prongsai.model.Plan;
import org.prongsai.render.OwnColumnsView.Bar;
import org.prongsai.render.OwnColumnsView.Card;
import org.prongsai.thai.ThaiDates;

/** The figures of the columns of a plan's own: a table of numbers, a card and a sentence for each. */
final class OwnFigures {
    private static final String NO_NUMBER = "–";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Plan plan;
    private final ColumnTotals totals;
    private final Messages messages;
    private final FigureText text;
    private final BaseText bases;
    private final TotalSentences sentences;

    OwnFigures(Edition edition) {
        Consolidation consolidation = edition.consolidation();
        this.plan = consolidation.plan();
        this.totals = edition.totals();
        this.messages = edition.messages();
        this.text = new FigureText(messages);
        this.bases = new BaseText(consolidation, messages);
        this.sentences = new TotalSentences(consolidation, messages);
    }

    /** Whether a column is one of numbers that add up, so that it stands in the table. */
    static boolean isNumber(FieldSpec column) {
        return ColumnTotals.isTotalled(column)
                && column.type().isQuantity()
                && column.summary() != ColumnSummary.Kind.COUNT;
    }

    OwnColumnsView view() {
        List<FieldSpec> numbers = new ArrayList<>();
        List<OwnColumnsView.NumberColumn> heads = new ArrayList<>();
        List<OwnColumnsView.Total> told = new ArrayList<>();
        List<Card> cards = new ArrayList<>();
        List<String> letter = new ArrayList<>();
        for (FieldSpec column : ColumnTotals.columns(plan)) {
            Optional<ColumnFigures> figures = totals.of(column);
            if (figures.isPresent()) {
                cards.add(card(column, figures.get()));
                letter.add(sentences.letter(column, figures.get(), isOfDivisions(column, figures.get())));
                if (isNumber(column)) {
                    numbers.add(column);
                    heads.add(new OwnColumnsView.NumberColumn(
                            column.key().code(), text.title(column), cell(column, figures.get())));
                    told.add(new OwnColumnsView.Total(
                            FigureText.heading(column), sentences.total(column, figures.get())));
                }
            }
        }
        return new OwnColumnsView(heads, rows(numbers), told, cards, letter);
    }

    /** Whether every division has one answer, so that answers are divisions. */
    private boolean isOfDivisions(FieldSpec column, ColumnFigures figures) {
        List<Optional<ColumnFigures>> each = plan.divisions().stream()
                .map(division -> totals.of(column, division))
                .filter(Optional::isPresent)
                .toList();
        return each.size() == figures.base().expected();
    }

    private List<OwnColumnsView.NumberRow> rows(List<FieldSpec> numbers) {
        return plan.guidelines().stream()
                .flatMap(guideline -> row(guideline, numbers).stream())
                .toList();
    }

    /** Empty where none of the columns is asked of the guideline. */
    private Optional<OwnColumnsView.NumberRow> row(Guideline guideline, List<FieldSpec> numbers) {
        List<String> cells = new ArrayList<>();
        boolean asked = false;
        for (FieldSpec column : numbers) {
            Optional<ColumnFigures> figures = totals.of(column, guideline);
            asked |= figures.isPresent();
            cells.add(figures.map(one -> cell(column, one)).orElse(""));
        }
        return asked
                ? Optional.of(new OwnColumnsView.NumberRow(guideline.id().toString(), guideline.text(), cells))
                : Optional.empty();
    }

    /** The figure without its unit, which stands in the heading; of another column's sum how many hundredths. */
    private String cell(FieldSpec column, ColumnFigures figures) {
        String number = number(column, figures).orElse(NO_NUMBER);
        return figures.ratio()
                .flatMap(ratio -> ratio.percent(FigureText.DECIMALS))
                .map(percent -> number + "\n" + messages.of("own.cell.percent", FigureText.rounded(percent)))
                .orElse(number);
    }

    private static Optional<String> number(FieldSpec column, ColumnFigures figures) {
        return TotalSentences.isMean(column)
                ? figures.mean(FigureText.DECIMALS).map(FigureText::rounded)
                : figures.total().map(sum -> FigureText.number(column, sum));
    }

    private Card card(FieldSpec column, ColumnFigures figures) {
        return new Card(
                column.key().code(),
                FigureText.heading(column),
                isNumber(column)
                        ? number(column, figures)
                                .map(number -> text.of(column, number))
                                .orElse(NO_NUMBER)
                        : messages.of("own.count", figures.base().valued()),
                note(column, figures),
                bases.of(column, figures.base()),
                bar(column, figures).map(OwnFigures::width).orElse(""),
                bars(column, figures));
    }

    private String note(FieldSpec column, ColumnFigures figures) {
        if (figures.ratio().isPresent()) {
            return sentences.share(column, figures, figures.ratio().get());
        }
        if (isNumber(column)) {
            return messages.of(TotalSentences.isMean(column) ? "own.card.mean" : "own.card.sum");
        }
        if (figures.earliest().isPresent()) {
            return messages.of(
                    "own.card.days",
                    ThaiDates.full(figures.earliest().get(), messages.language()),
                    ThaiDates.full(figures.latest().orElseThrow(), messages.language()),
                    figures.overdue());
        }
        return "";
    }

    /** What is of a hundred: the mean of such a column, or what one column is of another. */
    private static Optional<BigDecimal> bar(FieldSpec column, ColumnFigures figures) {
        Optional<BigDecimal> mean =
                column.type() == FieldType.PERCENT && isNumber(column) && TotalSentences.isMean(column)
                        ? figures.mean(FigureText.DECIMALS)
                        : Optional.empty();
        return figures.ratio().map(ratio -> ratio.percent(FigureText.DECIMALS)).orElse(mean);
    }

    private static String width(BigDecimal percent) {
        return percent.max(BigDecimal.ZERO).min(WHOLE).toPlainString() + "%";
    }

    private List<Bar> bars(FieldSpec column, ColumnFigures figures) {
        return figures.choicesOf(column).stream()
                .map(choice -> bar(figures, choice))
                .toList();
    }

    private Bar bar(ColumnFigures figures, OwnColumn.Choice choice) {
        Optional<BigDecimal> share = figures.share(choice, FigureText.DECIMALS);
        return new Bar(
                choice.label(),
                figures.choices().getOrDefault(choice, 0),
                share.map(percent -> messages.of("own.percent", FigureText.rounded(percent)))
                        .orElse(""),
                width(share.orElse(BigDecimal.ZERO)));
    }
}
