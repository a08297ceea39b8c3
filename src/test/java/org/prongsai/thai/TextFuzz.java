package org.prongsai.thai;

import org.prongsai.text.Language;
import org.prongsai.text.MemoCache;

/** What must hold of any text that somebody typed. */
public final class TextFuzz {
    private static final MemoCache<String> REVERSED = new MemoCache<>(TextFuzz::reversed);

    private TextFuzz() {}

    public static void check(String typed) {
        String once = ThaiText.repair(typed).text();
        hold("repaired once", once, ThaiText.repair(once).text());
        String key = ThaiText.key(typed);
        hold("key of a key", key, ThaiText.key(key));
        hold("key of what was repaired", key, ThaiText.key(once));
        String squeezed = ThaiText.squeezed(typed);
        hold("squeezed once", squeezed, ThaiText.squeezed(squeezed));
        // Longer texts are not kept: what is worked out afresh.
        hold("kept", reversed(typed), REVERSED.of(typed));
        hold("kept again", reversed(typed), REVERSED.of(typed));
        ThaiDates.parse(typed).ifPresent(date -> {
            hold(
                    "date written",
                    date,
                    ThaiDates.parse(ThaiDates.full(date, Language.TH)).orElse(null));
            hold("year", true, date.getYear() >= 1857 && date.getYear() <= 9999 - ThaiDates.ERA);
        });
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    public static void hold(String what, Object expected, @org.jspecify.annotations.Nullable Object found) {
        if (!expected.equals(found)) {
            throw new AssertionError(what + ": “" + expected + "” but “" + found + "”");
        }
    }
}
