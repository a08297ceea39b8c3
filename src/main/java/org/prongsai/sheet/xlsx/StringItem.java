package org.prongsai.sheet.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.sheet.xml.XmlCursor;

/** Text of a string item as it is gathered: plain or in rich-text runs, without the phonetic guide. */
final class StringItem {
    private final StringBuilder text = new StringBuilder();
    private final List<RichText.Run> runs = new ArrayList<>();
    private boolean inText;
    private int phonetic;
    private boolean own;
    private boolean struck;
    private String colour = "";

    void start(String element, XmlCursor at) {
        switch (element) {
            case "rPh" -> phonetic++;
            case "t" -> inText = phonetic == 0;
            case "r" -> plain();
            case "rPr" -> own = true;
            case "strike" ->
                struck = own && at.attribute("val").filter(InkColour::isOff).isEmpty();
            case "color" -> colour = InkColour.of(at, InkColour.BLACK);
            default -> {
                // Other looks change nothing that is said.
            }
        }
    }

    private void plain() {
        own = false;
        struck = false;
        colour = InkColour.BLACK;
    }

    boolean wantsText() {
        return inText;
    }

    void text(String characters) {
        if (inText) {
            text.append(characters);
        }
    }

    void end(String element) {
        switch (element) {
            case "rPh" -> phonetic--;
            case "t" -> {
                if (inText && !text.isEmpty()) {
                    runs.add(new RichText.Run(XStringEscapes.undo(text.toString()), own, struck, colour));
                    text.setLength(0);
                }
                inText = false;
            }
            case "r" -> plain();
            default -> {
                // Nothing begins or ends with it.
            }
        }
    }

    /** The text so far; starts over. */
    RichText take() {
        if (runs.isEmpty()) {
            return RichText.NONE;
        }
        RichText taken = new RichText(runs);
        runs.clear();
        plain();
        return taken;
    }
}
