package org.prongsai.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * Profile that says what the colours of a document mean: sRGB, as it travels in the program. What goes through a JDK's
 * colour library comes out with that library's signature, and so with other bytes under another Java.
 */
final class ColourProfile {
    private static final String FILE = "srgb.icc";
    private static final String NAME = "sRGB IEC61966-2.1";
    private static final int COMPONENTS = 3;

    private ColourProfile() {}

    static PDOutputIntent intent(PDDocument document) throws IOException {
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile(document));
        intent.setString(COSName.INFO, NAME);
        intent.setString(COSName.OUTPUT_CONDITION, NAME);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, NAME);
        intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
        return new PDOutputIntent(intent);
    }

    private static PDStream profile(PDDocument document) throws IOException {
        try (InputStream in = ColourProfile.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("not built in: " + FILE);
            }
            PDStream stream = new PDStream(document, in, COSName.FLATE_DECODE);
            stream.getCOSObject().setInt(COSName.N, COMPONENTS);
            return stream;
        }
    }
}
