package org.prongsai.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Glyphs with which Thai letters and marks are drawn. The PDF library sets one glyph for each code point and knows no
 * OpenType rules; the built-in fonts have a private code point for each variant that HarfBuzz would choose or shift,
 * and the table beside them says which cluster takes which (see {@code src/main/fonts/derive.py}). A text and its drawn
 * form have the same length, letter for letter.
 */
final class ThaiGlyphs {
    private static final String TABLE = "thai-variants.txt";
    private static final int MAX_LENGTH = 3;
    private static final int ARABIC_INDIC_ZERO = 0x660;
    private static final int THAI_ZERO = 0xE50;

    private final Map<String, String> drawn = new HashMap<>();
    private final Map<Integer, Integer> letters = new HashMap<>();

    private ThaiGlyphs(String table) {
        table.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            enter(line.substring(0, tab), line.substring(tab + 1));
        });
        // CSS counts pages in these digits, and the font draws them as Thai ones.
        for (int digit = 0; digit < 10; digit++) {
            letters.put(ARABIC_INDIC_ZERO + digit, THAI_ZERO + digit);
        }
    }

    static ThaiGlyphs load() {
        return new ThaiGlyphs(new String(BuiltInFonts.read(TABLE), StandardCharsets.UTF_8));
    }

    private void enter(String cluster, String glyphs) {
        drawn.put(cluster, glyphs);
        for (int i = 0; i < cluster.length(); i++) {
            if (glyphs.charAt(i) != cluster.charAt(i)) {
                letters.put((int) glyphs.charAt(i), (int) cluster.charAt(i));
            }
        }
    }

    /** The text in the code points that draw it. */
    String drawn(String text) {
        StringBuilder glyphs = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            String cluster = known(text, at);
            glyphs.append(drawn.getOrDefault(cluster, cluster));
            at += cluster.length();
        }
        return glyphs.toString();
    }

    private String known(String text, int at) {
        int end = at + 1;
        while (end < text.length() && end - at < MAX_LENGTH && follows(text.charAt(end))) {
            end++;
        }
        while (end > at + 1 && !drawn.containsKey(text.substring(at, end))) {
            end--;
        }
        return text.substring(at, end);
    }

    /** Whether a letter is drawn on, under or as one with the letter before it. */
    private static boolean follows(char letter) {
        return letter == '\u0E31'
                || (letter >= '\u0E33' && letter <= '\u0E3A')
                || letter == '\u0E45'
                || (letter >= '\u0E47' && letter <= '\u0E4E');
    }

    /** The letter that a glyph's code point stands for, when it is one of ours. */
    Optional<Integer> letterOf(int codePoint) {
        return Optional.ofNullable(letters.get(codePoint));
    }

    /** The text that was drawn. */
    String letters(String glyphs) {
        StringBuilder text = new StringBuilder(glyphs.length());
        glyphs.chars().forEach(code -> text.append((char) (int) letters.getOrDefault(code, code)));
        return text.toString();
    }
}
