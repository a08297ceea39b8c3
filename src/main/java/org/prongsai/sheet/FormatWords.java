package org.prongsai.sheet;

import java.util.regex.Pattern;

/** Words of its own that a cell's format shows beside, or instead of, what the cell holds. */
public final class FormatWords {
    /** What dates and numbers are written with. */
    private static final Pattern USUAL = Pattern.compile(
            "วันที่|วัน|เดือน|ปี|พ\\.?ศ\\.?|ค\\.?ศ\\.?|เวลา|น\\.|บาท|ครั้ง|คน|B\\.?E\\.?|A\\.?D\\.?|T|Z");

    private static final Pattern TELLING = Pattern.compile("[\\p{L}\\p{N}]");

    private FormatWords() {}

    /** Whether they say something: a day, a status, that it is not done; where nothing but a unit or an era is added they don't. */
    public static boolean tell(String words) {
        return TELLING.matcher(USUAL.matcher(words).replaceAll("")).find();
    }
}
