package org.prongsai.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.form.FormBase;
import org.prongsai.layout.FormLayout;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;
import org.prongsai.sheet.write.WorkbookWriter;

/** Makes {@code templates/form.xlsx}, the base that comes with the program. */
public final class FormBaseWorkbook {
    private FormBaseWorkbook() {}

    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args.length > 0 ? args[0] : "templates/form.xlsx"), bytes());
    }

    public static byte[] bytes() {
        try (WorkbookWriter book = new WorkbookWriter("แม่แบบแบบรายงาน", "prongsai", LocalDate.of(2020, 10, 1))) {
            FormBase.LOOKS.forEach(book::style);
            book.page(FormLayout.SHEET);
            help(book.page(FormLayout.HELP_SHEET, 44, 52, 36, 24));
            return book.toBytes();
        }
    }

    private static void help(SheetWriter page) {
        page.line(CellLook.TITLE, "{help-sheet.title}");
        page.line(CellLook.SUBTITLE, "{organisation}");
        section(page, "steps");
        Stream.of("1", "2", "3", "4", "5").forEach(step -> paragraph(page, "{help-sheet.step." + step + "}", 30));
        section(page, "statuses");
        table(page, CellLook.HEADER, "{plan.column.status-label}", "{help-sheet.meaning}", 28);
        table(page, CellLook.TEXT, "{status}", "{meaning}", 30);
        section(page, "example");
        page.row(
                CellLook.HEADER,
                List.of(
                        "{form.column.status}",
                        "{form.column.details}",
                        "{form.column.evidence}",
                        "{form.column.completed-on}"));
        page.row(
                CellLook.TEXT,
                List.of(
                        "{example.status}",
                        "{help-sheet.example.details}",
                        "{help-sheet.example.evidence}",
                        "{example.date}"));
        page.height(52);
        section(page, "rules");
        table(page, CellLook.HEADER, "{findings.message}", "{findings.suggestion}", 28);
        table(page, CellLook.TEXT, "{rule}", "{mend}", 50);
        section(page, "after");
        paragraph(page, "{help-sheet.after.text}", 78);
        paragraph(page, "{help-sheet.contact}{contact}", 30);
        page.printed(0, "&P / &N");
        page.poi().getPrintSetup().setLandscape(false);
        page.poi().getPrintSetup().setFitHeight((short) 1);
    }

    private static void section(SheetWriter page, String key) {
        page.gap();
        page.line(CellLook.SECTION, "{help-sheet." + key + "}");
    }

    private static void paragraph(SheetWriter page, String text, double height) {
        page.row(CellLook.PLAIN, List.of(text, "", "", ""));
        page.height(height);
        page.mergeAcross(1, 4);
    }

    private static void table(SheetWriter page, CellLook look, String first, String second, double height) {
        page.row(look, List.of(first, second, "", ""));
        page.height(height);
        page.mergeAcross(2, 4);
    }
}
