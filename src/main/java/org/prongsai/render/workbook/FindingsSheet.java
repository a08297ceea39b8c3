package org.prongsai.render.workbook;

import java.util.List;
import org.prongsai.message.Messages;
import org.prongsai.render.EditionView;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;
import org.prongsai.sheet.write.WorkbookWriter;

/** Sheet of findings: what is wrong, where, and what to do. */
final class FindingsSheet {
    private static final int MAX_ROWS = 5_000;

    private static final int OPEN = 4;

    private FindingsSheet() {}

    static void write(WorkbookWriter book, EditionView view, Messages messages) {
        SheetWriter writer = book.page(messages.of("sheet.findings"), 13, 22, 9, 9, 30, 28, 42, 42);
        ConsolidatedWorkbook.heading(writer, view, messages, "findings.title");
        if (view.findings().isEmpty()) {
            writer.line(CellLook.SUBTITLE, messages.of("findings.none"));
            skipped(writer, view, messages);
            writer.printed(0, messages.of("page.footer"));
            return;
        }
        ConsolidatedWorkbook.header(
                writer,
                messages,
                "findings",
                "severity",
                "division",
                "guideline",
                "open",
                "where",
                "value",
                "message",
                view.published() ? "decided" : "suggestion");
        int header = writer.row();
        for (EditionView.FindingRow finding : rows(view)) {
            writer.row(row(finding));
            if (!view.published()) {
                InputLink.on(writer, OPEN, finding.file(), finding.sheet(), finding.cell());
            }
        }
        writer.filtered(header).frozenBelow(header).printed(header, messages.of("page.footer"));
        skipped(writer, view, messages);
    }

    /** Below the table, so that silence is not taken for praise. */
    private static void skipped(SheetWriter writer, EditionView view, Messages messages) {
        if (!view.skipped().isEmpty()) {
            writer.gap();
            writer.line(CellLook.SECTION, messages.of("skipped.title"));
        }
        view.skipped()
                .forEach(rule -> writer.line(CellLook.SUBTITLE, messages.of("skipped.line", rule.what(), rule.why())));
        if (!view.regraded().isEmpty()) {
            writer.gap();
            writer.line(CellLook.SECTION, messages.of("regraded.title"));
        }
        view.regraded()
                .forEach(rule -> writer.line(
                        CellLook.SUBTITLE, messages.of("regraded.line", rule.what(), rule.to(), rule.reason())));
    }

    private static List<SheetWriter.Cell> row(EditionView.FindingRow finding) {
        return List.of(
                new SheetWriter.Cell(StatusLooks.ofSeverity(finding.severity()), finding.severityLabel()),
                new SheetWriter.Cell(CellLook.TEXT, finding.division()),
                new SheetWriter.Cell(CellLook.CENTRED, finding.guidelines()),
                InputLink.cell(finding.file(), finding.cell()),
                new SheetWriter.Cell(CellLook.FINE_PRINT, finding.where()),
                new SheetWriter.Cell(CellLook.TEXT, finding.values()),
                new SheetWriter.Cell(CellLook.TEXT, finding.message()),
                new SheetWriter.Cell(CellLook.TEXT, (finding.regrading() + "\n" + finding.suggestion()).strip()));
    }

    /** So many are stray files, and one row says it of all of them. */
    private static List<EditionView.FindingRow> rows(EditionView view) {
        return view.findings().size() > MAX_ROWS ? view.shownFindings() : view.findings();
    }
}
