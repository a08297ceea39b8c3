package org.prongsai.render.workbook;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.message.Messages;
import org.prongsai.model.CellRef;
import org.prongsai.model.Tally;
import org.prongsai.render.EditionView;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;
import org.prongsai.sheet.write.WorkbookWriter;

/** Guidelines by goal, answers by goal and by division. Figures are values; a row of formulas below each table must agree with them. */
final class SummarySheet {
    private final SheetWriter writer;
    private final Messages messages;
    private Table goals = new Table(0, 0);
    private Table divisions = new Table(0, 0);

    /** The rows of a table between its header and its total. */
    record Table(int first, int last) {}

    /** A line of a table of answers. */
    private record AnswerLine(String code, String name, CellLook look, Tally answers) {}

    private SummarySheet(SheetWriter writer, Messages messages) {
        this.writer = writer;
        this.messages = messages;
    }

    /** The sheet, for links from its figures and charts over them. */
    SheetWriter page() {
        return writer;
    }

    /** Answers by goal. */
    Table goals() {
        return goals;
    }

    /** Answers by division. */
    Table divisions() {
        return divisions;
    }

    static SummarySheet write(WorkbookWriter book, EditionView view, Messages messages) {
        SheetWriter writer = book.page(messages.of("sheet.summary"), 8, 52, 14, 16, 18, 16, 18, 16, 16);
        SummarySheet sheet = new SummarySheet(writer, messages);
        ConsolidatedWorkbook.heading(writer, view, messages, "report.title");
        writer.line(CellLook.SUBTITLE, messages.of("report.as-of", view.asOf()));
        writer.gap();
        sheet.byGoal(view);
        writer.gap();
        sheet.answersByGoal(view);
        writer.gap();
        sheet.byDivision(view);
        writer.printed(0, messages.of("page.footer"));
        return sheet;
    }

    /** Below a total: whether the rows above add up to it, reckoned by the spreadsheet program itself. */
    private void check(Table table, int columns) {
        writer.row(CellLook.FINE_PRINT, List.of("", messages.of("summary.check")));
        for (int column = 3; column < 3 + columns; column++) {
            String letters = CellRef.letters(column);
            String sum = "SUM(" + letters + table.first() + ":" + letters + table.last() + ")";
            writer.formulaAt(
                    writer.row(),
                    column,
                    CellLook.CHECK,
                    "IF(" + sum + "=" + letters + (table.last() + 1) + ",\"" + messages.of("summary.agrees") + "\",\""
                            + messages.of("summary.differs") + "\")");
        }
    }

    private void byGoal(EditionView view) {
        writer.line(CellLook.SECTION, messages.of("summary.by-goal"));
        ConsolidatedWorkbook.header(
                writer,
                messages,
                "summary",
                "no",
                "goal",
                "guidelines",
                "achieved",
                "in-progress",
                "not-started",
                "nothing-to-report",
                "incomplete");
        int first = writer.row() + 1;
        int[] total = new int[6];
        for (EditionView.GoalFigures goal : view.goals()) {
            int[] counts = {
                goal.guidelines(),
                goal.achieved(),
                goal.inProgress(),
                goal.notStarted(),
                goal.nothingToReport(),
                goal.incomplete()
            };
            for (int i = 0; i < total.length; i++) {
                total[i] += counts[i];
            }
            writer.row(cells(
                    CellLook.CENTRED,
                    CellLook.TEXT,
                    CellLook.NUMBER,
                    view.oneLevel() ? "1" : goal.number(),
                    goal.text(),
                    counts));
        }
        writer.row(cells(CellLook.TOTAL, CellLook.TOTAL_TEXT, CellLook.TOTAL, "", messages.of("summary.total"), total));
        check(new Table(first, writer.row() - 1), total.length);
    }

    private void answersByGoal(EditionView view) {
        List<AnswerLine> lines = view.goals().stream()
                .map(goal -> new AnswerLine(
                        view.oneLevel() ? "1" : goal.number(), goal.text(), CellLook.TEXT, goal.answers()))
                .toList();
        goals = answers("answers-by-goal", "no", "goal", lines);
    }

    private void byDivision(EditionView view) {
        List<AnswerLine> lines = view.divisions().stream()
                .map(division -> new AnswerLine(
                        division.code(),
                        division.returned() ? division.name() : messages.of(division.absence(), division.name()),
                        division.returned() ? CellLook.TEXT : CellLook.BAD_TEXT,
                        division.answers()))
                .toList();
        divisions = answers("by-division", "code", "division", lines);
    }

    private Table answers(String title, String code, String name, List<AnswerLine> lines) {
        writer.line(CellLook.SECTION, messages.of("summary." + title));
        ConsolidatedWorkbook.header(
                writer,
                messages,
                "summary",
                code,
                name,
                "expected",
                "achieved",
                "in-progress",
                "not-started",
                "nothing-to-report",
                "invalid",
                "missing");
        int first = writer.row() + 1;
        Tally total = Tally.NONE;
        for (AnswerLine line : lines) {
            total = total.plus(line.answers());
            writer.row(cells(
                    CellLook.CENTRED,
                    line.look(),
                    CellLook.NUMBER,
                    line.code(),
                    line.name(),
                    line.answers().figures()));
        }
        writer.row(cells(
                CellLook.TOTAL,
                CellLook.TOTAL_TEXT,
                CellLook.TOTAL,
                "",
                messages.of("summary.total"),
                total.figures()));
        Table table = new Table(first, writer.row() - 1);
        check(table, total.figures().length);
        return table;
    }

    private static List<SheetWriter.Cell> cells(
            CellLook first, CellLook second, CellLook numbers, String code, String name, int[] counts) {
        List<SheetWriter.Cell> cells = new ArrayList<>();
        cells.add(new SheetWriter.Cell(first, code));
        cells.add(new SheetWriter.Cell(second, name));
        for (int count : counts) {
            cells.add(SheetWriter.Cell.number(numbers, count));
        }
        return cells;
    }
}
