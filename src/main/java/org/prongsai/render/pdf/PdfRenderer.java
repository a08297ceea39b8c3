package org.prongsai.render.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Renderer of a document as PDF/A-3a and PDF/UA-1: tagged, searchable, with everything it needs inside. */
public final class PdfRenderer {
    /** What is drawn for a letter the font lacks. */
    private static final String NO_GLYPH = "◊";

    private static final String NO_BASE = "about:blank";
    private static final ThaiGlyphs GLYPHS = ThaiGlyphs.load();

    static {
        // The library tells every step on standard error.
        XRLog.setLoggingEnabled(false);
        // Else a picture is left out, silently, where no temporary file can be made.
        ImageIO.setUseCache(false);
    }

    private PdfRenderer() {}

    /** @throws MalformedPage when the HTML is not well-formed */
    public static byte[] print(PdfDocument paper) {
        Document page = PageParser.parse(paper.html());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                BuiltInFonts fonts = BuiltInFonts.load(GLYPHS)) {
            PdfRendererBuilder builder = builder()
                    .usePDDocument(document)
                    .addDOMMutator(new GlyphText(GLYPHS, paper.digits()))
                    .withW3cDocument(page, NO_BASE);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                fonts.register(renderer.getFontResolver(), document);
                renderer.layout();
                renderer.createPDFWithoutClosing();
                ArchivalMetadata.complete(document, paper);
                document.save(out);
            }
        } catch (IOException e) {
            throw new IllegalStateException("printing to memory can't fail", e);
        }
        return out.toByteArray();
    }

    private static PdfRendererBuilder builder() {
        return new PdfRendererBuilder()
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useReplacementText(NO_GLYPH)
                .useUnicodeLineBreaker(ThaiLineBreaker.ofLines(GLYPHS))
                .useUnicodeCharacterBreaker(ThaiLineBreaker.ofLetters(GLYPHS))
                .useExternalResourceAccessControl(
                        PdfRenderer::isInside, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        PdfRenderer::isInside, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    }

    /** Nothing is fetched, from no disk and no network: only a picture written out in the page itself is shown. */
    private static boolean isInside(String uri, ExternalResourceType type) {
        return type == ExternalResourceType.IMAGE_RASTER && uri.startsWith("data:image/");
    }
}
