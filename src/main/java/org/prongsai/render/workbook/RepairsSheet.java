package org.prongsai.render.workbook;

import java.util.List;
import org.prongsai.message.Messages;
import org.prongsai.render.EditionView;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;
import org.prongsai.sheet.write.WorkbookWriter;

/** Sheet of repairs: what was changed so that it could be counted. */
final class RepairsSheet {
    private static final int OPEN = 3;

    private RepairsSheet() {}

    static void write(WorkbookWriter book, EditionView view, Messages messages) {
        SheetWriter writer = book.page(messages.of("sheet.repairs"), 24, 9, 9, 36, 30, 30, 42);
        ConsolidatedWorkbook.heading(writer, view, messages, "repairs.title");
        if (view.repairs().isEmpty()) {
            writer.line(CellLook.SUBTITLE, messages.of("repairs.none"));
            writer.printed(0, messages.of("page.footer"));
            return;
        }
        ConsolidatedWorkbook.header(
                writer, messages, "repairs", "division", "guideline", "open", "where", "from", "to", "why");
        int header = writer.row();
        for (EditionView.RepairRow repair : view.repairs()) {
            String where = messages.of("where.cell", repair.file(), repair.sheet(), repair.cell());
            writer.row(List.of(
                    new SheetWriter.Cell(CellLook.TEXT, repair.division()),
                    new SheetWriter.Cell(CellLook.CENTRED, repair.guideline()),
                    InputLink.cell(repair.file(), repair.cell()),
                    new SheetWriter.Cell(CellLook.FINE_PRINT, where),
                    new SheetWriter.Cell(CellLook.TEXT, repair.from()),
                    new SheetWriter.Cell(CellLook.TEXT, repair.meant()),
                    new SheetWriter.Cell(CellLook.TEXT, repair.why())));
            if (!view.published()) {
                InputLink.on(writer, OPEN, repair.file(), repair.sheet(), repair.cell());
            }
        }
        writer.filtered(header).frozenBelow(header).printed(header, messages.of("page.footer"));
    }
}
