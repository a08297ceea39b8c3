package org.prongsai.render.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prongsai.message.Messages;
import org.prongsai.model.CellRef;
import org.prongsai.model.ColumnFigures;
import org.prongsai.model.ColumnSummary;
import org.prongsai.model.ColumnTotals;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldType;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;
import org.prongsai.render.Edition;
import org.prongsai.render.FigureText;
import org.prongsai.render.TotalSentences;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;
import org.prongsai.sheet.write.WorkbookWriter;

/**
 * Figures of the plan's own columns: a row for each guideline, a total that a filter changes, and what it rests on. No sheet
 * where no column adds up to a figure.
 */
final class FiguresSheet {
    private static final int ID = 9;
    private static final int MIN_TEXT = 34;
    private static final int NUMBER = 19;

    /** What fits on a small screen in letters that can be read without effort. */
    private static final int ROOM = 150;

    private static final int WASTE = 6;

    private final SheetWriter writer;
    private final Plan plan;
    private final ColumnTotals totals;
    private final Messages messages;
    private final List<Measure> measures;

    /** A column of the sheet: a figure of a column of the plan's own. */
    private record Measure(FieldSpec column, String title, boolean percent, boolean summed) {
        Optional<BigDecimal> of(ColumnFigures figures) {
            if (percent) {
                return figures.ratio().flatMap(ratio -> ratio.percent(FigureText.DECIMALS));
            }
            return summed ? figures.total() : figures.mean(FigureText.DECIMALS);
        }

        CellLook look(boolean total) {
            boolean whole = column.type() == FieldType.INTEGER && summed;
            return total
                    ? whole ? CellLook.TOTAL_WHOLE_AMOUNT : CellLook.TOTAL_AMOUNT
                    : whole ? CellLook.WHOLE_AMOUNT : CellLook.AMOUNT;
        }
    }

    private FiguresSheet(SheetWriter writer, Edition edition, List<Measure> measures) {
        this.writer = writer;
        this.plan = edition.consolidation().plan();
        this.totals = edition.totals();
        this.messages = edition.messages();
        this.measures = measures;
    }

    static void write(WorkbookWriter book, Edition edition) {
        List<FieldSpec> columns = ColumnTotals.columns(edition.consolidation().plan());
        if (columns.isEmpty()) {
            return;
        }
        Messages messages = edition.messages();
        List<Measure> measures = columns.stream()
                .flatMap(column -> measures(column, edition.consolidation().plan(), messages))
                .toList();
        int text = Math.max(MIN_TEXT, ROOM - ID - NUMBER * measures.size());
        SheetWriter writer = book.page(
                messages.of("own.sheet"),
                IntStream.concat(IntStream.of(ID, text), measures.stream().mapToInt(measure -> NUMBER))
                        .toArray());
        ConsolidatedWorkbook.heading(writer, edition.view(), messages, "own.title");
        FiguresSheet sheet = new FiguresSheet(writer, edition, measures);
        if (measures.isEmpty()) {
            writer.printed(0, messages.of("page.footer"));
        } else {
            sheet.table();
        }
        sheet.bases(columns, new TotalSentences(edition.consolidation(), messages));
    }

    private static Stream<Measure> measures(FieldSpec column, Plan plan, Messages messages) {
        ColumnSummary.Kind kind = column.summary();
        if (kind == ColumnSummary.Kind.COUNT) {
            return Stream.empty();
        }
        Measure figure =
                new Measure(column, new FigureText(messages).title(column), false, kind != ColumnSummary.Kind.MEAN);
        return Stream.concat(
                Stream.of(figure),
                ColumnTotals.whole(column, plan).stream()
                        .map(whole -> new Measure(
                                column, messages.of("own.sheet.percent", FigureText.heading(whole)), true, false)));
    }

    private void table() {
        writer.row(
                CellLook.HEADER,
                Stream.concat(
                                Stream.of(messages.of("summary.no"), messages.of("official.guideline")),
                                measures.stream().map(Measure::title))
                        .toList());
        int header = writer.row();
        plan.guidelines().stream().filter(this::isAsked).forEach(this::row);
        writer.filtered(header).frozenBelow(header).printed(header, messages.of("page.footer"));
        total(header + 1, writer.row());
    }

    private boolean isAsked(Guideline guideline) {
        return measures.stream()
                .anyMatch(measure -> totals.of(measure.column(), guideline).isPresent());
    }

    private void row(Guideline guideline) {
        List<SheetWriter.Cell> cells = new ArrayList<>(List.of(
                new SheetWriter.Cell(CellLook.CENTRED, guideline.id().toString()),
                new SheetWriter.Cell(CellLook.TEXT, guideline.text())));
        measures.forEach(measure -> cells.add(cell(measure, totals.of(measure.column(), guideline), false)));
        writer.row(cells);
        // Words of Thai are long: what they leave empty at the ends of lines may make a line more.
        String text = guideline.text();
        writer.height(writer.height(CellLook.TEXT, text + text.substring(0, text.length() / WASTE), 2));
    }

    private static SheetWriter.Cell cell(Measure measure, Optional<ColumnFigures> figures, boolean total) {
        CellLook look = measure.look(total);
        return figures.flatMap(measure::of)
                .map(number -> SheetWriter.Cell.amount(look, number))
                .orElseGet(() -> new SheetWriter.Cell(look, ""));
    }

    /** Sums as formulas; a mean or a percentage is no sum of what stands above it. */
    private void total(int first, int last) {
        List<SheetWriter.Cell> cells = new ArrayList<>(List.of(
                new SheetWriter.Cell(CellLook.TOTAL, ""),
                new SheetWriter.Cell(CellLook.TOTAL_TEXT, messages.of("summary.total"))));
        measures.forEach(measure -> cells.add(cell(measure, totals.of(measure.column()), true)));
        writer.row(cells);
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            int column = i + 3;
            if (measure.summed()
                    && totals.of(measure.column()).flatMap(measure::of).isPresent()) {
                String letters = CellRef.letters(column);
                writer.formulaAt(
                        writer.row(),
                        column,
                        measure.look(true),
                        "SUBTOTAL(9," + letters + first + ":" + letters + last + ")");
            }
        }
    }

    private void bases(List<FieldSpec> columns, TotalSentences sentences) {
        writer.gap();
        for (FieldSpec column : columns) {
            totals.of(column)
                    .ifPresent(figures -> paragraph(
                            isCounted(column)
                                    ? sentences.letter(column, figures, false)
                                    : messages.of(
                                            "official.paragraph",
                                            FigureText.heading(column),
                                            sentences.total(column, figures))));
        }
        if (!measures.isEmpty()) {
            paragraph(messages.of("own.sheet.note"));
        }
    }

    private static boolean isCounted(FieldSpec column) {
        return column.summary() == ColumnSummary.Kind.COUNT;
    }

    /** A text over the whole width, as high as it must be. */
    private void paragraph(String text) {
        int lines = writer.lines(CellLook.PLAIN, text, 1, writer.columns());
        writer.line(CellLook.PLAIN, text).mergeAcross(1, writer.columns());
        writer.height(lines * writer.height(CellLook.PLAIN, "0", 1));
    }
}
