package org.prongsai.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Symbols that officials type every day are in the fonts, each with a glyph of its own. */
final class SymbolsTest {
    static final String EVERYDAY = "✓✔✗✘☐☑☒●○■□◆➢❖①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Bold"})
    void everyday_symbols_have_glyphs_of_their_own(String weight) throws IOException {
        byte[] content = BuiltInFonts.read("ProngsaiSarabun-" + weight + ".ttf");
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(content))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            Set<Integer> found = new HashSet<>();
            for (int symbol : EVERYDAY.codePoints().toArray()) {
                assertThat(glyphs.getGlyphId(symbol))
                        .as(Character.toString(symbol))
                        .isPositive();
                found.add(glyphs.getGlyphId(symbol));
            }
            assertThat(found).hasSize((int) EVERYDAY.codePoints().count());
        }
    }
}
