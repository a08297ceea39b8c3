package org.prongsai.read.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormColumns;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.KnownWords;
import org.prongsai.read.table.HeaderTable;
import org.prongsai.sheet.RawGrid;
import org.prongsai.sheet.RawWorkbook;

/**
 * Tables of sheets that may be the form though some of its headers are gone: a copy that is whole must not count in
 * their place. By what headers are left, and on the form's own sheet by where its columns are.
 */
final class HalfFormTables {
    private static final int MIN_COLUMNS = 3;

    private HalfFormTables() {}

    /** @param whole the tables that have all they need */
    static List<HeaderTable<FormColumn>> of(
            RawWorkbook workbook, FormColumns form, KnownWords words, List<HeaderTable<FormColumn>> whole) {
        List<RawGrid> read = whole.stream().map(HeaderTable::grid).toList();
        return workbook.grids().stream()
                .filter(grid -> !grid.hidden() && !read.contains(grid))
                .flatMap(grid -> tables(grid, form, words))
                .toList();
    }

    private static Stream<HeaderTable<FormColumn>> tables(RawGrid grid, FormColumns form, KnownWords words) {
        Stream<HeaderTable<FormColumn>> byHeaders = HeaderTable.find(grid, form.all(), words).stream()
                .filter(table -> table.columns().size() >= MIN_COLUMNS);
        return grid.sheet().equals(FormLayout.SHEET)
                ? Stream.concat(byHeaders, Stream.of(byPlaces(grid, form)))
                : byHeaders;
    }

    private static HeaderTable<FormColumn> byPlaces(RawGrid grid, FormColumns form) {
        Map<FormColumn, Integer> places = new LinkedHashMap<>();
        form.all().forEach(column -> places.put(column, form.position(column)));
        return new HeaderTable<>(grid, 0, places, Set.of(), grid.rows());
    }
}
