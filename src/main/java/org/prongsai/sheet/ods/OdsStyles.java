package org.prongsai.sheet.ods;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.sheet.xlsx.InkColour;
import org.prongsai.sheet.xml.XmlCursor;

/**
 * Styles of an OpenDocument spreadsheet, the common ones of its styles part and the automatic ones of its content part:
 * which texts are struck out or can't be seen, and what is hidden.
 */
final class OdsStyles implements XmlCursor.Visitor {
    /** The colour that stands out against any ground. */
    static final String AUTOMATIC = "automatic";

    static final String STRUCK = "struck";
    static final String COLOUR = "colour";
    static final String DISPLAY = "display";
    static final String HEIGHT = "row-height";
    static final String WIDTH = "column-width";
    private static final String GROUND = "ground";
    private static final String PROTECTION = "cell-protect";
    private static final String INDENT = "margin-left";
    /** The lines from corner to corner, by the names that standard and older programs have for them. */
    private static final List<String> DIAGONALS = List.of("diagonal-bl-tr", "diagonal-tl-br");
    /** What a condition that always holds lays over cells. */
    private static final String OVERLAY = "overlay";
    /** In inches, more than columns of a form are wide. */
    private static final double MAX_INDENT = 6;

    private static final String FORMAT = "data-style-name";
    private static final String PARENT = "parent-style-name";

    private static final String CELL = "table-cell";
    private static final int MAX_PARENTS = 20;

    /** By family and name; those of the content part stand before common ones of the same name. */
    private final Map<String, Map<String, String>> common = new HashMap<>();

    private final Map<String, Map<String, String>> automatic = new HashMap<>();
    private final Map<String, OdsNumberFormat> formats = new HashMap<>();
    private final Map<String, OdsCellStyle> cells = new HashMap<>();
    private boolean inCommon;
    private boolean inAutomatic;
    private @Nullable Map<String, String> style;
    private @Nullable OdsNumberFormat format;

    /** The styles part has automatic styles too, but those are of headers and footers. */
    XmlCursor.Visitor ofStylesPart() {
        return new XmlCursor.Visitor() {
            @Override
            public void start(String name, XmlCursor at) {
                if (!name.equals("automatic-styles")) {
                    OdsStyles.this.start(name, at);
                }
            }

            @Override
            public void text(String text) {
                OdsStyles.this.text(text);
            }

            @Override
            public void end(String name) {
                OdsStyles.this.end(name);
            }
        };
    }

    @Override
    public void start(String name, XmlCursor at) {
        switch (name) {
            case "styles" -> inCommon = true;
            case "automatic-styles" -> inAutomatic = true;
            default -> {
                if (inCommon || inAutomatic) {
                    within(name, at);
                }
            }
        }
    }

    private void within(String name, XmlCursor at) {
        if (format != null) {
            format.start(name, at);
        } else if (OdsNumberFormat.begins(name)) {
            format = new OdsNumberFormat(name);
            formats.put(at.attribute("name").orElse(""), format);
        } else if (name.equals("style") || name.equals("default-style")) {
            style = new HashMap<>();
            keep(style, at, PARENT);
            keep(style, at, FORMAT);
            (inAutomatic ? automatic : common)
                    .put(
                            key(
                                    at.attribute("family").orElse(""),
                                    at.attribute("name").orElse("")),
                            style);
        } else if (style != null) {
            property(style, name, at);
        }
    }

    private static void property(Map<String, String> style, String name, XmlCursor at) {
        switch (name) {
            case "text-properties" -> letters(style, at);
            case "table-cell-properties" -> {
                at.attribute("background-color")
                        .ifPresent(colour -> style.put(GROUND, colour(colour, InkColour.WHITE)));
                keep(style, at, PROTECTION);
                DIAGONALS.forEach(diagonal -> keep(style, at, diagonal));
            }
            case "paragraph-properties" -> keep(style, at, INDENT);
            case "map" -> {
                if (OdsConditions.always(at.attribute("condition").orElse(""))) {
                    at.attribute("apply-style-name").ifPresent(overlay -> style.put(OVERLAY, overlay));
                }
            }
            case "table-properties" -> keep(style, at, DISPLAY);
            case "table-row-properties" -> keep(style, at, HEIGHT);
            case "table-column-properties" -> keep(style, at, WIDTH);
            default -> {
                // Borders, alignment and the like change nothing that is said.
            }
        }
    }

