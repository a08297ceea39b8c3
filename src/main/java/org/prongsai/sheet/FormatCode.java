package org.prongsai.sheet;

import java.util.regex.Pattern;

/**
 * Code of the format in which Excel shows a cell.
 *
 * @param id of a format that every program has built in, or of one of the workbook's own
 * @param code of the workbook's own
 */
public record FormatCode(String id, String code) {
    private static final Pattern BUILT_IN_DATES =
            Pattern.compile("1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8]|7[1-9]|8[01]");
    private static final Pattern DATE = Pattern.compile("[dmyDMYวปด]");
    private static final Pattern NO_DATE = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    /** Whether it shows a number as a day. */
    public boolean isDate() {
        return BUILT_IN_DATES.matcher(id).matches()
                || DATE.matcher(NO_DATE.matcher(code).replaceAll("")).find();
    }

    /**
     * Whether it shows nothing.
     *
     * @param number of a number
     */
    public boolean hides(boolean number) {
        String sections = code.replace("\"\"", "").strip();
        return sections.equals(";;;") || (number && sections.equals(";;"));
    }
}
