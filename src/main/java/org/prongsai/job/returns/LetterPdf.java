package org.prongsai.job.returns;

import java.util.List;
import java.util.function.UnaryOperator;
import org.prongsai.render.Edition;
import org.prongsai.render.paper.TemplatePdf;
import org.prongsai.render.pdf.PdfDocument;
import org.prongsai.returns.FeedbackLetter;
import org.prongsai.returns.ReturnedForm;

/** Letter to a division as PDF: mail filters hold back pages, and it is signed and filed as it is. */
final class LetterPdf {
    static final String ENDING = ".pdf";

    private LetterPdf() {}

    static byte[] print(ReturnedForm what, Edition edition) {
        FeedbackLetter letter = FeedbackLetter.of(what, edition.templates(), edition.messages());
        return TemplatePdf.print(
                FeedbackLetter.TEMPLATE,
                new PdfDocument(
                        letter.html(),
                        letter.title(),
                        what.organisation(),
                        letter.opening(),
                        edition.messages().language(),
                        edition.asOf(),
                        // The letter's own digits are Thai already, those of cells and what was typed in them are not.
                        UnaryOperator.identity(),
                        List::of));
    }
}
