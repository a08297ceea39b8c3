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
        try (WorkbookWriter book = WorkbookWriter.even("แม่แบบแบบรายงาน", "prongsai", LocalDate.of(2020, 10, 1))) {
            FormBase.LOOKS.forEach(book::style);
            book.page(FormLayout.SHEET);
            help(book.page(FormLayout.HELP_SHEET, 44, 52, 36, 24));
            return book.toBytes();
        }
    }

    private static void help(SheetWriter writer) {
        writer.line(CellLook.TITLE, "{help-sheet.title}");
        writer.line(CellLook.SUBTITLE, "{organisation}");
        section(writer, "steps");
        Stream.of("1", "2", "3", "4", "5").forEach(step -> paragraph(writer, "{help-sheet.step." + step + "}", 30));
        section(writer, "statuses");
        table(writer, CellLook.HEADER, "{plan.column.status-label}", "{help-sheet.meaning}", 28);
        table(writer, CellLook.TEXT, "{status}", "{meaning}", 30);
        section(writer, "example");
        writer.row(
                CellLook.HEADER,
                List.of(
                        "{form.column.status}",
                        "{form.column.details}",
                        "{form.column.evidence}",
                        "{form.column.completed-on}"));
        writer.row(
                CellLook.TEXT,
                List.of(
                        "{example.status}",
                        "{help-sheet.example.details}",
                        "{help-sheet.example.evidence}",
                        "{example.date}"));
        writer.height(52);
        section(writer, "rules");
        table(writer, CellLook.HEADER, "{findings.message}", "{findings.suggestion}", 28);
        table(writer, CellLook.TEXT, "{rule}", "{mend}", 50);
        section(writer, "after");
        paragraph(writer, "{help-sheet.after.text}", 78);
        paragraph(writer, "{help-sheet.contact}{contact}", 30);
        writer.printed(0, "&P / &N");
        writer.poi().getPrintSetup().setLandscape(false);
        writer.poi().getPrintSetup().setFitHeight((short) 1);
    }

    private static void section(SheetWriter writer, String key) {
        writer.gap();
        writer.line(CellLook.SECTION, "{help-sheet." + key + "}");
    }

    private static void paragraph(SheetWriter writer, String text, double height) {
        writer.row(CellLook.PLAIN, List.of(text, "", "", ""));
        writer.height(height);
        writer.mergeAcross(1, 4);
    }

    private static void table(SheetWriter writer, CellLook look, String first, String second, double height) {
        writer.row(look, List.of(first, second, "", ""));
        writer.height(height);
        writer.mergeAcross(2, 4);
    }
}