    private static void letters(Map<String, String> style, XmlCursor at) {
        Optional<String> line = at.attribute("text-line-through-style");
        Optional<String> lines = at.attribute("text-line-through-type");
        if (line.isPresent() || lines.isPresent()) {
            style.put(STRUCK, String.valueOf(isLine(line) || isLine(lines)));
        }
        if (at.flag("use-window-font-color")) {
            style.put(COLOUR, AUTOMATIC);
        } else {
            at.attribute("color").ifPresent(colour -> style.put(COLOUR, colour(colour, AUTOMATIC)));
        }
    }

    private static boolean isLine(Optional<String> written) {
        return written.filter(kind -> !kind.equals("none")).isPresent();
    }

    private static String colour(String written, String otherwise) {
        return written.startsWith("#") ? written.substring(1).toUpperCase(Locale.ROOT) : otherwise;
    }

    private static void keep(Map<String, String> style, XmlCursor at, String attribute) {
        at.attribute(attribute).ifPresent(value -> style.put(attribute, value));
    }

    private static String key(String family, String name) {
        return family + "/" + name;
    }

    @Override
    public void text(String text) {
        if (format != null) {
            format.text(text);
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "styles" -> inCommon = false;
            case "automatic-styles" -> inAutomatic = false;
            case "style", "default-style" -> style = null;
            default -> {
                if (OdsNumberFormat.begins(name)) {
                    format = null;
                }
            }
        }
    }

    /** A style's own property, else that of the nearest style that it is made from. */
    Optional<String> property(String family, String name, String property) {
        Map<String, String> at = automatic.get(key(family, name));
        if (at == null) {
            at = common.get(key(family, name));
        }
        for (int i = 0; at != null && i < MAX_PARENTS; i++) {
            if (at.containsKey(property)) {
                return Optional.of(at.get(property));
            }
            at = at.containsKey(PARENT) ? common.get(key(family, at.get(PARENT))) : null;
        }
        return Optional.ofNullable(common.get(key(family, ""))).map(otherwise -> otherwise.get(property));
    }

    /** That of cells which have it, plain when there is none of that name. */
    OdsCellStyle cell(String name) {
        return cells.computeIfAbsent(name, this::made);
    }

    private OdsCellStyle made(String name) {
        Optional<String> shown = shown(name, FORMAT);
        return new OdsCellStyle(
                shown(name, STRUCK).filter("true"::equals).isPresent(),
                DIAGONALS.stream().anyMatch(line -> isLine(shown(name, line))),
                shown(name, COLOUR).orElse(OdsCellStyle.PLAIN.colour()),
                shown(name, GROUND).orElse(OdsCellStyle.PLAIN.ground()),
                shown.filter(this::hidesNumber).isPresent(),
                shown.map(formats::get).filter(OdsNumberFormat::hidesText).isPresent(),
                OdsLength.of(shown(name, INDENT))
                        .filter(indent -> indent > MAX_INDENT)
                        .isPresent(),
                shown(name, PROTECTION).filter("hidden-and-protected"::equals).isPresent());
    }

    /** A property of cells with what a condition that always holds lays over them. */
    private Optional<String> shown(String name, String property) {
        return property(CELL, name, OVERLAY)
                .flatMap(overlay -> property(CELL, overlay, property))
                .or(() -> property(CELL, name, property));
    }

    private boolean hidesNumber(String name) {
        OdsNumberFormat shown = formats.get(name);
        return shown != null
                && shown.hidesNumberItself()
                && shown.mapped().stream()
                        .allMatch(other -> Optional.ofNullable(formats.get(other))
                                .filter(OdsNumberFormat::hidesNumberItself)
                                .isPresent());
    }
}
