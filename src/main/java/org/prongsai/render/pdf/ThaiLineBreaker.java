package org.prongsai.render.pdf;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.Arrays;

/**
 * Line breaker for Thai: where a drawn text may be broken, found in the letters it stands for. A paragraph is asked for
 * again with every line, each time without the lines that are set: such a rest is recognised, so that the dictionary
 * looks at it once.
 */
final class ThaiLineBreaker implements FSTextBreaker {
    private static final ULocale THAI = new ULocale("th");

    private final ThaiGlyphs glyphs;
    private final BreakIterator breaks;
    private String text = "";
    private int[] ends = {};
    private int next;
    private int start;

    private ThaiLineBreaker(ThaiGlyphs glyphs, BreakIterator breaks) {
        this.glyphs = glyphs;
        this.breaks = breaks;
    }

    /** Between words. */
    static ThaiLineBreaker ofLines(ThaiGlyphs glyphs) {
        return new ThaiLineBreaker(glyphs, BreakIterator.getLineInstance(THAI));
    }

    /** Between letters, marks with them. */
    static ThaiLineBreaker ofLetters(ThaiGlyphs glyphs) {
        return new ThaiLineBreaker(glyphs, BreakIterator.getCharacterInstance(THAI));
    }

    @Override
    public void setText(String drawn) {
        int rest = text.length() - drawn.length();
        int known = rest == 0 ? -1 : Arrays.binarySearch(ends, rest);
        if (text.endsWith(drawn) && (rest == 0 || known >= 0)) {
            start = rest;
            next = known + 1;
            return;
        }
        text = drawn;
        start = 0;
        next = 0;
        breaks.setText(glyphs.letters(drawn));
        breaks.first();
        int[] found = new int[drawn.length()];
        int count = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            found[count++] = end;
        }
        ends = Arrays.copyOf(found, count);
    }

    @Override
    public int next() {
        return next < ends.length ? ends[next++] - start : BreakIterator.DONE;
    }
}
