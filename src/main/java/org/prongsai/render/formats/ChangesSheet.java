package org.prongsai.render.formats;

import java.util.List;
import org.prongsai.render.EditionView;
import org.prongsai.text.Messages;
import org.prongsai.workbook.Book;
import org.prongsai.workbook.Look;
import org.prongsai.workbook.Page;

/** What changed since the edition that was named; no sheet when none was. */
final class ChangesSheet {
    private ChangesSheet() {}

    static void write(Book book, EditionView view, Messages messages) {
        if (view.changesTitle().isEmpty()) {
            return;
        }
        Page page = book.page(messages.of("sheet.changes"), 30, 30, 11, 56, 56);
        page.line(Look.TITLE, messages.of("changes.title"));
        page.line(Look.SUBTITLE, view.changesTitle());
        if (view.changes().isEmpty()) {
            page.line(Look.SUBTITLE, messages.of("changes.none"));
            page.printed(0, messages.of("page.footer"));
            return;
        }
        ConsolidatedWorkbook.header(page, messages, "changes", "kind", "division", "guideline", "from", "to");
        int header = page.row();
        view.changes().forEach(change -> page.row(row(change)));
        page.filtered(header).frozenBelow(header).printed(header, messages.of("page.footer"));
    }

    private static List<Page.Cell> row(EditionView.ChangeRow change) {
        return List.of(
                new Page.Cell(Look.TEXT, change.kind()),
                new Page.Cell(Look.TEXT, change.division()),
                new Page.Cell(Look.CENTRED, change.guideline()),
                new Page.Cell(Look.TEXT, change.from()),
                new Page.Cell(Look.TEXT, change.to()));
    }
}
