package org.prongsai.sheet.xlsx;

import java.util.regex.Pattern;

/**
 * Escapes such as {@code _x000D_}, undone, by which OOXML strings carry characters that XML can't (ECMA-376,
 * ST_Xstring).
 */
final class XStringEscapes {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XStringEscapes() {}

    static String undo(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text).replaceAll(match -> {
            char decoded = (char) Integer.parseInt(match.group(1), 16);
            return java.util.regex.Matcher.quoteReplacement(String.valueOf(decoded));
        });
    }
}
