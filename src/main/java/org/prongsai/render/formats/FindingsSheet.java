package org.prongsai.render.formats;

import java.util.List;
import org.prongsai.render.EditionView;
import org.prongsai.text.Messages;
import org.prongsai.workbook.Book;
import org.prongsai.workbook.Look;
import org.prongsai.workbook.Page;

/** What is wrong, where, and what to do. */
final class FindingsSheet {
    private FindingsSheet() {}

    static void write(Book book, EditionView view, Messages messages) {
        Page page = book.page(messages.of("sheet.findings"), 14, 26, 11, 40, 36, 52, 52);
        ConsolidatedWorkbook.heading(page, view, messages, "findings.title");
        if (view.findings().isEmpty()) {
            page.line(Look.SUBTITLE, messages.of("findings.none"));
            page.printed(0, messages.of("page.footer"));
            return;
        }
        ConsolidatedWorkbook.header(
                page,
                messages,
                "findings",
                "severity",
                "division",
                "guideline",
                "where",
                "value",
                "message",
                "suggestion");
        int header = page.row();
        view.findings().forEach(finding -> page.row(row(finding)));
        page.filtered(header).frozenBelow(header).printed(header, messages.of("page.footer"));
    }

    private static List<Page.Cell> row(EditionView.FindingRow finding) {
        Look look = switch (finding.severity()) {
            case "error" -> Look.BAD;
            case "warning" -> Look.UNDER_WAY;
            default -> Look.IDLE;
        };
        return List.of(
                new Page.Cell(look, finding.severityLabel()),
                new Page.Cell(Look.TEXT, finding.division()),
                new Page.Cell(Look.CENTRED, finding.guideline()),
                new Page.Cell(Look.FINE_PRINT, finding.where()),
                new Page.Cell(Look.TEXT, finding.value()),
                new Page.Cell(Look.TEXT, finding.message()),
                new Page.Cell(Look.TEXT, finding.suggestion()));
    }
}
