package org.prongsai.model;

import java.util.List;

/**
 * Note of the reader about a guideline's row, on what it saw there besides the values.
 *
 * @param text what stands in the cell, or for a merged cell the area
 */
public record ReaderNote(Kind kind, CellRef cell, GuidelineId guideline, String text) {
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
        DAY_OR_MONTH;

        /** Whether it is about what was typed in the cell, and says nothing of what counts in its place by decision. */
        private boolean isOfTyped() {
            return switch (this) {
                case FORMULA, STRUCK, UNSEEN, LINK_ELSEWHERE, DAY_OR_MONTH -> true;
                case HIDDEN_ROW, HIDDEN_COLUMN, MERGED -> false;
            };
        }
    }

    /** Whether it still holds where other values count in some cells. */
    boolean holdsBeside(List<Correction> corrections) {
        return !kind.isOfTyped()
                || corrections.stream().noneMatch(correction -> correction.cell().equals(cell));
    }
}
