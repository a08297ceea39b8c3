package org.prongsai.render.paper;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import org.prongsai.message.Messages;
import org.prongsai.render.Edition;
import org.prongsai.render.EditionFiles;
import org.prongsai.render.EditionView;
import org.prongsai.render.Formats;
import org.prongsai.render.OutputFormat;
import org.prongsai.render.RenderedFiles;
import org.prongsai.render.csv.AnswersCsv;
import org.prongsai.render.pdf.EmbeddedFile;
import org.prongsai.render.pdf.PdfDocument;
import org.prongsai.render.workbook.ConsolidatedWorkbook;
import org.prongsai.template.VelocityText;

/**
 * {@code report.pdf}: the report to be signed, filed and published, from {@code templates/report-pdf.html.vm}. The
 * workbook and the answers behind its figures travel in it.
 */
@AutoService(OutputFormat.class)
public final class ReportPdf implements OutputFormat {
    public static final String FILE = "report.pdf";

    private static final String TEMPLATE = "report-pdf.html.vm";

    @Override
    public String fileName() {
        return FILE;
    }

    @Override
    public int effort() {
        return 10;
    }

    @Override
    public byte[] render(Edition edition) {
        return render(edition, new EditionFiles(Formats.load(), edition));
    }

    @Override
    public byte[] render(Edition edition, RenderedFiles others) {
        Messages messages = edition.messages();
        EditionView view = edition.view();
        return TemplatePdf.print(
                TEMPLATE,
                new PdfDocument(
                        html(edition, view),
                        messages.of("report.title") + " " + view.round(),
                        view.organisation(),
                        messages.of("paper.subject", view.organisation(), view.round(), view.asOf()),
                        messages.language(),
                        edition.asOf(),
                        DocumentDigits.of(view, messages.language()),
                        () -> attachments(edition, others)));
    }

    static String html(Edition edition, EditionView view) {
        return VelocityText.paper(
                edition.templates(), TEMPLATE, edition.messages(), Map.of("report", view, "paper", PaperView.of(view)));
    }

    private static List<EmbeddedFile> attachments(Edition edition, RenderedFiles others) {
        Messages messages = edition.messages();
        return List.of(
                new EmbeddedFile(
                        ConsolidatedWorkbook.FILE,
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        "Source",
                        messages.of("paper.attached.workbook"),
                        others.open(ConsolidatedWorkbook.FILE)),
                new EmbeddedFile(
                        AnswersCsv.FILE,
                        "text/csv",
                        "Data",
                        messages.of("paper.attached.answers"),
                        others.file(AnswersCsv.FILE)));
    }
}
