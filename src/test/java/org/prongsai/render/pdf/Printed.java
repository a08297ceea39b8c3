package org.prongsai.render.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.prongsai.Tools;
import org.prongsai.text.Language;

/** Small pages for the tests of this package, and what other programs make of them. */
final class Printed {
    private static final String BEFORE =
            "<html lang='th-TH'><head><title>t</title><style>@page {size: 210mm 297mm; margin: 15mm}"
                    + " body {font-family: \"Prongsai Sarabun\"; font-size: 12pt; word-wrap: break-word} %s</style></head><body>";

    private Printed() {}

    static byte[] body(String css, String body) {
        return PdfRenderer.print(paper(BEFORE.replace("%s", css) + body + "</body></html>"));
    }

    static PdfDocument paper(String html) {
        return new PdfDocument(
                html,
                "t",
                "a",
                "s",
                Language.TH,
                LocalDate.of(2021, 4, 5),
                UnaryOperator.identity(),
                () -> List.of(new EmbeddedFile("a.csv", "text/csv", "Data", "d", new byte[] {'a'})));
    }

    /** The text as poppler gives it back, without any white space. */
    static String text(byte[] pdf, Path folder) throws IOException {
        Path file = Files.write(folder.resolve("printed.pdf"), pdf);
        Path text = folder.resolve("printed.txt");
        Tools.run(text, List.of("pdftotext", "-enc", "UTF-8", file.toString(), text.toString()));
        return squeezed(Files.readString(text));
    }

    static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00AD\\u200B\\uFEFF]+", "");
    }
}
