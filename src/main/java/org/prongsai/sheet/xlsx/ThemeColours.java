package org.prongsai.sheet.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.sheet.xml.XmlCursor;

/** Colours that a workbook's theme gives numbers to, each of which may be made darker or lighter. */
final class ThemeColours implements XmlCursor.Visitor {
    private static final String NAMED = "theme ";
    private static final Pattern DIGITS = Pattern.compile("[0-9A-Fa-f]{6}");
    private static final Pattern TINT = Pattern.compile("-?[0-9](\\.[0-9]{1,20})?([Ee]-[0-9]{1,3})?");
    /** In the order of their numbers, which is not that of the part. */
    private static final List<String> ORDER = List.of(
            "lt1",
            "dk1",
            "lt2",
            "dk2",
            "accent1",
            "accent2",
            "accent3",
            "accent4",
            "accent5",
            "accent6",
            "hlink",
            "folHlink");
    /** White and black stand first in a workbook that brings no theme. */
    private final List<String> colours = new ArrayList<>(List.of(InkColour.WHITE, InkColour.BLACK));

    private int depthOfScheme;
    private int next = -1;

    /** The name under which {@link InkColour} hands over a colour of the theme. */
    static String name(String number, String tint) {
        return NAMED + number + " " + tint;
    }

    @Override
    public void start(String name, XmlCursor at) {
        if (name.equals("clrScheme")) {
            depthOfScheme++;
        } else if (depthOfScheme == 1 && ORDER.contains(name)) {
            next = ORDER.indexOf(name);
        } else if (next >= 0 && (name.equals("srgbClr") || name.equals("sysClr"))) {
            at.attribute(name.equals("srgbClr") ? "val" : "lastClr")
                    .filter(digits -> DIGITS.matcher(digits).matches())
                    .ifPresent(digits -> put(next, digits.toUpperCase(Locale.ROOT)));
        }
    }

    private void put(int number, String colour) {
        while (colours.size() <= number) {
            colours.add("");
        }
        colours.set(number, colour);
    }

    @Override
    public void end(String name) {
        if (name.equals("clrScheme")) {
            depthOfScheme--;
        } else if (ORDER.contains(name)) {
            next = -1;
        }
    }

    /** A colour of the theme as six digits; any other, and one that the theme does not have, as it is. */
    String resolved(String colour) {
        if (!colour.startsWith(NAMED)) {
            return colour;
        }
        String[] parts = colour.substring(NAMED.length()).split(" ", 2);
        String tint = parts.length > 1 ? parts[1] : "";
        return base(parts[0])
                .filter(found -> tint.isEmpty() || TINT.matcher(tint).matches())
                .map(found -> tint.isEmpty() ? found : tinted(found, Double.parseDouble(tint)))
                .orElse(colour);
    }

    private Optional<String> base(String number) {
        if (!number.matches("[0-9]{1,2}") || Integer.parseInt(number) >= colours.size()) {
            return Optional.empty();
        }
        return Optional.of(colours.get(Integer.parseInt(number))).filter(found -> !found.isEmpty());
    }

    /** Its lightness nearer to black or to white, as ECMA-376, 18.8.3 has it; its hue stays. */
    private static String tinted(String digits, double tint) {
        int all = Integer.parseInt(digits, 16);
        double[] rgb = {(all >> 16 & 0xFF) / 255.0, (all >> 8 & 0xFF) / 255.0, (all & 0xFF) / 255.0};
        double most = Math.max(rgb[0], Math.max(rgb[1], rgb[2]));
        double least = Math.min(rgb[0], Math.min(rgb[1], rgb[2]));
        double light = (most + least) / 2;
        double wanted = Math.max(0, Math.min(1, tint < 0 ? light * (1 + tint) : light + (1 - light) * tint));
        double room = 1 - Math.abs(2 * light - 1);
        double stretch = room == 0 ? 0 : (1 - Math.abs(2 * wanted - 1)) / room;
        StringBuilder made = new StringBuilder();
        for (double part : rgb) {
            double level = wanted + (part - light) * stretch;
            made.append(String.format(Locale.ROOT, "%02X", Math.round(255 * Math.max(0, Math.min(1, level)))));
        }
        return made.toString();
    }
}
