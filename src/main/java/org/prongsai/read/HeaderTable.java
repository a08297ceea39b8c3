package org.prongsai.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.layout.Labelled;

/**
 * A table found in a grid by its header labels, wherever it was moved to: the columns by what they are called, and the
 * rows below.
 */
record HeaderTable<C extends Labelled>(RawGrid grid, int headerRow, Map<C, Integer> columns, List<RawRow> rows) {
    private static final int DEEPEST_HEADER = 200;

    /** The row, near the top, in which most of {@code wanted} are found; empty when none of them is anywhere. */
    static <C extends Labelled> Optional<HeaderTable<C>> find(RawGrid grid, List<C> wanted) {
        Map<C, Integer> best = Map.of();
        int headerRow = 0;
        for (RawRow row : grid.rows()) {
            Map<C, Integer> found = row.number() > DEEPEST_HEADER ? Map.of() : columnsIn(row, wanted);
            if (found.size() > best.size()) {
                best = found;
                headerRow = row.number();
            }
        }
        int below = headerRow;
        List<RawRow> rows =
                grid.rows().stream().filter(row -> row.number() > below).toList();
        return best.isEmpty() ? Optional.empty() : Optional.of(new HeaderTable<>(grid, headerRow, best, rows));
    }

    private static <C extends Labelled> Map<C, Integer> columnsIn(RawRow row, List<C> wanted) {
        Map<C, Integer> found = new LinkedHashMap<>();
        for (RawCell cell : row.cells()) {
            String written = cell.value().text();
            wanted.stream()
                    .filter(column -> !found.containsKey(column) && column.isCalled(written))
                    .findFirst()
                    .ifPresent(column -> found.put(column, cell.column()));
        }
        return found;
    }

    List<C> missing(List<C> wanted) {
        List<C> missing = new ArrayList<>(wanted);
        missing.removeAll(columns.keySet());
        return missing;
    }
}
