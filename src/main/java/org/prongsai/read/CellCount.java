package org.prongsai.read;

import org.prongsai.model.FileOutcome.Refusal;

/** Counts the cells that hold something, and refuses to go on where no honest form would. */
final class CellCount {
    private static final int MOST = 500_000;

    private long count;

    void add(long cells) throws UnreadableWorkbook {
        count += cells;
        if (count > MOST) {
            throw new UnreadableWorkbook(Refusal.TOO_LARGE, "more than " + MOST + " cells");
        }
    }
}
