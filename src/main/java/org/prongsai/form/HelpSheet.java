package org.prongsai.form;

import java.util.List;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.NothingToReport;
import org.prongsai.model.Plan;
import org.prongsai.model.Status;
import org.prongsai.text.Messages;
import org.prongsai.text.ThaiDates;
import org.prongsai.workbook.Book;
import org.prongsai.workbook.Look;
import org.prongsai.workbook.Page;

/** How to fill the form in, in the same words as the checker's: what it finds is listed here before it finds it. */
final class HelpSheet {
    private final Plan plan;
    private final Messages messages;

    HelpSheet(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
    }

    void write(Book book) {
        Page page = book.page(FormLayout.HELP_SHEET, 34, 52, 34, 22);
        page.line(Look.TITLE, messages.of("help-sheet.title"));
        page.line(Look.SUBTITLE, plan.organisation().name());
        section(page, "steps");
        for (int step = 1; step <= 5; step++) {
            paragraph(page, messages.of("help-sheet.step." + step));
        }
        statuses(page);
        example(page);
        rules(page);
        section(page, "after");
        paragraph(
                page,
                messages.of("help-sheet.after.text", ThaiDates.full(plan.round().due(), messages.language())));
        if (!plan.organisation().contact().isEmpty()) {
            paragraph(page, messages.of("form.contact", plan.organisation().contact()));
        }
        page.printed(0, messages.of("page.footer"));
        page.poi().getPrintSetup().setLandscape(false);
    }

    private void section(Page page, String key) {
        page.gap();
        page.line(Look.SECTION, messages.of("help-sheet." + key));
    }

    private void paragraph(Page page, String text) {
        page.row(Look.PLAIN, List.of(text, "", "", ""));
        page.height(page.height(Look.PLAIN, text, 2) * 52 / 142 + 24);
        page.mergeAcross(1, 4);
    }

    private void statuses(Page page) {
        section(page, "statuses");
        page.row(
                Look.HEADER,
                List.of(messages.of("plan.column.status-label"), messages.of("help-sheet.meaning"), "", ""));
        page.mergeAcross(2, 4);
        for (Status status : plan.statuses().statuses()) {
            meaning(
                    page,
                    status.label(),
                    messages.of("help-sheet.means." + status.progress().code()));
        }
        meaning(page, NothingToReport.CONFIRMED.label(messages), messages.of("help-sheet.means.nothing_to_report"));
    }

    private static void meaning(Page page, String what, String meaning) {
        page.row(Look.TEXT, List.of(what, meaning, "", ""));
        page.height(Math.max(page.height(Look.TEXT, what, 1), page.height(Look.TEXT, meaning, 2) / 2 + 14));
        page.mergeAcross(2, 4);
    }

    private void example(Page page) {
        section(page, "example");
        page.row(
                Look.HEADER,
                List.of(
                        FormColumn.STATUS.label(messages),
                        FormColumn.DETAILS.label(messages),
                        FormColumn.EVIDENCE.label(messages),
                        FormColumn.COMPLETED_ON.label(messages)));
        page.row(
                Look.TEXT,
                List.of(
                        plan.statuses()
                                .first(org.prongsai.model.Progress.ACHIEVED)
                                .label(),
                        messages.of("help-sheet.example.details"),
                        messages.of("help-sheet.example.evidence"),
                        ThaiDates.full(plan.round().end().minusDays(20), messages.language())));
    }

    private void rules(Page page) {
        section(page, "rules");
        page.row(Look.HEADER, List.of(messages.of("findings.message"), messages.of("findings.suggestion"), "", ""));
        page.mergeAcross(2, 4);
        for (CheckColumn rule : CheckColumn.RULES) {
            meaning(
                    page,
                    messages.of("rule." + rule.ruleId() + ".short"),
                    messages.of("rule." + rule.ruleId() + ".help"));
        }
    }
}
