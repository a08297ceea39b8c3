package org.prongsai.sheet.xlsx;

/** Text of a string item as it is gathered: plain or in rich-text runs, without the phonetic guide. */
final class StringItem {
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private int phonetic;

    void start(String element) {
        if (element.equals("rPh")) {
            phonetic++;
        } else if (element.equals("t")) {
            inText = phonetic == 0;
        }
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
        if (element.equals("rPh")) {
            phonetic--;
        } else if (element.equals("t")) {
            inText = false;
        }
    }

    /** The text so far; starts over. */
    String take() {
        String taken = XStringEscapes.undo(text.toString());
        text.setLength(0);
        return taken;
    }
}
