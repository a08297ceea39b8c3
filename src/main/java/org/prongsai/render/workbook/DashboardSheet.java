package org.prongsai.render.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.prongsai.message.Messages;
import org.prongsai.render.EditionView;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;
import org.prongsai.sheet.write.WorkbookWriter;

/** The first sheet: the head figures and a chart each of goals and divisions, on one printed page. */
final class DashboardSheet {
    private static final int COLUMNS = 10;
    private static final int MIN_ROWS = 40;

    /** Points of the rows that a chart lies over. */
    private static final int CHART_ROW = 18;

    /** Charts that are higher than wide print upright, or they would be small. */
    private static final int MAX_ROWS_LANDSCAPE = 60;

    /** Beside two rows for each bar: title, axis and legend. */
    private static final int ROWS_AROUND = 9;

    private final SheetWriter writer;
    private final Messages messages;

    private DashboardSheet(SheetWriter writer, Messages messages) {
        this.writer = writer;
        this.messages = messages;
    }

    /** Before the other sheets, so that it is the first one; its charts are drawn when the figures are there. */
    static DashboardSheet write(WorkbookWriter book, EditionView view, Messages messages) {
        SheetWriter writer = book.page(messages.of("sheet.dashboard"), 16, 16, 16, 16, 16, 16, 16, 16, 16, 16);
        writer.poi().setDefaultRowHeightInPoints(CHART_ROW);
        ConsolidatedWorkbook.heading(writer, view, messages, "report.title");
        writer.line(CellLook.SUBTITLE, messages.of("report.as-of", view.asOf()));
        if (!view.missing().isEmpty()) {
            writer.line(CellLook.NOTICE, messages.of("report.missing-divisions", messages.list(view.missing())));
        }
        writer.gap();
        new DashboardSheet(writer, messages).figures(view);
        writer.gap();
        writer.printed(0, messages.of("page.footer"));
        writer.poi().getPrintSetup().setFitHeight((short) 1);
        return new DashboardSheet(writer, messages);
    }

    private void figures(EditionView view) {
        List<SheetWriter.Cell> labels = new ArrayList<>();
        List<SheetWriter.Cell> figures = new ArrayList<>();
        EditionView.HeadFigures head = view.head();
        figure(labels, figures, "report.head.returned", head.divisionsReturned() + "/" + head.divisionsExpected());
        figure(
                labels,
                figures,
                "report.head.answers",
                head.answers().answered() + "/" + head.answers().expected());
        figure(labels, figures, "summary.achieved", head.answers().achieved());
        figure(labels, figures, "summary.in-progress", head.answers().inProgress());
        figure(labels, figures, "summary.not-started", head.answers().notStarted());
        figure(labels, figures, "summary.nothing-to-report", head.answers().nothingToReport());
        figure(labels, figures, "report.head.invalid", head.answers().invalid());
        figure(labels, figures, "report.head.missing", head.answers().missing());
        figure(labels, figures, "report.head.errors", head.errors());
        figure(labels, figures, "report.head.warnings", head.warnings());
        writer.row(figures);
        writer.row(labels);
    }

    private void figure(List<SheetWriter.Cell> labels, List<SheetWriter.Cell> figures, String key, Object value) {
        labels.add(new SheetWriter.Cell(CellLook.FIGURE_LABEL, messages.of(key)));
        figures.add(
                value instanceof Integer count
                        ? SheetWriter.Cell.number(CellLook.FIGURE, count)
                        : new SheetWriter.Cell(CellLook.FIGURE, value.toString()));
    }

    void chart(SummarySheet summary, boolean oneLevel) {
        int goals = summary.goals().last() - summary.goals().first() + 1;
        int divisions = summary.divisions().last() - summary.divisions().first() + 1;
        int rows = Math.max(MIN_ROWS, 2 * Math.max(goals, divisions) + ROWS_AROUND);
        writer.poi().getPrintSetup().setLandscape(rows <= MAX_ROWS_LANDSCAPE);
        int top = writer.row();
        XSSFDrawing drawing = writer.poi().createDrawingPatriarch();
        new StackedBarChart(
                        summary.page().poi(),
                        summary.goals().first(),
                        summary.goals().last(),
                        oneLevel ? 2 : 1)
                .draw(drawing.createChart(anchor(0, top, COLUMNS / 2, rows)), messages.of("dashboard.by-goal"));
        new StackedBarChart(
                        summary.page().poi(),
                        summary.divisions().first(),
                        summary.divisions().last(),
                        2)
                .draw(
                        drawing.createChart(anchor(COLUMNS / 2, top, COLUMNS, rows)),
                        messages.of("dashboard.by-division"));
    }

    private static XSSFClientAnchor anchor(int fromColumn, int top, int toColumn, int rows) {
        return new XSSFClientAnchor(0, 0, 0, 0, fromColumn, top, toColumn, top + rows);
    }
}
