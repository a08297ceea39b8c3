package org.prongsai.sheet.write;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The looks as a styles part: one font, fill and cell format for each, in their order. */
final class StreamedStyles {
    private static final String BORDER = "<left style=\"thin\"><color indexed=\"55\"/></left>"
            + "<right style=\"thin\"><color indexed=\"55\"/></right><top style=\"thin\"><color indexed=\"55\"/></top>"
            + "<bottom style=\"thin\"><color indexed=\"55\"/></bottom><diagonal/>";

    /** Excel's own format {@code #,##0}. */
    private static final int GROUPED = 3;

    private static final Map<CellLook, Integer> INDEX = new EnumMap<>(CellLook.class);

    static {
        for (CellLook look : CellLook.values()) {
            INDEX.put(look, INDEX.size() + 1);
        }
    }

    private StreamedStyles() {}

    /** The number of a look's cell format; 0 is the standard one's. */
    static int index(CellLook look) {
        return INDEX.getOrDefault(look, 0);
    }

    static String xml() {
        StringBuilder fonts = new StringBuilder(font(16, false, "000000"));
        StringBuilder fills =
                new StringBuilder(fill(null)).append("<fill><patternFill patternType=\"gray125\"/></fill>");
        StringBuilder formats =
                new StringBuilder("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>");
        for (CellLook look : CellLook.values()) {
            fonts.append(font(look.points, look.bold, look.colour));
            fills.append(fill(look.fill));
            formats.append(format(look));
        }
        int count = CellLook.values().length;
        return XmlDeclaration.OF_PART
                + "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<fonts count=\"" + (count + 1) + "\">" + fonts + "</fonts><fills count=\"" + (count + 2) + "\">"
                + fills
                + "</fills><borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>"
                + BORDER
                + "</border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
                + "</cellStyleXfs><cellXfs count=\"" + (count + 1) + "\">" + formats
                + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                + "</styleSheet>";
    }

    private static String font(int points, boolean bold, String colour) {
        return "<font>" + (bold ? "<b/>" : "") + "<sz val=\"" + points + "\"/><color rgb=\"FF" + colour
                + "\"/><name val=\"" + WorkbookWriter.FONT + "\"/></font>";
    }

    private static String fill(@Nullable String colour) {
        return colour == null
                ? "<fill><patternFill patternType=\"none\"/></fill>"
                : "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF" + colour + "\"/></patternFill></fill>";
    }

    private static String format(CellLook look) {
        int fill = index(look) + 1;
        return "<xf numFmtId=\"" + (look == CellLook.NUMBER || look == CellLook.TOTAL ? GROUPED : 0) + "\" fontId=\""
                + index(look) + "\" fillId=\"" + (look.fill == null ? 0 : fill)
                + "\" borderId=\"" + (look.bordered ? 1 : 0)
                + "\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment horizontal=\""
                + look.alignment.name().toLowerCase(Locale.ROOT) + "\" vertical=\""
                + look.vertical().name().toLowerCase(Locale.ROOT) + "\"" + (look.wrapped ? " wrapText=\"1\"" : "")
                + "/></xf>";
    }
}
