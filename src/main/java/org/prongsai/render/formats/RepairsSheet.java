package org.prongsai.render.formats;

import java.util.List;
import org.prongsai.render.EditionView;
import org.prongsai.text.Messages;
import org.prongsai.workbook.Book;
import org.prongsai.workbook.Look;
import org.prongsai.workbook.Page;

/** What was changed so that it could be counted. */
final class RepairsSheet {
    private static final int WHERE = 3;

    private RepairsSheet() {}

    static void write(Book book, EditionView view, Messages messages) {
        Page page = book.page(messages.of("sheet.repairs"), 28, 11, 48, 34, 34, 52);
        ConsolidatedWorkbook.heading(page, view, messages, "repairs.title");
        if (view.repairs().isEmpty()) {
            page.line(Look.SUBTITLE, messages.of("repairs.none"));
            page.printed(0, messages.of("page.footer"));
            return;
        }
        ConsolidatedWorkbook.header(page, messages, "repairs", "division", "guideline", "where", "from", "to", "why");
        int header = page.row();
        for (EditionView.RepairRow repair : view.repairs()) {
            String where = messages.of("where.cell", repair.file(), repair.sheet(), repair.cell());
            page.row(ConsolidatedWorkbook.texts(
                    List.of(repair.division(), repair.guideline(), where, repair.from(), repair.to(), repair.why())));
            InputLink.on(page, WHERE, repair.file(), repair.sheet(), repair.cell());
        }
        page.filtered(header).frozenBelow(header).printed(header, messages.of("page.footer"));
    }
}
