package org.prongsai.render.formats;

import java.util.Arrays;
import java.util.List;
import org.prongsai.render.EditionView;
import org.prongsai.text.Messages;
import org.prongsai.workbook.Book;
import org.prongsai.workbook.Look;
import org.prongsai.workbook.Page;

/** Every file in the input folder and what became of it; who mailed it, in a round of which forms were fetched by mail. */
final class FilesSheet {
    private static final List<String> COLUMNS =
            List.of("file", "open", "division", "saved-by", "saved-at", "outcome", "reason", "digest", "mailed");
    private static final int[] WIDTHS = {44, 10, 28, 22, 26, 16, 50, 40, 50};

    private FilesSheet() {}

    static void write(Book book, EditionView view, Messages messages) {
        boolean mailed = view.files().stream().anyMatch(file -> !file.mailed().isEmpty());
        int columns = mailed ? COLUMNS.size() : COLUMNS.size() - 1;
        Page page = book.page(messages.of("sheet.files"), Arrays.copyOf(WIDTHS, columns));
        ConsolidatedWorkbook.heading(page, view, messages, "files.title");
        ConsolidatedWorkbook.header(
                page, messages, "files", COLUMNS.subList(0, columns).toArray(String[]::new));
        int header = page.row();
        for (EditionView.FileRow file : view.files()) {
            page.row(row(file).subList(0, columns));
            if (!view.published()) {
                InputLink.on(page, 2, file.path(), "", "");
            }
        }
        page.filtered(header).frozenBelow(header).printed(header, messages.of("page.footer"));
    }

    private static List<Page.Cell> row(EditionView.FileRow file) {
        return List.of(
                new Page.Cell(Look.TEXT, file.path()),
                InputLink.cell(file.path(), ""),
                new Page.Cell(Look.TEXT, file.division()),
                new Page.Cell(Look.TEXT, file.savedBy()),
                new Page.Cell(Look.TEXT, file.savedAt()),
                new Page.Cell(Looks.ofOutcome(file.kind()), file.outcome()),
                new Page.Cell(Look.TEXT, file.reason()),
                new Page.Cell(Look.FINE_PRINT, file.digest()),
                new Page.Cell(Look.TEXT, file.mailed()));
    }
}
