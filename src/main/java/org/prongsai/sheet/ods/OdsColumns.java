package org.prongsai.sheet.ods;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.prongsai.sheet.CellQuota;
import org.prongsai.sheet.ColumnSpan;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.xml.XmlCursor;

/** Columns of an OpenDocument sheet: which are hidden, how wide they are, and what their cells look like. */
final class OdsColumns {
    private static final double USUAL_WIDTH = 0.889;

    private final OdsStyles styles;
    private final CellQuota count;
    private final List<ColumnSpan> hidden = new ArrayList<>();
    private final TreeMap<Integer, String> cellStyles = new TreeMap<>();
    private final OdsLines lines = new OdsLines(USUAL_WIDTH);
    private int next = 1;

    OdsColumns(OdsStyles styles, CellQuota count) {
        this.styles = styles;
        this.count = count;
    }

    /** @param inHiddenGroup whether it is of a group that is closed */
    void add(XmlCursor at, int repeats, boolean inHiddenGroup) throws UnreadableWorkbook {
        Optional<String> width =
                styles.property("table-column", at.attribute("style-name").orElse(""), OdsStyles.WIDTH);
        boolean none = inHiddenGroup || OdsLength.isNone(width) || OdsTable.isInvisible(at);
        int first = next;
        next = Math.addExact(next, repeats);
        if (none) {
            count.add(1);
            hidden.add(new ColumnSpan(first, next - 1));
        }
        lines.add(repeats, none ? 0 : OdsLength.of(width).orElse(lines.usual()));
        cellStyles.put(first, at.attribute("default-cell-style-name").orElse(""));
    }

    List<ColumnSpan> hidden() {
        return hidden;
    }

    /** The style of cells in a column that have none of their own. */
    String cellStyle(int column) {
        return Optional.ofNullable(cellStyles.floorEntry(column))
                .map(entry -> entry.getValue())
                .orElse("");
    }

    OdsLines lines() {
        return lines;
    }
}
