package org.prongsai.sheet.write;

import java.util.List;
import org.prongsai.text.DisplayWidth;

/** Heights of rows, reckoned in points: programs do not agree on them by themselves. */
final class RowHeights {
    /** Excel's limit. */
    static final double MAX_HEIGHT = 409;

    /** Fonts that stand in where TH Sarabun New is missing set their lines wider than it does. */
    private static final double LINE_HEIGHT = 1.58;

    private static final double PADDING = 4;
    /** Nobody reads smaller letters. */
    private static final int MIN_POINTS = 8;

    /** Garuda's average letter in pixels and its line in points, for each point: it takes most room of those that stand in. */
    private static final double WIDEST_LETTER = 0.756;

    /** How much wider bold letters are. */
    private static final double BOLD = 1.1;

    private static final double MAX_LINE_HEIGHT = 1.88;
    /** Pixels of what a column's width is counted in, where it is {@link WorkbookWriter#FONT}'s. */
    static final double UNIT = 8.97;

    private RowHeights() {}

    /** Of a text in a column, whichever font stands in. */
    static double inAnyFont(CellLook look, String text, int width) {
        return inAnyFont(look, look.points, text, width);
    }

    /** The most points, of at most the look's own, in which a text in a column is no higher than a row can be. */
    static int pointsThatFit(CellLook look, String text, int width) {
        int points = look.points;
        while (points > MIN_POINTS && inAnyFont(look, points, text, width) > MAX_HEIGHT) {
            points--;
        }
        return points;
    }

    private static double inAnyFont(CellLook look, int points, String text, int width) {
        return linesInAnyFont(look, points, text, width) * points * MAX_LINE_HEIGHT + PADDING;
    }

    /** Of a line of text, not in a table. */
    static double line(CellLook look) {
        return look.points * LINE_HEIGHT;
    }

    /** How many lines a text takes at most, whichever font stands in. */
    static int linesInAnyFont(CellLook look, String text, int width) {
        return linesInAnyFont(look, look.points, text, width);
    }

    private static int linesInAnyFont(CellLook look, int points, String text, int width) {
        return DisplayWidth.lines(text, widestLetters(look, points, width));
    }

    /** Whether a text is in one line in letters of {@code points}, whichever font stands in. */
    static boolean isOneLineInAnyFont(CellLook look, String text, int points, int width) {
        return text.indexOf('\n') < 0 && DisplayWidth.of(text) <= widestLetters(look, points, width);
    }

    private static double widestLetters(CellLook look, int points, int width) {
        return width * UNIT / (points * WIDEST_LETTER * (look.bold ? BOLD : 1));
    }

    /** Of a row of a long list. */
    static double ofList(List<SheetWriter.Cell> cells, int[] widths) {
        double height = 0;
        for (int i = 0; i < cells.size(); i++) {
            SheetWriter.Cell cell = cells.get(i);
            // Most take one line, which needs no measuring.
            boolean one = cell.text().length() <= widestLetters(cell.look(), cell.look().points, widths[i])
                    && cell.text().indexOf('\n') < 0;
            double oneLine = cell.look().points * MAX_LINE_HEIGHT + PADDING;
            height = Math.max(height, one ? oneLine : inAnyFont(cell.look(), cell.text(), widths[i]));
        }
        return Math.min(MAX_HEIGHT, height);
    }
}
