package org.prongsai.read.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.layout.KnownWords;
import org.prongsai.layout.Labelled;
import org.prongsai.layout.Labels;
import org.prongsai.sheet.RawCell;
import org.prongsai.sheet.RawGrid;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.thai.ThaiText;

/**
 * A table found in a grid by its header labels, wherever it was moved to: the columns by what they are called, and the
 * rows below.
 */
public record HeaderTable<C extends Labelled>(
        RawGrid grid, int headerRow, Map<C, Integer> columns, Set<C> doubled, List<RawRow> rows) {
    private static final int MAX_HEADER_ROW = 200;

    /** The row, near the top, in which most of {@code wanted} are found; empty when none of them is anywhere. */
    public static <C extends Labelled> Optional<HeaderTable<C>> find(RawGrid grid, List<C> wanted) {
        return find(grid, wanted, KnownWords.USUAL);
    }

    /** @param words that may stand in the labels */
    public static <C extends Labelled> Optional<HeaderTable<C>> find(RawGrid grid, List<C> wanted, KnownWords words) {
        Labels<C> labels = new Labels<>(wanted, words);
        Map<C, List<Integer>> best = Map.of();
        int headerRow = 0;
        for (RawRow row : grid.rows()) {
            Map<C, List<Integer>> found = row.number() > MAX_HEADER_ROW ? Map.of() : columnsIn(row, labels);
            if (found.size() > best.size()) {
                best = found;
                headerRow = row.number();
            }
            if (best.size() == wanted.size()) {
                break;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(table(grid, headerRow, best));
    }

    /** Every table of a workbook that has all of {@code needed}, one at most in a sheet. */
    public static <C extends Labelled> List<HeaderTable<C>> all(
            RawWorkbook workbook, List<C> wanted, List<C> needed, KnownWords words) {
        return workbook.grids().stream()
                .flatMap(grid -> find(grid, wanted, words).stream())
                .filter(table -> table.missing(needed).isEmpty())
                .toList();
    }

    private static <C extends Labelled> Map<C, List<Integer>> columnsIn(RawRow row, Labels<C> labels) {
        Map<C, List<Integer>> found = new LinkedHashMap<>();
        for (RawCell cell : row.cells()) {
            labels.called(cell.value().text())
                    .ifPresent(column -> found.computeIfAbsent(column, c -> new ArrayList<>())
                            .add(cell.column()));
        }
        return found;
    }

    /** Of two columns under one label the one that holds something is meant; two that both do are doubled. */
    private static <C extends Labelled> HeaderTable<C> table(RawGrid grid, int headerRow, Map<C, List<Integer>> found) {
        List<RawRow> rows =
                grid.rows().stream().filter(row -> row.number() > headerRow).toList();
        Set<Integer> holding = rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(RawCell::column)
                .collect(Collectors.toSet());
        Map<C, Integer> columns = new LinkedHashMap<>();
        Set<C> doubled = new LinkedHashSet<>();
        found.forEach((column, places) -> {
            List<Integer> filled = places.stream().filter(holding::contains).toList();
            columns.put(column, filled.isEmpty() ? places.get(0) : filled.get(0));
            if (filled.size() > 1) {
                doubled.add(column);
            }
        });
        return new HeaderTable<>(grid, headerRow, columns, doubled, rows);
    }

    /** What stands in a row under a column; empty when nothing does or the column is not there. */
    public Optional<RawCell> cell(RawRow row, C column) {
        return Optional.ofNullable(columns.get(column)).flatMap(row::cell);
    }

    /** The same as text. */
    public String text(RawRow row, C column) {
        return cell(row, column).map(cell -> cell.value().text()).orElse("");
    }

    /** The same as a person meant it, whatever else the cell holds. */
    public String repaired(RawRow row, C column) {
        return ThaiText.repair(text(row, column)).text();
    }

    public List<C> missing(List<C> wanted) {
        List<C> missing = new ArrayList<>(wanted);
        missing.removeAll(columns.keySet());
        return missing;
    }
}
