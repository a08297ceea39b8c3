package org.prongsai.sheet.ods;

import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.xml.XmlCursor;

/** Note on an OpenDocument cell as it is gathered: its paragraphs, without who wrote it and when. */
final class OdsNote {
    private final OdsText text;
    private int depth;
    private int paragraph;

    /** @param text to gather it in */
    OdsNote(OdsText text) {
        this.text = text;
        text.clear();
    }

    void start(String name, XmlCursor at) throws UnreadableWorkbook {
        depth++;
        if (paragraph > 0) {
            text.element(name, at);
        } else if (name.equals("p") || name.equals("h")) {
            paragraph = depth;
            text.paragraph();
        }
    }

    void text(String characters) {
        if (paragraph > 0) {
            text.characters(characters);
        }
    }

    /** Whether it ends with this element. */
    boolean end() {
        if (paragraph == depth) {
            paragraph = 0;
        }
        depth--;
        return depth < 0;
    }

    String text() {
        return text.toString();
    }
}
