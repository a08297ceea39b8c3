package org.prongsai.sheet.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.sheet.FormatCode;
import org.prongsai.sheet.xml.XmlCursor;

/** Cell styles of a workbook as far as they change what people take a cell to say: struck out, unseen, a date. */
final class CellStyles implements XmlCursor.Visitor {
    private record Font(boolean struck, String colour) {}

    private record Style(boolean struck, String colour, String ground, FormatCode format) {
        static final Style PLAIN = new Style(false, InkColour.BLACK, InkColour.WHITE, new FormatCode("0", ""));
    }

    private final List<Font> fonts = new ArrayList<>();
    private final List<String> grounds = new ArrayList<>();
    private final Map<String, String> formats = new HashMap<>();
    private final List<Style> styles = new ArrayList<>();
    private boolean struck;
    private String colour = InkColour.BLACK;
    private boolean solid;
    private String ground = InkColour.WHITE;
    private String within = "";

    @Override
    public void start(String name, XmlCursor at) {
        switch (name) {
            case "fonts", "fills", "cellXfs", "numFmts", "cellStyleXfs", "dxfs", "borders" -> within = name;
            case "numFmt" -> {
                if (within.equals("numFmts")) {
                    formats.put(
                            at.attribute("numFmtId").orElse(""),
                            at.attribute("formatCode").orElse(""));
                }
            }
            case "font" -> {
                struck = false;
                colour = InkColour.BLACK;
            }
            case "strike" ->
                struck = at.attribute("val").filter(InkColour::isOff).isEmpty();
            case "color" -> colour = InkColour.of(at, InkColour.BLACK);
            case "fill" -> {
                solid = false;
                ground = InkColour.WHITE;
            }
            case "patternFill" ->
                solid = at.attribute("patternType").filter("solid"::equals).isPresent();
            case "fgColor" -> ground = InkColour.of(at, InkColour.WHITE);
            case "xf" -> {
                if (within.equals("cellXfs")) {
                    styles.add(style(at));
                }
            }
            default -> {
                // Borders, alignment and the like change nothing that is said.
            }
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("font") && within.equals("fonts")) {
            fonts.add(new Font(struck, colour));
        } else if (name.equals("fill") && within.equals("fills")) {
            grounds.add(solid ? ground : InkColour.WHITE);
        }
    }

    private Style style(XmlCursor at) {
        Optional<Font> font = entry(fonts, at.attribute("fontId"));
        String id = at.attribute("numFmtId").orElse("0");
        return new Style(
                font.filter(Font::struck).isPresent(),
                font.map(Font::colour).orElse(InkColour.BLACK),
                entry(grounds, at.attribute("fillId")).orElse(InkColour.WHITE),
                new FormatCode(id, formats.getOrDefault(id, "")));
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

    private Style style(String index) {
        return entry(styles, Optional.of(index)).orElse(Style.PLAIN);
    }

    /** Whether all of a cell of this style is struck out. */
    boolean isStruck(String index) {
        return style(index).struck();
    }

    /**
     * Whether nothing of a cell of this style can be seen.
     *
     * @param number whether it holds a number
     */
    boolean isUnseen(String index, boolean number) {
        Style style = style(index);
        return InkColour.isSame(style.colour(), style.ground())
                || style.format().hides(number);
    }

    /** Whether text in one of some colours can't be seen on the ground of a cell of this style. */
    boolean isUnseen(String index, Stream<String> colours) {
        String ground = style(index).ground();
        return colours.anyMatch(colour -> InkColour.isSame(colour, ground));
    }

    /** Whether a cell of this style shows a number as a day. */
    boolean isDate(String index) {
        return style(index).format().isDate();
    }
}
