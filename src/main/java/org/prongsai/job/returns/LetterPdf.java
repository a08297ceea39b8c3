package org.prongsai.job.returns;

import java.util.List;
import java.util.function.UnaryOperator;
import org.prongsai.io.JobFailure;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.render.Edition;
import org.prongsai.render.pdf.MalformedPage;
import org.prongsai.render.pdf.PdfDocument;
import org.prongsai.render.pdf.PdfRenderer;
import org.prongsai.returns.FeedbackLetter;
import org.prongsai.returns.ReturnedForm;

/** Letter to a division as PDF: mail filters hold back pages, and it is signed and filed as it is. */
final class LetterPdf {
    static final String ENDING = ".pdf";

    private LetterPdf() {}

    static byte[] print(ReturnedForm what, Edition edition) {
        FeedbackLetter letter = FeedbackLetter.of(what, edition.templates(), edition.messages());
        try {
            return PdfRenderer.print(new PdfDocument(
                    letter.html(),
                    letter.title(),
                    what.organisation(),
                    letter.opening(),
                    edition.messages().language(),
                    edition.asOf(),
                    // The letter's own digits are Thai already, those of cells and what was typed in them are not.
                    UnaryOperator.identity(),
                    List::of));
        } catch (MalformedPage e) {
            throw new JobFailure(
                    LocalizedMessage.of("failure.template", FeedbackLetter.TEMPLATE, String.valueOf(e.getMessage())),
                    e);
        }
    }
}
