package org.prongsai.render.formats;

import java.util.List;
import org.prongsai.render.EditionView;
import org.prongsai.text.Messages;
import org.prongsai.workbook.Book;
import org.prongsai.workbook.Look;
import org.prongsai.workbook.Page;

/** What was changed so that it could be counted. */
final class RepairsSheet {
    private static final int OPEN = 3;

    private RepairsSheet() {}

    static void write(Book book, EditionView view, Messages messages) {
        Page page = book.page(messages.of("sheet.repairs"), 28, 11, 10, 44, 34, 34, 52);
        ConsolidatedWorkbook.heading(page, view, messages, "repairs.title");
        if (view.repairs().isEmpty()) {
            page.line(Look.SUBTITLE, messages.of("repairs.none"));
            page.printed(0, messages.of("page.footer"));
            return;
        }
        ConsolidatedWorkbook.header(
                page, messages, "repairs", "division", "guideline", "open", "where", "from", "to", "why");
        int header = page.row();
        for (EditionView.RepairRow repair : view.repairs()) {
            String where = messages.of("where.cell", repair.file(), repair.sheet(), repair.cell());
            page.row(List.of(
                    new Page.Cell(Look.TEXT, repair.division()),
                    new Page.Cell(Look.CENTRED, repair.guideline()),
                    InputLink.cell(repair.file(), repair.cell()),
                    new Page.Cell(Look.FINE_PRINT, where),
                    new Page.Cell(Look.TEXT, repair.from()),
                    new Page.Cell(Look.TEXT, repair.to()),
                    new Page.Cell(Look.TEXT, repair.why())));
            InputLink.on(page, OPEN, repair.file(), repair.sheet(), repair.cell());
        }
        page.filtered(header).frozenBelow(header).printed(header, messages.of("page.footer"));
    }
}
