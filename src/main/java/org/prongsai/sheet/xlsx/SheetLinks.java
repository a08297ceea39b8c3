package org.prongsai.sheet.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.sheet.MergedArea;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;

/** Links on the cells of a sheet, put to the cells that they lie on. */
final class SheetLinks {
    /** Of links over several cells at once. */
    private static final int MAX_AREAS = 1_000;

    private record Place(int row, int column) {}

    private record Wide(MergedArea area, String address) {}

    private final Map<Place, String> single = new HashMap<>();
    private final List<Wide> wide = new ArrayList<>();

    /** Those that lead out of the workbook; others lead to another of its cells. */
    SheetLinks(List<SheetAsides.Link> links, Relationships related) throws UnreadableWorkbook {
        for (SheetAsides.Link link : links) {
            Optional<String> target = related.address(link.relationship());
            if (target.isPresent()) {
                add(link.area(), link.place().isEmpty() ? target.get() : target.get() + "#" + link.place());
            }
        }
        if (wide.size() > MAX_AREAS) {
            throw new UnreadableWorkbook(Reason.TOO_LARGE, wide.size() + " links over several cells");
        }
    }

    private void add(MergedArea area, String address) {
        if (area.firstRow() == area.lastRow() && area.firstColumn() == area.lastColumn()) {
            single.putIfAbsent(new Place(area.firstRow(), area.firstColumn()), address);
        } else {
            wide.add(new Wide(area, address));
        }
    }

    List<RawRow> on(List<RawRow> rows) {
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
