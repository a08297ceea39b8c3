package org.prongsai.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.sheet.UnreadableWorkbook.Reason;

/** Links that lie on the cells of a sheet, put to the cells that they lie on. */
public final class CellLinks {
    /** Of links over several cells at once. */
    private static final int MAX_AREAS = 1_000;

    private record Place(int row, int column) {}

    private record Wide(MergedArea area, String address) {}

    private final Map<Place, String> single = new HashMap<>();
    private final List<Wide> wide = new ArrayList<>();

    /** @throws UnreadableWorkbook when there are more than anybody makes */
    public void add(MergedArea area, String address) throws UnreadableWorkbook {
        if (area.firstRow() == area.lastRow() && area.firstColumn() == area.lastColumn()) {
            single.putIfAbsent(new Place(area.firstRow(), area.firstColumn()), address);
            return;
        }
        wide.add(new Wide(area, address));
        if (wide.size() > MAX_AREAS) {
            throw new UnreadableWorkbook(Reason.TOO_LARGE, wide.size() + " links over several cells");
        }
    }

    /** The rows with where their cells lead. */
    public List<RawRow> on(List<RawRow> rows) {
        return single.isEmpty() && wide.isEmpty()
                ? rows
                : rows.stream().map(this::on).toList();
    }

    private RawRow on(RawRow row) {
        return new RawRow(
                row.number(),
                row.hidden(),
                row.cells().stream()
                        .map(cell -> address(row.number(), cell.column())
                                .map(cell::withLink)
                                .orElse(cell))
                        .toList());
    }

    private Optional<String> address(int row, int column) {
        return Optional.ofNullable(single.get(new Place(row, column)))
                .or(() -> wide.stream()
                        .filter(one -> one.area().covers(row, column))
                        .findFirst()
                        .map(Wide::address));
    }
}
