package org.prongsai.read.decisions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.layout.decisions.EntryColumn;
import org.prongsai.model.CellRef;
import org.prongsai.read.table.HeaderTable;
import org.prongsai.sheet.RawRow;

/**
 * Table in a sheet that the secretariat fills in: where its columns are, and every row below their heading.
 *
 * @param hidden whether nobody sees the sheet
 * @param lastRow the last row in which anything stands
 * @param place column by whose cell a row is found
 * @param columns by their numbers, from 1; one that was deleted is not there
 */
public record EntryTable<T>(
        String sheet,
        boolean hidden,
        int lastRow,
        EntryColumn place,
        Map<EntryColumn, Integer> columns,
        List<KeyedRow<T>> rows) {
    public EntryTable {
        columns = Map.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static <C extends EntryColumn, T> EntryTable<T> of(HeaderTable<C> table, C place, List<KeyedRow<T>> rows) {
        int last = table.rows().stream().mapToInt(RawRow::number).max().orElse(table.headerRow());
        return new EntryTable<>(
                table.grid().sheet(), table.grid().hidden(), last, place, Map.copyOf(table.columns()), rows);
    }

    /** What stands in a row under each of the columns. */
    static <C extends EntryColumn> Map<EntryColumn, String> texts(HeaderTable<C> table, RawRow row, List<C> columns) {
        return columns.stream().collect(Collectors.toMap(column -> column, column -> table.text(row, column)));
    }

    /** The rows of a key, filled in or not. */
    public Stream<KeyedRow<T>> rows(String key) {
        return rows.stream().filter(row -> row.key().equals(key));
    }

    /** The cell of a row under a column; empty when the column is not there. */
    public Optional<CellRef> cell(int row, EntryColumn column) {
        return Optional.ofNullable(columns.get(column)).map(number -> new CellRef(sheet, row, number));
    }
}
