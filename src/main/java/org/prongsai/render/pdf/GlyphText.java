package org.prongsai.render.pdf;

import com.openhtmltopdf.extend.FSDOMMutator;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/**
 * Text of a page turned into what is drawn. Attributes stay as they are: they become titles, bookmarks and
 * descriptions, which no font draws. Only {@code data-after}, which a running header shows, is drawn too.
 */
final class GlyphText implements FSDOMMutator {
    /** The class of an element whose text keeps its digits: a file's name, a cell's address, what somebody typed. */
    private static final String AS_TYPED = "as-typed";

    /** Codes that only our fonts know and a form must not use; they become a letter without glyph. */
    private static final Pattern PRIVATE = Pattern.compile("[\\uE000-\\uF8FF\\u0660-\\u0669]");

    private static final String UNKNOWN = "\uFFFD";

    private final ThaiGlyphs glyphs;
    private final UnaryOperator<String> digits;

    GlyphText(ThaiGlyphs glyphs, UnaryOperator<String> digits) {
        this.glyphs = glyphs;
        this.digits = digits;
    }

    @Override
    public void mutateDocument(Document document) {
        mutate(document.getDocumentElement(), false, false);
    }

    private String drawn(String text, boolean typed) {
        String known = PRIVATE.matcher(text).replaceAll(UNKNOWN);
        return glyphs.drawn(typed ? known : digits.apply(known));
    }

    private void mutate(Node node, boolean drawn, boolean typed) {
        Node after = node.getAttributes().getNamedItem("data-after");
        if (after != null) {
            after.setNodeValue(drawn(after.getNodeValue(), typed));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            short kind = child.getNodeType();
            if (drawn && (kind == Node.TEXT_NODE || kind == Node.CDATA_SECTION_NODE)) {
                child.setNodeValue(drawn(child.getNodeValue(), typed));
            } else if (kind == Node.ELEMENT_NODE) {
                boolean style = child.getNodeName().equals("style");
                mutate(child, drawn || style || child.getNodeName().equals("body"), typed || style || isAsTyped(child));
            }
        }
    }

    private static boolean isAsTyped(Node element) {
        Node classes = element.getAttributes().getNamedItem("class");
        return classes != null && (" " + classes.getNodeValue() + " ").contains(" " + AS_TYPED + " ");
    }
}
