package org.prongsai.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stamp in one short line, {@code prongsai/2/2564-6-10/08/<plan>/<organisation>}: it may stand where people see it, and
 * survives where hidden sheets do not.
 *
 * @param plan the first 12 digits of the plan's digest
 * @param organisation the same of its name's
 */
public record StampCode(String version, String round, String division, String plan, String organisation) {
    private static final Pattern WRITTEN =
            Pattern.compile("prongsai/([0-9]+)/([0-9a-f-]+)/([A-Za-z0-9_-]+)/([0-9a-f]{12})/([0-9a-f]{12})");

    /** The code somewhere in a text. */
    public static Optional<StampCode> in(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        return matcher.find()
                ? Optional.of(new StampCode(
                        matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4), matcher.group(5)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return String.join("/", "prongsai", version, round, division, plan, organisation);
    }
}
