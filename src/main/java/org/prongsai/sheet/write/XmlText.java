package org.prongsai.sheet.write;

import org.prongsai.text.XmlChars;

/** Text as it may stand in XML: what XML can't hold at all becomes U+FFFD, so that it is seen that something was there. */
final class XmlText {
    private static final char REPLACEMENT = '\uFFFD';

    private XmlText() {}

    static void append(StringBuilder xml, String text) {
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter > '>' && letter < Character.MIN_SURROGATE) {
                continue;
            }
            String written = written(text, i, letter);
            if (!written.isEmpty()) {
                xml.append(text, plain, i).append(written);
                plain = i + 1;
            }
        }
        xml.append(text, plain, text.length());
    }

    /** How a letter is written; empty when it stands for itself. */
    private static String written(String text, int at, char letter) {
        return switch (letter) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '\r' -> "&#13;";
            case '\t', '\n' -> "";
            default -> isXml(text, at, letter) ? "" : String.valueOf(REPLACEMENT);
        };
    }

    /** Half a letter is none. */
    private static boolean isXml(String text, int at, char letter) {
        if (!Character.isSurrogate(letter)) {
            return XmlChars.isAllowed(letter);
        }
        int pair = Character.isLowSurrogate(letter) ? at - 1 : at;
        return pair >= 0
                && pair + 1 < text.length()
                && Character.isSurrogatePair(text.charAt(pair), text.charAt(pair + 1));
    }
}
