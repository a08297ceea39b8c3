package org.prongsai.render.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.prongsai.Editions;
import org.prongsai.VeraPdf;
import org.prongsai.io.JobFailure;
import org.prongsai.render.Edition;
import org.prongsai.render.EditionFiles;
import org.prongsai.render.EditionView;
import org.prongsai.render.Formats;
import org.prongsai.text.Language;
import org.prongsai.thai.ThaiDigits;

final class ReportPdfTest {
    private static final Edition EXAMPLE = Editions.example(Language.TH);
    private static final byte[] PDF = new ReportPdf().render(EXAMPLE);

    @Test
    void the_example_is_fit_for_the_archive_and_for_a_screen_reader() {
        assertThat(VeraPdf.faults(PDF)).isEmpty();
    }

    @Test
    void so_is_a_final_one() {
        Edition edition = Editions.complete(Language.EN);
        assertThat(edition.isProvisional()).isFalse();
        assertThat(VeraPdf.faults(new ReportPdf().render(edition))).isEmpty();
    }

    @Test
    void a_second_time_gives_the_same_bytes() {
        assertThat(new ReportPdf().render(EXAMPLE)).isEqualTo(PDF);
    }

    @Test
    void the_workbook_and_the_answers_of_the_edition_travel_in_it() throws IOException {
        EditionFiles files = new EditionFiles(Formats.load(), EXAMPLE);
        try (PDDocument document = Loader.loadPDF(files.file("report.pdf"))) {
            Map<String, PDComplexFileSpecification> inside =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(inside).containsOnlyKeys("answers.csv", "consolidated.xlsx");
            for (String name : inside.keySet()) {
                assertThat(inside.get(name).getEmbeddedFile().toByteArray()).isEqualTo(files.file(name));
            }
        }
    }

    @Test
    void its_figures_are_those_of_every_document() throws IOException {
        EditionView view = EXAMPLE.view();
        List<String> lines = text(PDF).lines().map(String::strip).toList();
        for (EditionView.DivisionFigures division : view.divisions()) {
            String figures = thai(
                    division.answers().achieved(),
                    division.answers().inProgress(),
                    division.answers().notStarted(),
                    division.answers().nothingToReport(),
                    division.answers().invalid(),
                    division.answers().missing());
            assertThat(lines)
                    .as(division.name())
                    .anyMatch(line -> squeezed(line).endsWith(figures));
        }
        String all = squeezed(text(PDF));
        assertThat(all)
                .contains(
                        squeezed(ThaiDigits.toThai(view.notice())),
                        "ข้อมูลณวันที่๕เมษายน๒๕๖๔",
                        "หน้า๑/",
                        "๑.๑ให้ทุกส่วนราชการ",
                        "ช่องC19",
                        view.files().get(0).path().replace(" ", ""));
        view.files().forEach(file -> assertThat(all).contains(file.digest()));
        view.official()
                .forEach(goal -> goal.lines().forEach(line -> assertThat(all).contains(ThaiDigits.toThai(line.id()))));
    }

    @Test
    void it_says_what_it_is() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("th-TH");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(EXAMPLE.messages().of("report.title") + " "
                            + EXAMPLE.view().round());
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .hasSize(10)
                    .allMatch(item -> item.getStructureElement() != null);
        }
    }

    @Test
    void nothing_is_fetched_and_nothing_from_a_form_is_live() throws IOException {
        String template =
                "<html lang='th-TH'><head><title>t</title><style>body {font-family: 'Prongsai Sarabun'}</style>"
                        + "<link rel='stylesheet' href='file:///etc/passwd'/></head>"
                        + "<body><p>$report.organisation() &lt;b&gt;</p><img alt='' src='file:///etc/hostname'/>"
                        + "<img alt='' src='https://example.org/x.png'/></body></html>";
        byte[] pdf = new ReportPdf().render(with(template));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
        assertThat(text(pdf)).contains("<b>");
    }

    @Test
    void a_template_that_is_no_xhtml_is_told_with_its_line() {
        for (String wrong : List.of("<html><body>\n<p></body></html>", "<!DOCTYPE html><html/>", "plain")) {
            assertThatThrownBy(() -> new ReportPdf().render(with(wrong)))
                    .isInstanceOf(JobFailure.class)
                    .hasMessageContaining("report-pdf.html.vm");
        }
    }

    private static Edition with(String template) {
        return new Edition(
                EXAMPLE.consolidation(),
                EXAMPLE.findings(),
                EXAMPLE.severities(),
                EXAMPLE.changes(),
                EXAMPLE.asOf(),
                EXAMPLE.messages(),
                name -> template.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String thai(int... counts) {
        StringBuilder digits = new StringBuilder();
        for (int count : counts) {
            digits.append(ThaiDigits.toThai(String.valueOf(count)));
        }
        return digits.toString();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
