package org.prongsai.render.workbook;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.model.CellRef;
import org.prongsai.model.Tally;
import org.prongsai.render.EditionView;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;
import org.prongsai.sheet.write.WorkbookWriter;
import org.prongsai.text.Messages;

/** Guidelines by goal, answers by division. Figures are values; a row of formulas below each table must agree with them. */
final class SummarySheet {
    private final SheetWriter page;
    private final Messages messages;
    private Table goals = new Table(0, 0);
    private Table divisions = new Table(0, 0);

    /** The rows of a table between its header and its total. */
    record Table(int first, int last) {}

    private SummarySheet(SheetWriter page, Messages messages) {
        this.page = page;
        this.messages = messages;
    }

    /** The sheet, for links from its figures and charts over them. */
    SheetWriter page() {
        return page;
    }

    Table goals() {
        return goals;
    }

    Table divisions() {
        return divisions;
    }

    static SummarySheet write(WorkbookWriter book, EditionView view, Messages messages) {
        SheetWriter page = book.page(messages.of("sheet.summary"), 8, 52, 14, 16, 18, 16, 18, 16, 16);
        SummarySheet sheet = new SummarySheet(page, messages);
        ConsolidatedWorkbook.heading(page, view, messages, "report.title");
        page.line(CellLook.SUBTITLE, messages.of("report.as-of", view.asOf()));
        page.gap();
        sheet.byGoal(view);
        page.gap();
        sheet.byDivision(view);
        page.printed(0, messages.of("page.footer"));
        return sheet;
    }

    /** Below a total: whether the rows above add up to it, reckoned by the spreadsheet program itself. */
    private void check(Table table, int columns) {
        page.row(CellLook.FINE_PRINT, List.of("", messages.of("summary.check")));
        for (int column = 3; column < 3 + columns; column++) {
            String letters = CellRef.letters(column);
            String sum = "SUM(" + letters + table.first() + ":" + letters + table.last() + ")";
            page.formulaAt(
                    page.row(),
                    column,
                    CellLook.CHECK,
                    "IF(" + sum + "=" + letters + (table.last() + 1) + ",\"" + messages.of("summary.agrees") + "\",\""
                            + messages.of("summary.differs") + "\")");
        }
    }

    private void byGoal(EditionView view) {
        page.line(CellLook.SECTION, messages.of("summary.by-goal"));
        ConsolidatedWorkbook.header(
                page,
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
        int first = page.row() + 1;
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
            page.row(cells(CellLook.CENTRED, CellLook.TEXT, CellLook.NUMBER, goal.number(), goal.text(), counts));
        }
        page.row(cells(CellLook.TOTAL, CellLook.TOTAL_TEXT, CellLook.TOTAL, "", messages.of("summary.total"), total));
        goals = new Table(first, page.row() - 1);
        check(goals, total.length);
    }

    private void byDivision(EditionView view) {
        page.line(CellLook.SECTION, messages.of("summary.by-division"));
        ConsolidatedWorkbook.header(
                page,
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
        int first = page.row() + 1;
        Tally total = Tally.NONE;
        for (EditionView.DivisionFigures division : view.divisions()) {
            total = total.plus(division.answers());
            String name = division.returned() ? division.name() : messages.of(division.absence(), division.name());
            CellLook nameLook = division.returned() ? CellLook.TEXT : CellLook.BAD_TEXT;
            page.row(cells(
                    CellLook.CENTRED, nameLook, CellLook.NUMBER, division.code(), name, counts(division.answers())));
        }
        page.row(cells(
                CellLook.TOTAL, CellLook.TOTAL_TEXT, CellLook.TOTAL, "", messages.of("summary.total"), counts(total)));
        divisions = new Table(first, page.row() - 1);
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
