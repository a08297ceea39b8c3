package org.prongsai.sheet.ods;

import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.xml.XmlCursor;

/** Paragraphs of what hangs on an OpenDocument cell or lies on its sheet, as they are gathered; whose they are is left out. */
final class OdsParagraphs {
    private final OdsText text;
    private int depth;
    private int paragraph;

    /** @param text to gather them in */
    OdsParagraphs(OdsText text) {
        this.text = text;
        text.clear();
    }

    /** An element within; whether it is a paragraph or of one. */
    boolean start(String name, XmlCursor at) throws UnreadableWorkbook {
        depth++;
        if (paragraph > 0) {
            text.element(name, at);
        } else if (name.equals("p") || name.equals("h")) {
            paragraph = depth;
            text.paragraph();
        }
        return paragraph > 0;
    }

    /** How deep the element is that began last. */
    int depth() {
        return depth;
    }

    /** Takes characters; whether they are of a paragraph. */
    boolean text(String characters) {
        if (paragraph > 0) {
            text.characters(characters);
        }
        return paragraph > 0;
    }

    /** Whether what they are of ends with this element. */
    boolean end() {
        if (paragraph == depth) {
            paragraph = 0;
        }
        depth--;
        return depth < 0;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
