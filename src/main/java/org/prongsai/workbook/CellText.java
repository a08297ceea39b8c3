package org.prongsai.workbook;

import java.util.regex.Pattern;

/** A text as a cell of a workbook can hold it. */
public final class CellText {
    /** Excel's limit. */
    private static final int LONGEST = 32_767;

    private static final Pattern LOOKS_LIKE_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** Text that looks like an OOXML escape must be escaped itself, or it comes back as something else. */
    public static String of(String text) {
        String fitting = shortened(text, LONGEST);
        return fitting.contains("_x") ? LOOKS_LIKE_ESCAPE.matcher(fitting).replaceAll("_x005F_") : fitting;
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
