package org.prongsai.render.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A text as a run holds it: line breaks and tabs are elements, and what XML can't hold is left away. */
final class RunText {
    private static final String BREAKS = "\\n\\r\\x0B\\f\\x{85}\\x{2028}\\x{2029}";
    private static final Pattern PIECE =
            Pattern.compile("(?<line>\\r\\n|[" + BREAKS + "])|(?<tab>\\t)|(?<words>[^\\t" + BREAKS + "]+)");
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\x20-\\x7E\\x{A0}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private RunText() {}

    static List<Node> of(Element run, String text) {
        List<Node> nodes = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            nodes.add(
                    piece.group("words") != null
                            ? words(run, piece.group())
                            : Wml.element(run, piece.group("tab") != null ? "tab" : "br"));
        }
        return nodes;
    }

    private static Element words(Element run, String text) {
        Element words = Wml.element(run, "t");
        words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        words.setTextContent(UNWRITABLE.matcher(text).replaceAll(""));
        return words;
    }
}
