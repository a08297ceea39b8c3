package org.prongsai.sheet.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.sheet.xml.XmlCursor;

/** Font and fill of a style as they are gathered, of a cell's or of one that a condition lays over it. */
final class StyleParts {
    private final ThemeColours theme;
    private final boolean overlaid;
    private boolean inFont;
    private boolean struck;
    private Optional<String> colour = Optional.empty();
    private Optional<String> pattern = Optional.empty();
    private Optional<String> drawn = Optional.empty();
    private Optional<String> left = Optional.empty();
    private final List<String> stops = new ArrayList<>();

    /** @param overlaid whether it is laid over a cell's own: a solid fill is then what a pattern leaves out */
    StyleParts(ThemeColours theme, boolean overlaid) {
        this.theme = theme;
        this.overlaid = overlaid;
    }

    void start(String name, XmlCursor at) {
        switch (name) {
            case "font" -> inFont = true;
            case "strike" ->
                struck = at.attribute("val").filter(InkColour::isOff).isEmpty();
            case "color" -> {
                if (inFont) {
                    colour = Optional.of(colour(at, InkColour.BLACK));
                } else {
                    stops.add(colour(at, InkColour.WHITE));
                }
            }
            case "patternFill" ->
                pattern = at.attribute("patternType").or(() -> Optional.of(overlaid ? "solid" : "none"));
            case "fgColor" -> drawn = Optional.of(colour(at, InkColour.BLACK));
            case "bgColor" -> left = Optional.of(colour(at, InkColour.WHITE));
            default -> {
                // Sizes, names and the like change nothing that is said.
            }
        }
    }

    void end(String name) {
        inFont = inFont && !name.equals("font");
    }

    private String colour(XmlCursor at, String otherwise) {
        return theme.resolved(InkColour.of(at, otherwise));
    }

    boolean struck() {
        return struck;
    }

    /** Empty when it says none. */
    Optional<String> colour() {
        return colour;
    }

    /** Empty when it says none. */
    Optional<Ground> ground() {
        if (!stops.isEmpty()) {
            return Optional.of(new Ground(stops));
        }
        if (pattern.isEmpty()) {
            return Optional.empty();
        }
        boolean solid = pattern.get().equals("solid");
        return Optional.of(
                overlaid && solid
                        ? Ground.of(left.or(() -> drawn).orElse(InkColour.WHITE))
                        : Ground.pattern(
                                pattern.get(),
                                drawn.orElse(solid ? InkColour.WHITE : InkColour.BLACK),
                                pattern.get().equals("none") ? InkColour.WHITE : left.orElse(InkColour.WHITE)));
    }
}
