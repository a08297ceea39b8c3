package org.prongsai.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** The library as it comes, with the same page and fonts: no variants, no dictionary, nothing attached. */
public final class PlainRenderer {
    private PlainRenderer() {}

    public static byte[] print(String html) {
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withHtmlContent(html, "about:blank")
                .toStream(out);
        font(builder, "ProngsaiSarabun-Regular.ttf", 400);
        font(builder, "ProngsaiSarabun-Bold.ttf", 700);
        try {
            builder.run();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, int weight) {
        for (String family : List.of("Prongsai Sarabun", "serif")) {
            builder.useFont(
                    () -> new ByteArrayInputStream(BuiltInFonts.read(file)), family, weight, FontStyle.NORMAL, true);
        }
    }
}
