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

/** Guidelines by goal, answers by division. Figures are values; a row of formulas below each table must agree with them. */
final class SummarySheet {
    private final SheetWriter writer;
    private final Messages messages;
    private Table goals = new Table(0, 0);
    private Table divisions = new Table(0, 0);

    /** The rows of a table between its header and its total. */
    record Table(int first, int last) {}

    private SummarySheet(SheetWriter writer, Messages messages) {
        this.writer = writer;
        this.messages = messages;
    }

    /** The sheet, for links from its figures and charts over them. */
    SheetWriter page() {
        return writer;
    }

    Table goals() {
        return goals;
    }

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
        goals = new Table(first, writer.row() - 1);
        check(goals, total.length);
    }

    private void byDivision(EditionView view) {
        writer.line(CellLook.SECTION, messages.of("summary.by-division"));
        ConsolidatedWorkbook.header(
                writer,
                messages,
                "summary",
                "code",
                "division",
                "expected",
                "achieved",
                "in-progress",
                "not-started",
                "nothing-to-report",
                "invalid",
                "missing");
        int first = writer.row() + 1;
        Tally total = Tally.NONE;
        for (EditionView.DivisionFigures division : view.divisions()) {
            total = total.plus(division.answers());
            String name = division.returned() ? division.name() : messages.of(division.absence(), division.name());
            CellLook nameLook = division.returned() ? CellLook.TEXT : CellLook.BAD_TEXT;
            writer.row(cells(
                    CellLook.CENTRED, nameLook, CellLook.NUMBER, division.code(), name, counts(division.answers())));
        }
        writer.row(cells(
                CellLook.TOTAL, CellLook.TOTAL_TEXT, CellLook.TOTAL, "", messages.of("summary.total"), counts(total)));
        divisions = new Table(first, writer.row() - 1);
        check(divisions, counts(total).length);
    }

    private static int[] counts(Tally tally) {
        return new int[] {
            tally.expected(),
            tally.achieved(),
            tally.inProgress(),
            tally.notStarted(),
            tally.nothingToReport(),
            tally.invalid(),
            tally.missing()
        };
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
