package org.prongsai.render.workbook;

import com.google.auto.service.AutoService;
import java.util.List;
import org.prongsai.message.Messages;
import org.prongsai.render.Edition;
import org.prongsai.render.OutputFormat;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;
import org.prongsai.sheet.write.WorkbookWriter;

/**
 * {@code itas.xlsx}: what is typed into the national system item by item, in the plan's order, and which items are still
 * owed by whom. Only of a plan that asks divisions for links.
 */
@AutoService(OutputFormat.class)
public final class ItasWorkbook implements OutputFormat {
    public static final String FILE = "itas.xlsx";

    @Override
    public String fileName() {
        return FILE;
    }

    @Override
    public boolean isOf(Edition edition) {
        return ItasRows.isAsked(edition.consolidation().plan());
    }

    @Override
    public byte[] render(Edition edition) {
        Messages messages = edition.messages();
        ItasRows items = new ItasRows(edition);
        try (WorkbookWriter book =
                WorkbookWriter.even(messages.of("itas.title"), edition.view().organisation(), edition.asOf())) {
            entries(book, edition, items.entries());
            owed(book, edition, items.owed());
            return book.toBytes();
        }
    }

    private static void entries(WorkbookWriter book, Edition edition, List<ItasRows.ItasRow> items) {
        Messages messages = edition.messages();
        SheetWriter writer = book.page(messages.of("sheet.itas"), 9, 44, 10, 60, 60);
        ConsolidatedWorkbook.heading(writer, edition.view(), messages, "itas.title");
        ConsolidatedWorkbook.header(writer, messages, "itas", "item", "text", "there", "url", "where");
        int header = writer.row();
        for (ItasRows.ItasRow item : items) {
            writer.row(List.of(
                    new SheetWriter.Cell(CellLook.CENTRED, item.id()),
                    new SheetWriter.Cell(CellLook.TEXT, item.text()),
                    new SheetWriter.Cell(
                            item.there() ? CellLook.GOOD : CellLook.BAD,
                            messages.of(item.there() ? "itas.there.yes" : "itas.there.no")),
                    new SheetWriter.Cell(CellLook.TEXT, item.url()),
                    new SheetWriter.Cell(CellLook.TEXT, item.where())));
        }
        writer.filtered(header).frozenBelow(header).printed(header, messages.of("page.footer"));
    }

    private static void owed(WorkbookWriter book, Edition edition, List<ItasRows.OwedRow> owed) {
        Messages messages = edition.messages();
        SheetWriter writer = book.page(messages.of("sheet.itas-owed"), 9, 44, 30, 24, 20, 14);
        ConsolidatedWorkbook.heading(writer, edition.view(), messages, "itas.owed.title");
        if (owed.isEmpty()) {
            writer.line(CellLook.SUBTITLE, messages.of("itas.owed.none"));
            writer.printed(0, messages.of("page.footer"));
            return;
        }
        ConsolidatedWorkbook.header(writer, messages, "itas", "item", "text", "division", "state", "due", "days");
        int header = writer.row();
        for (ItasRows.OwedRow one : owed) {
            writer.row(List.of(
                    new SheetWriter.Cell(CellLook.CENTRED, one.id()),
                    new SheetWriter.Cell(CellLook.TEXT, one.text()),
                    new SheetWriter.Cell(CellLook.TEXT, one.division()),
                    new SheetWriter.Cell(CellLook.CENTRED, one.state()),
                    new SheetWriter.Cell(CellLook.CENTRED, one.due()),
                    SheetWriter.Cell.number(CellLook.NUMBER, one.days())));
        }
        writer.filtered(header).frozenBelow(header).printed(header, messages.of("page.footer"));
    }
}
