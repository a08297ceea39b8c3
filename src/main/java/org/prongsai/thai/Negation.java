package org.prongsai.thai;

import java.util.Locale;
import java.util.regex.Pattern;

/** Negation in a wording: a word more or less, and it says the opposite however alike the letters are. */
final class Negation {
    /** Also where its tone mark was forgotten. */
    private static final Pattern SAID = Pattern.compile(
            "ไม่?|มิได้|^มิ|ไร้|ปราศจาก" + "|(?<![a-z])(?:not|no|never|cannot|without|non|un)|n['’]t(?![a-z])");

    private Negation() {}

    /** Whether one of two wordings denies what the other says. */
    static boolean divides(String one, String other) {
        return isSaid(one) != isSaid(other);
    }

    private static boolean isSaid(String text) {
        return SAID.matcher(ThaiText.repair(text).text().toLowerCase(Locale.ROOT))
                .find();
    }
}
