package org.prongsai.layout;

import java.util.List;
import java.util.Locale;
import org.prongsai.thai.ThaiText;

/**
 * Limits of what an answer may look like, said once: the form's formulas are written from them, the checker's rules
 * read them.
 */
public final class AnswerLimits {
    /** Fewest characters, spaces not counted, that details can say something in. */
    public static final int MIN_DETAILS = 20;

    /** How much of details the text that was asked may make up, when it stands in them word for word. */
    public static final double MAX_WHOLE_SHARE = 0.6;

    /** Characters that a cell of Excel holds at most. */
    public static final int MAX_CHARACTERS = 32_767;

    /** What is typed where there is nothing to say, without spaces. */
    public static final List<String> NONE = List.of(
            "-", "--", "---", "–", "—", "_", ".", "..", "...", "…", "/", "//", "ไม่มี", "ไม่มีข้อมูล", "none", "n/a");

    /** What ends a sentence or a quotation behind an address, and is seldom a part of it. */
    public static final List<String> NO_LINK_ENDS =
            List.of(".", ",", ";", "!", "|", "…", "\"", "'", "“", "”", "’", "<", ">");

    private AnswerLimits() {}

    /** Whether what is typed says that there is nothing: an empty cell with ink in it. */
    public static boolean isNone(String typed) {
        return NONE.contains(ThaiText.key(typed).toLowerCase(Locale.ROOT));
    }

    /** Whether details are there but too short to say anything. */
    public static boolean isTooShort(String details) {
        String said = ThaiText.key(details);
        return !said.isEmpty() && said.length() < MIN_DETAILS && !isNone(details);
    }

    /**
     * Whether evidence looks like a link but leads nowhere: it starts with {@code http} or {@code www.} or holds
     * {@code ://}, yet its first word is no {@code http://} or {@code https://} followed by a host with a dot in it.
     */
    public static boolean isBrokenLink(String evidence) {
        String word = firstWord(ThaiText.repair(evidence).text().toLowerCase(Locale.ROOT));
        boolean meantAsLink = word.startsWith("http") || word.startsWith("www.") || word.contains("://");
        if (!meantAsLink) {
            return false;
        }
        String rest = word.startsWith("http://")
                ? word.substring("http://".length())
                : word.startsWith("https://") ? word.substring("https://".length()) : "";
        return rest.indexOf('.') < 1;
    }

    private static String firstWord(String text) {
        String oneLine = text.replace('\n', ' ');
        int space = oneLine.indexOf(' ');
        return space < 0 ? oneLine : oneLine.substring(0, space);
    }
}
