package org.prongsai.read.form;

import java.util.regex.Pattern;
import org.prongsai.thai.ThaiText;

/**
 * Text of a .csv as programs write numbers, days and truth values there: nobody knows whether it was typed so, or became
 * one before ({@code 00125} is {@code 125} then, {@code 1-2} a day).
 */
final class ShownText {
    private static final Pattern NUMBER = Pattern.compile("[-+(]?[0-9][0-9,]*(?:\\.[0-9]+)?(?:[Ee][-+]?[0-9]+)?[%)]?");
    /** As Excel shows 5/2564 and 1-2: {@code พ.ค.-64}, {@code 2-Jan}. */
    private static final String MONTH =
            "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[\u0E01-\u0E4E]{1,3}\\.[\u0E01-\u0E4E]\\.)";

    private static final Pattern DAY = Pattern.compile("(?:[0-9]{1,4}[-/][0-9]{1,2}[-/][0-9]{1,4}|[0-9]{1,2}-" + MONTH
            + "(?:-[0-9]{2,4})?|" + MONTH + "-[0-9]{2,4})(?: [0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?");
    private static final Pattern TRUTH = Pattern.compile("TRUE|FALSE");

    private ShownText() {}

    static boolean is(String text) {
        String shown = ThaiText.repair(text).text();
        return NUMBER.matcher(shown).matches()
                || DAY.matcher(shown).matches()
                || TRUTH.matcher(shown).matches();
    }
}
