package org.prongsai.sheet.xlsx;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.prongsai.sheet.xml.XmlCursor;

/** Colour of ink or ground, as six hexadecimal digits, or by its number in the theme. */
public final class InkColour {
    public static final String BLACK = "000000";
    public static final String WHITE = "FFFFFF";
    private static final int DIGITS = 6;
    /** Nobody tells two colours apart that differ by less in each of red, green and blue. */
    private static final int NEAR = 16;

    /** The colours that a workbook has unless it brings others, from the tenth on (ECMA-376, 18.8.27). */
    private static final List<String> INDEXED = List.of("""
            FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080
            808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF
            660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080
            800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC
            CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699
            969696 003366 339966 003300 333300 993300 993366 333399 333333
            """.strip().split("\\s+"));

    private static final int FIRST_INDEXED = 10;
    private static final Map<String, String> PALETTE = palette();

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
            return ThemeColours.name(theme.get(), tint);
        }
        String indexed = at.attribute("indexed").orElse("");
        return switch (indexed) {
            case "1", "9", "65" -> WHITE;
            case "0", "8", "64" -> BLACK;
            case "" -> otherwise;
            default -> PALETTE.getOrDefault(indexed, "indexed " + indexed);
        };
    }

    private static Map<String, String> palette() {
        Map<String, String> colours = new HashMap<>();
        for (int i = 0; i < INDEXED.size(); i++) {
            colours.put(String.valueOf(FIRST_INDEXED + i), INDEXED.get(i));
        }
        return Map.copyOf(colours);
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
