package org.prongsai.sheet.write;

import java.util.regex.Pattern;
import org.prongsai.text.XmlChars;

/** A text as a cell of a workbook can hold it. */
public final class CellText {
    /** Excel's limit. */
    private static final int MAX_LENGTH = 32_767;

    /** What one letter may grow to. */
    private static final int MAX_ESCAPE_LENGTH = 7;

    private static final Pattern LOOKS_LIKE_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /**
     * Text that looks like an OOXML escape must be escaped itself, or it comes back as something else; so must what XML can't
     * hold. A text that grows beyond what a cell holds is cut to what surely fits.
     */
    public static String of(String text) {
        String escaped = escaped(shortened(text, MAX_LENGTH));
        return escaped.length() <= MAX_LENGTH ? escaped : escaped(shortened(text, MAX_LENGTH / MAX_ESCAPE_LENGTH));
    }

    private static String escaped(String text) {
        return XmlChars.escaped(
                text.contains("_x") ? LOOKS_LIKE_ESCAPE.matcher(text).replaceAll("_x005F_") : text);
    }

    /** Whether a link can lead to a place of that name. */
    public static boolean canBeLinked(String place) {
        return XmlChars.hold(place);
    }

    /** At most so many characters, none of them cut in two; a text that is cut ends in an ellipsis. */
    public static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
