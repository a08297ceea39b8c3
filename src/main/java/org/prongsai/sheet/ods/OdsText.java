package org.prongsai.sheet.ods;

import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;
import org.prongsai.sheet.xml.XmlCursor;

/**
 * Text of an OpenDocument cell as it is gathered, a line for each paragraph. White space in the XML is one space; more
 * of it is spelt out as elements. The standard drops a space at a paragraph's start, but LibreOffice writes one that
 * was typed: only the line breaks of a file laid out for people are dropped there.
 */
final class OdsText {
    /** Of spelt-out spaces in a whole file: a few bytes may stand for thousands of them. */
    private static final int MAX_SPACES = 1_000_000;

    private final StringBuilder text = new StringBuilder();
    private boolean begun;
    private boolean atStart;
    private boolean afterSpace;
    private long spaces;

    void clear() {
        text.setLength(0);
        begun = false;
    }

    void paragraph() {
        if (begun) {
            text.append('\n');
        }
        begun = true;
        atStart = true;
        afterSpace = false;
    }

    void characters(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            character(characters.charAt(i));
        }
    }

    private void character(char c) {
        boolean lineBreak = c == '\n' || c == '\r';
        boolean space = lineBreak || c == ' ' || c == '\t';
        if (atStart && lineBreak) {
            afterSpace = true;
        } else if (!space || !afterSpace) {
            text.append(space ? ' ' : c);
            afterSpace = space;
        }
        atStart = atStart && lineBreak;
    }

    /** An element inside a paragraph: white space that is spelt out, or a mere span. */
    void element(String name, XmlCursor at) throws UnreadableWorkbook {
        switch (name) {
            case "s" -> spaces(Integer.parseInt(at.attribute("c").orElse("1")));
            case "tab" -> append("\t");
            case "line-break" -> append("\n");
            default -> {
                // A span or a link: its characters are of the text.
            }
        }
    }

    private void spaces(int howMany) throws UnreadableWorkbook {
        spaces += howMany;
        if (spaces > MAX_SPACES) {
            throw new UnreadableWorkbook(Reason.TOO_LARGE, "more than " + MAX_SPACES + " spaces");
        }
        append(" ".repeat(howMany));
    }

    private void append(String whiteSpace) {
        text.append(whiteSpace);
        atStart = false;
        afterSpace = false;
    }

    /** Whether the attribute says the same but has spaces for line breaks: an XML parser makes them of such breaks. */
    boolean says(String attribute) {
        return !attribute.contains("\n")
                && toString().replaceAll("\\s+", " ").equals(attribute.replaceAll("\\s+", " "));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
