package org.prongsai.render.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.text.XmlChars;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A text as a run holds it: line breaks and tabs are elements, and what XML can't hold is left away. */
final class RunText {
    private static final String BREAKS = "\\n\\r\\x0B\\f\\x{85}\\x{2028}\\x{2029}";
    private static final Pattern PIECE =
            Pattern.compile("(?<line>\\r\\n|[" + BREAKS + "])|(?<tab>\\t)|(?<words>[^\\t" + BREAKS + "]+)");

    /** Word shows them as boxes, where XML can hold them. */
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}|[\\x{80}-\\x{9F}]");

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
        words.setTextContent(CONTROLS.matcher(XmlChars.only(text)).replaceAll(""));
        return words;
    }
}
