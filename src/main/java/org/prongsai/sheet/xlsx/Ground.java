package org.prongsai.sheet.xlsx;

import java.util.List;
import java.util.Set;

/**
 * Ground behind the letters of a cell: one colour, or what a pattern or gradient is made of.
 *
 * @param colours that letters must all be like in order not to be seen
 */
public record Ground(List<String> colours) {
    public static final Ground WHITE = of(InkColour.WHITE);
    /** Patterns that are nearly all of the colour drawn with, and those that nearly all of it leave out. */
    private static final Set<String> DENSE = Set.of("solid", "darkGray");

    private static final Set<String> THIN = Set.of("none", "lightGray", "gray125", "gray0625");

    public Ground {
        colours = List.copyOf(colours);
    }

    public static Ground of(String colour) {
        return new Ground(List.of(colour));
    }

    /**
     * A pattern as an .xlsx calls it.
     *
     * @param drawn colour that it is drawn with
     * @param left colour of what it leaves out
     */
    public static Ground pattern(String kind, String drawn, String left) {
        if (DENSE.contains(kind)) {
            return of(drawn);
        }
        return THIN.contains(kind) ? of(left) : new Ground(List.of(drawn, left));
    }

    /** Whether letters of a colour can't be seen anywhere on it. */
    public boolean hides(String ink) {
        return !colours.isEmpty() && colours.stream().allMatch(colour -> InkColour.isSame(ink, colour));
    }
}
