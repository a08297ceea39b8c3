package org.prongsai.render.workbook;

import java.util.Arrays;
import java.util.List;
import org.prongsai.message.Messages;
import org.prongsai.render.EditionView;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;
import org.prongsai.sheet.write.WorkbookWriter;

/** Every file in the input folder and what became of it; who mailed it, in a round of which forms were fetched by mail. */
final class FilesSheet {
    private static final List<String> COLUMNS =
            List.of("file", "open", "division", "saved-by", "saved-at", "outcome", "reason", "digest", "mailed");
    private static final int[] WIDTHS = {36, 8, 24, 20, 22, 14, 40, 24, 36};

    private FilesSheet() {}

    static void write(WorkbookWriter book, EditionView view, Messages messages) {
        boolean mailed = view.files().stream().anyMatch(file -> !file.mailed().isEmpty());
        int columns = mailed ? COLUMNS.size() : COLUMNS.size() - 1;
        SheetWriter writer = book.page(messages.of("sheet.files"), Arrays.copyOf(WIDTHS, columns));
        ConsolidatedWorkbook.heading(writer, view, messages, view.filesTitle());
        ConsolidatedWorkbook.header(
                writer, messages, "files", COLUMNS.subList(0, columns).toArray(String[]::new));
        int header = writer.row();
        for (EditionView.FileRow file : view.files()) {
            writer.row(row(file).subList(0, columns));
            if (!view.published()) {
                InputLink.on(writer, 2, file.path(), "", "");
            }
        }
        writer.filtered(header).frozenBelow(header).printed(header, messages.of("page.footer"));
    }

    private static List<SheetWriter.Cell> row(EditionView.FileRow file) {
        return List.of(
                new SheetWriter.Cell(CellLook.TEXT, file.path()),
                InputLink.cell(file.path(), ""),
                new SheetWriter.Cell(CellLook.TEXT, file.division()),
                new SheetWriter.Cell(CellLook.TEXT, file.savedBy()),
                new SheetWriter.Cell(CellLook.TEXT, file.savedAt()),
                new SheetWriter.Cell(StatusLooks.ofOutcome(file.kind()), file.outcome()),
                new SheetWriter.Cell(CellLook.TEXT, file.reason()),
                new SheetWriter.Cell(CellLook.FINE_PRINT, file.digest()),
                new SheetWriter.Cell(CellLook.TEXT, file.mailed()));
    }
}
