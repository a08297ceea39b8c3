package org.prongsai.sheet.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.sheet.FormatCode;
import org.prongsai.sheet.RawLook;
import org.prongsai.sheet.xml.XmlCursor;

/** Cell styles of a workbook as far as they change what people take a cell to say: struck out, unseen, a date. */
final class CellStyles implements XmlCursor.Visitor {
    /** Steps that no column of a form is as wide as: programs offer fifteen at most. */
    private static final int MAX_INDENT = 60;

    private record Font(boolean struck, String colour) {
        static final Font PLAIN = new Font(false, InkColour.BLACK);
    }

    /** What a format does, found out once a workbook: its cells are many, and its formats few. */
    private record FormatLook(boolean hidesText, boolean hidesNumber, RawLook.Shown shows) {
        static FormatLook of(FormatCode format) {
            return new FormatLook(format.hides(false), format.hides(true), format.shows());
        }
    }

    /** What a condition lays over a cell. */
    private record Overlay(boolean struck, boolean unseen) {
        static final Overlay NONE = new Overlay(false, false);
    }

    private final ThemeColours theme;
    private final List<Font> fonts = new ArrayList<>();
    private final List<Ground> grounds = new ArrayList<>();
    private final List<Boolean> crossedBorders = new ArrayList<>();
    private final List<Overlay> overlays = new ArrayList<>();
    private final Map<String, String> formats = new HashMap<>();
    private final Map<FormatCode, FormatLook> formatLooks = new HashMap<>();
    private final List<CellStyle> styles = new ArrayList<>();
    private StyleParts parts;
    private boolean diagonal;
    private boolean crossed;
    private String overlaidFormat = "";
    private String within = "";

    CellStyles(ThemeColours theme) {
        this.theme = theme;
        this.parts = new StyleParts(theme, false);
    }

    @Override
    public void start(String name, XmlCursor at) {
        switch (name) {
            case "fonts", "fills", "cellXfs", "numFmts", "cellStyleXfs", "dxfs", "borders" -> within = name;
            case "numFmt" -> format(at);
            case "dxf" -> {
                parts = new StyleParts(theme, true);
                overlaidFormat = "";
            }
            case "border" -> {
                diagonal = at.flag("diagonalUp") || at.flag("diagonalDown");
                crossed = false;
            }
            case "diagonal" ->
                crossed = diagonal
                        && at.attribute("style")
                                .filter(line -> !line.equals("none"))
                                .isPresent();
            case "xf" -> {
                if (within.equals("cellXfs")) {
                    styles.add(style(at));
                }
            }
            case "alignment" -> {
                if (within.equals("cellXfs")) {
                    align(at);
                }
            }
            default -> look(name, at);
        }
    }

    private void format(XmlCursor at) {
        String code = at.attribute("formatCode").orElse("");
        if (within.equals("numFmts")) {
            formats.put(at.attribute("numFmtId").orElse(""), code);
        } else {
            overlaidFormat = code;
        }
    }

    private void look(String name, XmlCursor at) {
        boolean own = within.equals("fonts") || within.equals("fills");
        if (own && name.equals(within.substring(0, 4))) {
            parts = new StyleParts(theme, false);
        }
        if (own || within.equals("dxfs")) {
            parts.start(name, at);
        }
    }

    @Override
    public void end(String name) {
        parts.end(name);
        switch (within + "/" + name) {
            case "fonts/font" ->
                fonts.add(new Font(parts.struck(), parts.colour().orElse(InkColour.BLACK)));
            case "fills/fill" -> grounds.add(parts.ground().orElse(Ground.WHITE));
            case "borders/border" -> crossedBorders.add(crossed);
            case "dxfs/dxf" -> overlays.add(overlay());
            default -> {
                // Nothing that is counted ends here.
            }
        }
    }

    /** What it says nothing of is taken as it usually is. */
    private Overlay overlay() {
        boolean inked = parts.colour().isPresent() || parts.ground().isPresent();
        FormatCode format = new FormatCode("", overlaidFormat);
        return new Overlay(
                parts.struck(),
                (inked
                                && parts.ground()
                                        .orElse(Ground.WHITE)
                                        .hides(parts.colour().orElse(InkColour.BLACK)))
                        || (format.hides(true) && format.hides(false)));
    }

    private CellStyle style(XmlCursor at) {
        String id = at.attribute("numFmtId").orElse("0");
        Font font = entry(fonts, at.attribute("fontId")).orElse(Font.PLAIN);
        Ground ground = entry(grounds, at.attribute("fillId")).orElse(Ground.WHITE);
        FormatLook format =
                formatLooks.computeIfAbsent(new FormatCode(id, formats.getOrDefault(id, "")), FormatLook::of);
        boolean unseen = ground.hides(font.colour());
        return new CellStyle(
                font.struck(),
                entry(crossedBorders, at.attribute("borderId")).orElse(false),
                ground,
                unseen || format.hidesText(),
                unseen || format.hidesNumber(),
                format.shows());
    }

    private void align(XmlCursor at) {
        boolean far = at.attribute("indent")
                .filter(written -> written.matches("[0-9]{1,6}"))
                .filter(written -> Integer.parseInt(written) > MAX_INDENT)
                .isPresent();
        if (far && !styles.isEmpty()) {
            styles.add(styles.remove(styles.size() - 1).pushedOut());
        }
    }

    private static <T> Optional<T> entry(List<T> list, Optional<String> index) {
        return index.flatMap(written -> {
            try {
                return Optional.of(list.get(Integer.parseInt(written.strip())));
            } catch (NumberFormatException | IndexOutOfBoundsException none) {
                // How a cell looks is no reason to refuse what it says.
                return Optional.empty();
            }
        });
    }

    /** The style of a cell, the plain one where there is none of that number. */
    CellStyle style(String index) {
        return entry(styles, Optional.of(index)).orElse(CellStyle.PLAIN);
    }

    /** Whether text in one of some colours can't be seen on the ground of a cell. */
    boolean isUnseen(CellStyle style, Stream<String> colours) {
        return colours.map(theme::resolved).anyMatch(style.ground()::hides);
    }

    /** Whether what a condition lays over cells strikes them out. */
    boolean strikesOut(String overlay) {
        return entry(overlays, Optional.of(overlay)).orElse(Overlay.NONE).struck();
    }

    /** Whether what a condition lays over cells hides what they say. */
    boolean hides(String overlay) {
        return entry(overlays, Optional.of(overlay)).orElse(Overlay.NONE).unseen();
    }
}
