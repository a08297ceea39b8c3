package org.prongsai.render.formats;

import java.util.List;
import org.prongsai.render.EditionView;
import org.prongsai.text.Messages;
import org.prongsai.workbook.Book;
import org.prongsai.workbook.Look;
import org.prongsai.workbook.Page;

/** Every file in the input folder and what became of it. */
final class FilesSheet {
    private FilesSheet() {}

    static void write(Book book, EditionView view, Messages messages) {
        Page page = book.page(messages.of("sheet.files"), 44, 10, 28, 22, 26, 16, 50, 40);
        ConsolidatedWorkbook.heading(page, view, messages, "files.title");
        ConsolidatedWorkbook.header(
                page,
                messages,
                "files",
                "file",
                "open",
                "division",
                "saved-by",
                "saved-at",
                "outcome",
                "reason",
                "digest");
        int header = page.row();
        for (EditionView.FileRow file : view.files()) {
            page.row(row(file));
            InputLink.on(page, 2, file.path(), "", "");
        }
        page.filtered(header).frozenBelow(header).printed(header, messages.of("page.footer"));
    }

    private static List<Page.Cell> row(EditionView.FileRow file) {
        Look look = switch (file.kind()) {
            case "counted" -> Look.GOOD;
            case "refused", "excluded" -> Look.BAD;
            default -> Look.IDLE;
        };
        return List.of(
                new Page.Cell(Look.TEXT, file.path()),
                InputLink.cell(file.path(), ""),
                new Page.Cell(Look.TEXT, file.division()),
                new Page.Cell(Look.TEXT, file.savedBy()),
                new Page.Cell(Look.TEXT, file.savedAt()),
                new Page.Cell(look, file.outcome()),
                new Page.Cell(Look.TEXT, file.reason()),
                new Page.Cell(Look.FINE_PRINT, file.digest()));
    }
}
