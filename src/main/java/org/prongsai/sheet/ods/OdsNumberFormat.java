package org.prongsai.sheet.ods;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.sheet.FormatWords;
import org.prongsai.sheet.xml.XmlCursor;

/** Format in which an OpenDocument cell shows what it holds, as far as it shows anything at all. */
final class OdsNumberFormat {
    private final boolean ofText;
    private final List<String> mapped = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean shows;

    /** @param element that begins it */
    OdsNumberFormat(String element) {
        ofText = element.equals("text-style");
    }

    static boolean begins(String element) {
        return switch (element) {
            case "number-style",
                    "currency-style",
                    "percentage-style",
                    "date-style",
                    "time-style",
                    "boolean-style",
                    "text-style" -> true;
            default -> false;
        };
    }

    void start(String element, XmlCursor at) {
        switch (element) {
            case "map" -> at.attribute("apply-style-name").ifPresent(mapped::add);
            case "text-properties", "text", "fill-character" -> {
                // A colour; a text that may be none; what fills a width.
            }
            default -> shows = true;
        }
    }

    void text(String characters) {
        shows |= !characters.isBlank();
        words.append(characters);
    }

    /** Whether a text in it can't be seen; a format of numbers shows texts as they are. */
    boolean hidesText() {
        return ofText && (!shows || !words.toString().isBlank());
    }

    boolean hidesNumberItself() {
        return !shows || FormatWords.tell(words.toString());
    }

    /** Formats that it hands some numbers over to. */
    List<String> mapped() {
        return mapped;
    }
}
