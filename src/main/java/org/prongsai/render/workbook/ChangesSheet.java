package org.prongsai.render.workbook;

import java.util.List;
import org.prongsai.message.Messages;
import org.prongsai.render.EditionView;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;
import org.prongsai.sheet.write.WorkbookWriter;

/** Sheet of what changed since the edition that was named; no sheet when none was. */
final class ChangesSheet {
    private ChangesSheet() {}

    static void write(WorkbookWriter book, EditionView view, Messages messages) {
        if (view.changesTitle().isEmpty()) {
            return;
        }
        SheetWriter writer = book.page(messages.of("sheet.changes"), 26, 26, 10, 50, 50);
        writer.onOneScreen();
        writer.line(CellLook.TITLE, messages.of("changes.title"));
        writer.line(CellLook.SUBTITLE, view.changesTitle());
        if (view.changes().isEmpty()) {
            writer.line(CellLook.SUBTITLE, messages.of("changes.none"));
            writer.printed(0, messages.of("page.footer"));
            return;
        }
        ConsolidatedWorkbook.header(writer, messages, "changes", "kind", "division", "guideline", "from", "to");
        int header = writer.row();
        view.changes().forEach(change -> writer.row(row(change)));
        writer.filtered(header).frozenBelow(header).printed(header, messages.of("page.footer"));
    }

    private static List<SheetWriter.Cell> row(EditionView.ChangeRow change) {
        return List.of(
                new SheetWriter.Cell(CellLook.TEXT, change.kind()),
                new SheetWriter.Cell(CellLook.TEXT, change.division()),
                new SheetWriter.Cell(CellLook.CENTRED, change.guideline()),
                new SheetWriter.Cell(CellLook.TEXT, change.from()),
                new SheetWriter.Cell(CellLook.TEXT, change.to()));
    }
}
