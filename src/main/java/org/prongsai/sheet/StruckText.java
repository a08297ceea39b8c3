package org.prongsai.sheet;

import java.util.regex.Pattern;

/** Text that is struck out, as it stands in values: crossed out on the sheet, it must not be taken for what is said. */
public final class StruckText {
    private static final String BEFORE = "[ขีดฆ่า: ";
    private static final String AFTER = "]";
    private static final Pattern MARKED = Pattern.compile("\\[ขีดฆ่า: ([^\\]]*)\\]");

    private StruckText() {}

    /** The text marked as struck out; nothing when there is none to see. */
    public static String marked(String text) {
        return text.isBlank() ? text : BEFORE + text.strip() + AFTER;
    }

    /** What stood there before it was struck out. */
    public static String unmarked(String text) {
        return text.contains(BEFORE) ? MARKED.matcher(text).replaceAll("$1") : text;
    }
}
