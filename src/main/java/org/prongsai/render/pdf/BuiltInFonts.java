package org.prongsai.render.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The one family on paper, derived from Sarabun; it is in the program's jar, for no machine can be relied on to have it. */
final class BuiltInFonts implements AutoCloseable {
    private static final String FAMILY = "Prongsai Sarabun";
    private static final int NORMAL_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;

    private final TrueTypeFont regular;
    private final TrueTypeFont bold;

    private BuiltInFonts(TrueTypeFont regular, TrueTypeFont bold) {
        this.regular = regular;
        this.bold = bold;
    }

    static BuiltInFonts load(ThaiGlyphs glyphs) throws IOException {
        return new BuiltInFonts(font("ProngsaiSarabun-Regular.ttf", glyphs), font("ProngsaiSarabun-Bold.ttf", glyphs));
    }

    private static TrueTypeFont font(String file, ThaiGlyphs glyphs) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(read(file)));
        CmapSubtable letters = new ToUnicodeCmap((CmapSubtable) font.getUnicodeCmapLookup(), glyphs);
        font.getCmap().setCmaps(new CmapSubtable[] {letters});
        return font;
    }

    void register(PdfBoxFontResolver fonts, PDDocument document) throws IOException {
        register(fonts, PDType0Font.load(document, regular, true), NORMAL_WEIGHT);
        register(fonts, PDType0Font.load(document, bold, true), BOLD_WEIGHT);
    }

    private static void register(PdfBoxFontResolver fonts, PDType0Font font, int weight) {
        fonts.addFont(new PDFontSupplier(font), FAMILY, weight, IdentValue.NORMAL, true, FontGroup.MAIN);
        // A template's own font or a slanted style is not there; what no font has would be left out of the page.
        fonts.addFont(new PDFontSupplier(font), FAMILY, weight, IdentValue.NORMAL, true, FontGroup.FINAL_FALLBACK);
    }

    @Override
    public void close() throws IOException {
        try (regular) {
            bold.close();
        }
    }

    static byte[] read(String name) {
        try (InputStream in = BuiltInFonts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not built in: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("the program's own jar can't be read: " + name, e);
        }
    }
}
