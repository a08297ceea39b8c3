package org.prongsai.sheet.xls;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.hssf.record.PaletteRecord;
import org.prongsai.sheet.FormatCode;
import org.prongsai.sheet.xlsx.Ground;
import org.prongsai.sheet.xlsx.InkColour;

/** Fonts, colours and formats of an .xls as far as they change what people take a cell to say. */
final class XlsStyles {
    /** Nobody knows why, but no font has this number. */
    private static final int NO_FONT = 4;

    private static final int STRUCK = 0x08;
    /** What patterns are called, by their numbers, as far as they are nearly of one colour. */
    private static final Map<Integer, String> PATTERNS =
            Map.of(0, "none", 1, "solid", 3, "darkGray", 4, "lightGray", 17, "gray125", 18, "gray0625");

    private static final int DIAGONALS = 0xC000_0000;
    private static final int DIAGONAL_LINE = 0x01E0_0000;
    private static final int FIRST_OF_PALETTE = 8;
    private static final int AFTER_PALETTE = 64;

    private record Font(boolean struck, int colour) {}

    private record Style(int font, int format, boolean crossed, int pattern, int drawn, int left) {
        static final Style PLAIN = new Style(0, 0, false, 0, 0, 0);
    }

    private final List<Font> fonts = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final PaletteRecord palette = new PaletteRecord();

    void read(int kind, XlsBytes record) {
        switch (kind) {
            case XlsStream.FONT -> fonts.add(new Font(record.bit(2, STRUCK), record.unsignedShort(4)));
            case XlsStream.STYLE ->
                styles.add(new Style(
                        record.unsignedShort(0),
                        record.unsignedShort(2),
                        (record.integer(10) & DIAGONALS) != 0 && (record.integer(14) & DIAGONAL_LINE) != 0,
                        record.integer(14) >>> 26,
                        record.unsignedShort(18) & 0x7F,
                        record.unsignedShort(18) >>> 7 & 0x7F));
            case XlsStream.FORMAT -> formats.put(record.unsignedShort(0), record.text(4, record.unsignedShort(2)));
            case XlsStream.PALETTE -> colours(record);
            default -> {
                // No look of cells.
            }
        }
    }

    private void colours(XlsBytes record) {
        int count = Math.min(record.unsignedShort(0), AFTER_PALETTE - FIRST_OF_PALETTE);
        for (int i = 0; i < count; i++) {
            int at = 2 + 4 * i;
            palette.setColor(
                    (short) (FIRST_OF_PALETTE + i),
                    (byte) record.unsignedByte(at),
                    (byte) record.unsignedByte(at + 1),
                    (byte) record.unsignedByte(at + 2));
        }
    }

    private Style style(int index) {
        return index < styles.size() ? styles.get(index) : Style.PLAIN;
    }

    private Font font(int index) {
        int at = index > NO_FONT ? index - 1 : index;
        return at < fonts.size() ? fonts.get(at) : new Font(false, AFTER_PALETTE);
    }

    /** The font of a cell's style. */
    int fontOf(int style) {
        return style(style).font();
    }

    boolean isStruck(int font) {
        return font(font).struck();
    }

    /** Whether letters of a font can't be seen in a cell of a style. */
    boolean isUnseen(int font, int style) {
        return ground(style(style)).hides(colour(font(font).colour(), InkColour.BLACK));
    }

    private Ground ground(Style style) {
        return Ground.pattern(
                PATTERNS.getOrDefault(style.pattern(), ""),
                colour(style.drawn(), style.pattern() == 1 ? InkColour.WHITE : InkColour.BLACK),
                style.pattern() == 0 ? InkColour.WHITE : colour(style.left(), InkColour.WHITE));
    }

    /** Whether lines from corner to corner cross out whatever stands in a cell of a style. */
    boolean isCrossed(int style) {
        return style(style).crossed();
    }

    /** Whether a condition's colours hide the letters of cells. */
    boolean hides(int ink, int ground) {
        return Ground.of(colour(ground, InkColour.WHITE)).hides(colour(ink, InkColour.BLACK));
    }

    FormatCode format(int style) {
        int id = style(style).format();
        return new FormatCode(String.valueOf(id), formats.getOrDefault(id, ""));
    }

    /** @param otherwise what the automatic colour is */
    private String colour(int index, String otherwise) {
        if (index >= AFTER_PALETTE) {
            return otherwise;
        }
        // Before its own colours every palette has its first eight once more.
        byte[] rgb = palette.getColor(index < FIRST_OF_PALETTE ? index + FIRST_OF_PALETTE : index);
        return rgb == null
                ? otherwise
                : String.format(
                        Locale.ROOT,
                        "%02X%02X%02X",
                        Byte.toUnsignedInt(rgb[0]),
                        Byte.toUnsignedInt(rgb[1]),
                        Byte.toUnsignedInt(rgb[2]));
    }
}
