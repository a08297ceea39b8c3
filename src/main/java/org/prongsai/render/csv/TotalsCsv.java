package org.prongsai.render.csv;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.message.Messages;
import org.prongsai.model.ColumnFigures;
import org.prongsai.model.ColumnTotals;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.FieldType;
import org.prongsai.model.Plan;
import org.prongsai.model.TotalBase;
import org.prongsai.render.Edition;
import org.prongsai.render.FigureText;
import org.prongsai.render.OutputFormat;

/**
 * {@code totals.csv}: one row for each figure of a column of the plan's own, over the round, each guideline and each
 * division, with what it rests on: {@code expected} is the sum of {@code answered}, {@code blank} and {@code missing},
 * {@code none} those among the answered that say that there is none. Only of a plan that has such columns.
 */
@AutoService(OutputFormat.class)
public final class TotalsCsv implements CsvTable {
    public static final String FILE = "totals.csv";

    /** What is worked out of a column's answers. */
    public enum Measure {
        SUM,
        MEAN,
        RATIO,
        COUNT,
        EARLIEST,
        LATEST,
        OVERDUE;

        /** As in the file. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final List<CsvField> FIELDS = List.of(
            CsvField.key("column"),
            CsvField.part("guideline"),
            CsvField.part("division"),
            CsvField.key("measure"),
            CsvField.part("choice"),
            CsvField.any("value"),
            CsvField.count("answered"),
            CsvField.count("none"),
            CsvField.count("blank"),
            CsvField.count("missing"),
            CsvField.count("expected"),
            CsvField.text("unit"));

    @Override
    public String fileName() {
        return FILE;
    }

    @Override
    public boolean isOf(Edition edition) {
        return !ColumnTotals.columns(edition.consolidation().plan()).isEmpty();
    }

    @Override
    public List<CsvField> fields(FieldSpecs asked) {
        return FIELDS;
    }

    @Override
    public List<List<String>> rows(Edition edition) {
        ColumnTotals totals = edition.totals();
        Plan plan = edition.consolidation().plan();
        List<List<String>> rows = new ArrayList<>();
        for (FieldSpec column : ColumnTotals.columns(plan)) {
            Rows of = new Rows(column, new FigureText(edition.messages()).unit(column), rows);
            totals.of(column).ifPresent(figures -> of.add("", "", figures));
            plan.guidelines()
                    .forEach(guideline -> totals.of(column, guideline)
                            .ifPresent(figures -> of.add(guideline.id().toString(), "", figures)));
            plan.divisions()
                    .forEach(division -> totals.of(column, division)
                            .ifPresent(figures -> of.add("", division.code().value(), figures)));
        }
        return rows;
    }

    /** The rows of one column's figures over all divisions; {@code guideline} is empty for all of them. */
    public static List<List<String>> rows(
            FieldSpec column, String guideline, ColumnFigures figures, Messages messages) {
        List<List<String>> rows = new ArrayList<>();
        new Rows(column, new FigureText(messages).unit(column), rows).add(guideline, "", figures);
        return rows;
    }

    /** The rows of one column. */
    private record Rows(FieldSpec column, String unit, List<List<String>> rows) {
        void add(String guideline, String division, ColumnFigures figures) {
            List<String> whose = List.of(column.key().code(), guideline, division);
            switch (column.summary()) {
                case SUM -> number(whose, Measure.SUM, sum(figures), figures.base(), unit);
                case MEAN -> number(whose, Measure.MEAN, figures.mean(FigureText.DECIMALS), figures.base(), unit);
                case RATIO -> {
                    number(whose, Measure.SUM, sum(figures), figures.base(), unit);
                    figures.ratio()
                            .filter(ratio -> ratio.base().expected() > 0)
                            .ifPresent(ratio -> number(
                                    whose, Measure.RATIO, ratio.percent(FigureText.DECIMALS), ratio.base(), "%"));
                }
                case COUNT -> counts(whose, figures);
                case LIST, NONE -> throw new IllegalStateException(column.key().code() + " has no figure");
            }
        }

        private Optional<BigDecimal> sum(ColumnFigures figures) {
            int decimals = column.type() == FieldType.MONEY ? FigureText.DECIMALS : 0;
            return figures.total()
                    .map(BigDecimal::stripTrailingZeros)
                    .map(plain -> plain.setScale(Math.max(decimals, plain.scale())));
        }

        private void counts(List<String> whose, ColumnFigures figures) {
            if (column.type().isSelection()) {
                figures.choicesOf(column)
                        .forEach(choice -> row(
                                whose,
                                Measure.COUNT,
                                choice.code(),
                                String.valueOf(figures.choices().getOrDefault(choice, 0)),
                                figures.base(),
                                ""));
                return;
            }
            row(whose, Measure.COUNT, "", String.valueOf(figures.base().valued()), figures.base(), "");
            if (column.type() == FieldType.DATE) {
                row(whose, Measure.EARLIEST, "", day(figures.earliest()), figures.base(), "");
                row(whose, Measure.LATEST, "", day(figures.latest()), figures.base(), "");
                row(whose, Measure.OVERDUE, "", String.valueOf(figures.overdue()), figures.base(), "");
            }
        }

        private static String day(Optional<LocalDate> day) {
            return day.map(LocalDate::toString).orElse("");
        }

        private void number(
                List<String> whose, Measure measure, Optional<BigDecimal> number, TotalBase base, String unit) {
            row(whose, measure, "", number.map(BigDecimal::toPlainString).orElse(""), base, unit);
        }

        private void row(
                List<String> whose, Measure measure, String choice, String value, TotalBase base, String unit) {
            rows.add(Stream.concat(
                            whose.stream(),
                            Stream.of(
                                    measure.code(),
                                    choice,
                                    value,
                                    String.valueOf(base.answered()),
                                    String.valueOf(base.none()),
                                    String.valueOf(base.blank()),
                                    String.valueOf(base.missing()),
                                    String.valueOf(base.expected()),
                                    unit))
                    .toList());
        }
    }
}
