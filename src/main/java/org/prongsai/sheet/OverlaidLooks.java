package org.prongsai.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.sheet.UnreadableWorkbook.Reason;

/** Looks that conditions lay over the cells of a sheet whatever these hold: what always holds is no condition. */
public final class OverlaidLooks {
    /** More than anybody makes. */
    private static final int MAX_AREAS = 1_000;

    private static final Pattern ALWAYS =
            Pattern.compile("=?(?:TRUE|0*[1-9][0-9]{0,9}|([0-9]{1,9}|\"[^\"]{0,99}\")=\\1)", Pattern.CASE_INSENSITIVE);

    private record Overlay(MergedArea area, boolean struck, boolean unseen) {}

    private final List<Overlay> overlays = new ArrayList<>();

    /** @throws UnreadableWorkbook when there are more than anybody makes */
    public void add(MergedArea area, boolean struck, boolean unseen) throws UnreadableWorkbook {
        if (struck || unseen) {
            overlays.add(new Overlay(area, struck, unseen));
        }
        if (overlays.size() > MAX_AREAS) {
            throw new UnreadableWorkbook(Reason.TOO_LARGE, overlays.size() + " conditions that always hold");
        }
    }

    /** Whether a condition holds whatever a cell says: {@code TRUE()}, {@code 1}, {@code 1=1}. */
    public static boolean always(String formula) {
        return ALWAYS.matcher(formula.replaceAll("[\\s()]", "")).matches();
    }

    /** The rows as they look under them. */
    public List<RawRow> on(List<RawRow> rows, boolean date1904) {
        return overlays.isEmpty()
                ? rows
                : rows.stream().map(row -> on(row, date1904)).toList();
    }

    private RawRow on(RawRow row, boolean date1904) {
        return new RawRow(
                row.number(),
                row.hidden(),
                row.cells().stream()
                        .map(cell -> on(row.number(), cell, date1904))
                        .toList());
    }

    private RawCell on(int row, RawCell cell, boolean date1904) {
        boolean struck = false;
        boolean unseen = false;
        for (Overlay overlay : overlays) {
            if (overlay.area().covers(row, cell.column())) {
                struck |= overlay.struck();
                unseen |= overlay.unseen();
            }
        }
        RawLook own = cell.look();
        RawValue value = struck && !own.struck() ? StruckText.marked(cell.value(), own.day(), date1904) : cell.value();
        RawLook look = RawLook.of(own.struck() || struck, own.unseen() || unseen, own.shown(), own.link());
        return new RawCell(cell.column(), value, cell.formula(), look);
    }
}
