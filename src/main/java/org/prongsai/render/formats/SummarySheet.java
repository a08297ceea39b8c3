package org.prongsai.render.formats;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.model.Tally;
import org.prongsai.render.EditionView;
import org.prongsai.text.Messages;
import org.prongsai.workbook.Book;
import org.prongsai.workbook.Look;
import org.prongsai.workbook.Page;

/** The first sheet: guidelines by goal, answers by division. */
final class SummarySheet {
    private SummarySheet() {}

    static void write(Book book, EditionView view, Messages messages) {
        Page page = book.page(messages.of("sheet.summary"), 8, 52, 14, 16, 18, 16, 18, 16, 16);
        ConsolidatedWorkbook.heading(page, view, messages, "report.title");
        page.line(Look.SUBTITLE, messages.of("report.as-of", view.asOf()));
        page.gap();
        byGoal(page, view, messages);
        page.gap();
        byDivision(page, view, messages);
        page.printed(0, messages.of("page.footer"));
    }

    private static void byGoal(Page page, EditionView view, Messages messages) {
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
    }

    private static void byDivision(Page page, EditionView view, Messages messages) {
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
        Tally total = Tally.NONE;
        for (EditionView.DivisionFigures division : view.divisions()) {
            total = total.plus(division.answers());
            String name = division.returned() ? division.name() : messages.of("summary.not-returned", division.name());
            Look nameLook = division.returned() ? Look.TEXT : Look.BAD_TEXT;
            page.row(cells(Look.CENTRED, nameLook, Look.NUMBER, division.code(), name, counts(division.answers())));
        }
        page.row(cells(Look.TOTAL, Look.TOTAL_TEXT, Look.TOTAL, "", messages.of("summary.total"), counts(total)));
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
