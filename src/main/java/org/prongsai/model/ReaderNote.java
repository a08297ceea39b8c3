package org.prongsai.model;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Note of the reader about a guideline's row, on what it saw there besides the values.
 *
 * @param text what stands in the cell, or for a merged cell the area
 */
public record ReaderNote(Kind kind, CellRef cell, GuidelineId guideline, String text) {
    private static final Pattern AREA = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6}):([A-Z]{1,3})([0-9]{1,7})");

    /** What was seen. */
    public enum Kind {
        /** The row is hidden or filtered out; it counts like any other. */
        HIDDEN_ROW,
        /** A formula stands where an answer is typed; the value it had when the file was saved counts. */
        FORMULA,
        /** The cell is merged with others, of which Excel keeps only the first value. */
        MERGED,
        /** Text in the cell is struck out, and marked so. */
        STRUCK,
        /** Text in the cell can't be seen. */
        UNSEEN,
        /** The cell's column is hidden; it counts like any other. */
        HIDDEN_COLUMN,
        /** A link leads elsewhere than its words say, or lies where none is looked for. */
        LINK_ELSEWHERE,
        /** A day is another one when its month stands before it, as that of others in the form does. */
        DAY_OR_MONTH,
        /** A day that a program made, where the answer's own words name the one with day and month in each other's place. */
        DAY_CONTRADICTED,
        /** A day that a program made, where nothing says by which order and either is one of the round. */
        DAY_MADE;

        /** Whether it is about what was typed in the cell, and says nothing of what counts in its place by decision. */
        private boolean isOfTyped() {
            return switch (this) {
                case FORMULA, STRUCK, UNSEEN, LINK_ELSEWHERE, DAY_OR_MONTH, DAY_CONTRADICTED, DAY_MADE -> true;
                case HIDDEN_ROW, HIDDEN_COLUMN, MERGED -> false;
            };
        }
    }

    /** Whether it still holds where other values count in some cells. */
    boolean holdsBeside(List<Correction> corrections) {
        return !kind.isOfTyped()
                || corrections.stream()
                        .noneMatch(correction -> correction.cell().equals(cell));
    }

    /** Whether a cell is one of those that are merged here, and not the first: nothing can be typed into it. */
    public boolean hides(CellRef other) {
        Matcher area = AREA.matcher(kind == Kind.MERGED && other.sheet().equals(cell.sheet()) ? text : "");
        if (!area.matches()) {
            return false;
        }
        CellRef first = new CellRef(other.sheet(), Integer.parseInt(area.group(2)), CellRef.column(area.group(1)));
        return !other.equals(first)
                && other.row() >= first.row()
                && other.column() >= first.column()
                && other.row() <= Integer.parseInt(area.group(4))
                && other.column() <= CellRef.column(area.group(3));
    }
}
