package org.prongsai.sheet.ods;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Length on an OpenDocument sheet, in inches. */
final class OdsLength {
    private static final Pattern WRITTEN = Pattern.compile("(-?[0-9]{1,9}(?:\\.[0-9]{1,15})?)(in|cm|mm|pt|pc|px)");
    private static final Map<String, Double> INCHES =
            Map.of("in", 1.0, "cm", 1 / 2.54, "mm", 1 / 25.4, "pt", 1 / 72.0, "pc", 1 / 6.0, "px", 1 / 96.0);

    /** Three points, in inches; a line of the smallest letters is higher. */
    private static final double MIN_LENGTH = 3 / 72.0;

    private OdsLength() {}

    /** Empty for what is none. */
    static Optional<Double> of(Optional<String> written) {
        return written.map(String::strip).flatMap(OdsLength::parse);
    }

    private static Optional<Double> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? Optional.of(Double.parseDouble(matcher.group(1)) * INCHES.getOrDefault(matcher.group(2), 1.0))
                : Optional.empty();
    }

    /** Whether it is written and too small to see anything in. */
    static boolean isNone(Optional<String> written) {
        return of(written).filter(length -> length < MIN_LENGTH).isPresent();
    }
}
