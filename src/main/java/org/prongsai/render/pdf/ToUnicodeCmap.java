package org.prongsai.render.pdf;

import java.util.List;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.jspecify.annotations.Nullable;

/**
 * A font's table of code points that names each glyph by its letter. What the library writes into the file for those who
 * search and copy comes from here; a variant's private code point would be of no use to them.
 */
final class ToUnicodeCmap extends CmapSubtable {
    private final CmapSubtable drawn;
    private final ThaiGlyphs glyphs;

    ToUnicodeCmap(CmapSubtable drawn, ThaiGlyphs glyphs) {
        this.drawn = drawn;
        this.glyphs = glyphs;
        setPlatformId(CmapTable.PLATFORM_WINDOWS);
        setPlatformEncodingId(CmapTable.ENCODING_WIN_UNICODE_BMP);
    }

    @Override
    public int getGlyphId(int codePoint) {
        return drawn.getGlyphId(codePoint);
    }

    @Override
    public @Nullable List<Integer> getCharCodes(int glyph) {
        List<Integer> codes = drawn.getCharCodes(glyph);
        return codes == null
                ? null
                : codes.stream().map(code -> glyphs.letterOf(code).orElse(code)).toList();
    }
}
