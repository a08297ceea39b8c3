package org.prongsai.render.formats;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.model.CellRef;
import org.prongsai.model.Tally;
import org.prongsai.render.EditionView;
import org.prongsai.text.Messages;
import org.prongsai.workbook.Book;
import org.prongsai.workbook.Look;
import org.prongsai.workbook.Page;

/** Guidelines by goal, answers by division. Figures are values; a row of formulas below each table must agree with them. */
final class SummarySheet {
    private final Page page;
    private final Messages messages;
    private Table goals = new Table(0, 0);
    private Table divisions = new Table(0, 0);

    /** The rows of a table between its header and its total. */
    record Table(int first, int last) {}

    private SummarySheet(Page page, Messages messages) {
        this.page = page;
        this.messages = messages;
    }

    /** The sheet, for links from its figures and charts over them. */
    Page page() {
        return page;
    }

    Table goals() {
        return goals;
    }

    Table divisions() {
        return divisions;
    }

    static SummarySheet write(Book book, EditionView view, Messages messages) {
        Page page = book.page(messages.of("sheet.summary"), 8, 52, 14, 16, 18, 16, 18, 16, 16);
        SummarySheet sheet = new SummarySheet(page, messages);
        ConsolidatedWorkbook.heading(page, view, messages, "report.title");
        page.line(Look.SUBTITLE, messages.of("report.as-of", view.asOf()));
        page.gap();
        sheet.byGoal(view);
        page.gap();
        sheet.byDivision(view);
        page.printed(0, messages.of("page.footer"));
        return sheet;
    }

    /** Below a total: whether the rows above add up to it, reckoned by the spreadsheet program itself. */
    private void check(Table table, int columns) {
        page.row(Look.FINE_PRINT, List.of("", messages.of("summary.check")));
        for (int column = 3; column < 3 + columns; column++) {
            String letters = CellRef.letters(column);
            String sum = "SUM(" + letters + table.first() + ":" + letters + table.last() + ")";
            page.formulaAt(
                    page.row(),
                    column,
                    Look.CHECK,
                    "IF(" + sum + "=" + letters + (table.last() + 1) + ",\"" + messages.of("summary.agrees") + "\",\""
                            + messages.of("summary.differs") + "\")");
        }
    }

    private void byGoal(EditionView view) {
        page.line(Look.SECTION, messages.of("summary.by-goal"));
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
            page.row(cells(Look.CENTRED, Look.TEXT, Look.NUMBER, goal.number(), goal.text(), counts));
        }
        page.row(cells(Look.TOTAL, Look.TOTAL_TEXT, Look.TOTAL, "", messages.of("summary.total"), total));
        goals = new Table(first, page.row() - 1);
        check(goals, total.length);
    }

    private void byDivision(EditionView view) {
        page.line(Look.SECTION, messages.of("summary.by-division"));
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
            Look nameLook = division.returned() ? Look.TEXT : Look.BAD_TEXT;
            page.row(cells(Look.CENTRED, nameLook, Look.NUMBER, division.code(), name, counts(division.answers())));
        }
        page.row(cells(Look.TOTAL, Look.TOTAL_TEXT, Look.TOTAL, "", messages.of("summary.total"), counts(total)));
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

    private static List<Page.Cell> cells(
            Look first, Look second, Look numbers, String code, String name, int[] counts) {
        List<Page.Cell> cells = new ArrayList<>();
        cells.add(new Page.Cell(first, code));
        cells.add(new Page.Cell(second, name));
        for (int count : counts) {
            cells.add(Page.Cell.number(numbers, count));
        }
        return cells;
    }
}
