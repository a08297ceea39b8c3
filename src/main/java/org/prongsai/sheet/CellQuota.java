package org.prongsai.sheet;

import org.prongsai.sheet.UnreadableWorkbook.Reason;

/**
 * Quota of a workbook's cells that hold something, and of their letters: refuses to go on where no honest form would.
 */
public final class CellQuota {
    private static final int MAX_CELLS = 500_000;
    /** Texts may be kept once and stand in many cells. */
    public static final int MAX_LETTERS = 32 << 20;
    /** Three times what a cell of Excel holds. */
    private static final int MAX_TEXT_LENGTH = 100_000;

    private long count;
    private long letters;

    /** So many cells of one value. */
    public void add(long cells, RawValue value) throws UnreadableWorkbook {
        add(cells);
        int length = value instanceof RawValue.Text text ? text.text().length() : 0;
        letters += cells * length;
        if (length > MAX_TEXT_LENGTH || letters > MAX_LETTERS) {
            throw new UnreadableWorkbook(Reason.TOO_LARGE, "a text of " + length + " letters, " + letters + " in all");
        }
    }

    /** What is of the sheet and holds no text. */
    public void add(long things) throws UnreadableWorkbook {
        count += things;
        if (count > MAX_CELLS) {
            throw new UnreadableWorkbook(Reason.TOO_LARGE, "more than " + MAX_CELLS + " cells");
        }
    }
}
