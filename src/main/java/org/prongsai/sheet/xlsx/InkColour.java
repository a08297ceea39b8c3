package org.prongsai.sheet.xlsx;

import java.util.Locale;
import java.util.Optional;
import org.prongsai.sheet.xml.XmlCursor;

/** Colour of ink or ground, as six hexadecimal digits, or by the name that the theme gives it. */
public final class InkColour {
    public static final String BLACK = "000000";
    public static final String WHITE = "FFFFFF";
    private static final int DIGITS = 6;
    /** Nobody tells two colours apart that differ by less in each of red, green and blue. */
    private static final int NEAR = 16;

    private InkColour() {}

    /** @param otherwise what an automatic colour is */
    static String of(XmlCursor at, String otherwise) {
        Optional<String> rgb = at.attribute("rgb").filter(digits -> digits.length() >= DIGITS);
        if (rgb.isPresent()) {
            return rgb.get().substring(rgb.get().length() - DIGITS).toUpperCase(Locale.ROOT);
        }
        Optional<String> theme = at.attribute("theme");
        if (theme.isPresent()) {
            String tint =
                    at.attribute("tint").filter(written -> !isOff(written)).orElse("");
            return switch (theme.get() + tint) {
                case "0" -> WHITE;
                case "1" -> BLACK;
                default -> "theme " + theme.get() + " " + tint;
            };
        }
        return switch (at.attribute("indexed").orElse("")) {
            case "1", "9", "65" -> WHITE;
            case "0", "8", "64" -> BLACK;
            case "" -> otherwise;
            default -> "indexed " + at.attribute("indexed").orElse("");
        };
    }

    static boolean isOff(String written) {
        return written.equals("0") || written.equals("false") || written.equals("0.0");
    }

    /** Whether ink of the one on a ground of the other can't be seen. */
    public static boolean isSame(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        Optional<int[]> ours = parts(one);
        Optional<int[]> theirs = parts(other);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return false;
        }
        for (int i = 0; i < ours.get().length; i++) {
            if (Math.abs(ours.get()[i] - theirs.get()[i]) > NEAR) {
                return false;
            }
        }
        return true;
    }

    private static Optional<int[]> parts(String digits) {
        try {
            int all = Integer.parseInt(digits, 16);
            return Optional.of(new int[] {all >> 16 & 0xFF, all >> 8 & 0xFF, all & 0xFF});
        } catch (NumberFormatException named) {
            return Optional.empty();
        }
    }
}
