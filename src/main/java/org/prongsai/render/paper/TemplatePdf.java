package org.prongsai.render.paper;

import org.prongsai.io.JobFailure;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.render.pdf.MalformedPage;
import org.prongsai.render.pdf.PdfDocument;
import org.prongsai.render.pdf.PdfRenderer;

/** PDF of a page that a template made. */
public final class TemplatePdf {
    private TemplatePdf() {}

    /**
     * @param template the file name of what made the document's page
     * @throws JobFailure when the page is not well-formed: somebody's own template is not
     */
    public static byte[] print(String template, PdfDocument document) {
        try {
            return PdfRenderer.print(document);
        } catch (MalformedPage e) {
            throw JobFailure.ofSetup(
                    LocalizedMessage.of("failure.template", template, String.valueOf(e.getMessage())), e);
        }
    }
}
