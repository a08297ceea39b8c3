package org.prongsai.render.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Text of a PDF of ours, as a reader takes it out of the file again. */
public final class PdfText {
    private PdfText() {}

    /** Empty when it is no PDF. */
    public static Optional<String> of(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            return Optional.of(new PDFTextStripper().getText(document));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }
}
