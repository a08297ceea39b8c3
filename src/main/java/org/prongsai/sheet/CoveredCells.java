package org.prongsai.sheet;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.sheet.RawObject.Kind;
import org.prongsai.sheet.UnreadableWorkbook.Reason;

/**
 * Cells that lie under a merged area, all but its first: programs show nothing of them. They are taken out of the rows, and
 * become objects of their sheet where they hold something.
 */
public final class CoveredCells {
    private static final long MAX_STEPS = 20_000_000;

    private final List<MergedArea> merged;
    private final List<RawObject> covered = new ArrayList<>();
    private final List<RawRow> rows = new ArrayList<>();

    /** @throws UnreadableWorkbook when there are more areas than anybody merges */
    public CoveredCells(List<RawRow> rows, List<MergedArea> merged) throws UnreadableWorkbook {
        this.merged = merged;
        if ((long) merged.size() * rows.size() > MAX_STEPS) {
            throw new UnreadableWorkbook(Reason.TOO_LARGE, merged.size() + " merged areas");
        }
        if (merged.isEmpty()) {
            this.rows.addAll(rows);
        } else {
            rows.forEach(this::take);
        }
    }

    private void take(RawRow row) {
        List<MergedArea> here = merged.stream()
                .filter(area -> row.number() >= area.firstRow() && row.number() <= area.lastRow())
                .toList();
        if (here.isEmpty()) {
            rows.add(row);
            return;
        }
        List<RawCell> seen = new ArrayList<>();
        for (RawCell cell : row.cells()) {
            if (here.stream().anyMatch(area -> area.hides(row.number(), cell.column()))) {
                covered.add(new RawObject(
                        Kind.COVERED,
                        row.number(),
                        cell.column(),
                        row.number(),
                        cell.column(),
                        cell.value().text()));
            } else {
                seen.add(cell);
            }
        }
        if (!seen.isEmpty()) {
            rows.add(new RawRow(row.number(), row.hidden(), seen));
        }
    }

    /** The rows without them. */
    public List<RawRow> rows() {
        return rows;
    }

    /** Those that hold something. */
    public List<RawObject> objects() {
        return covered;
    }
}
