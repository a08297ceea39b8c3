package org.prongsai.read.decisions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.layout.KnownWords;
import org.prongsai.layout.Labelled;
import org.prongsai.layout.decisions.EntryColumn;
import org.prongsai.model.CellRef;
import org.prongsai.model.PlanWords;
import org.prongsai.read.table.HeaderTable;
import org.prongsai.sheet.RawGrid;
import org.prongsai.sheet.RawWorkbook;

/**
 * Columns that a sheet of decisions or of own texts has lost, so that nothing that was filled in below can be read.
 *
 * @param place where the heading is, or was to be
 * @param columns by the bundle keys of what they are called
 */
public record LostColumns(CellRef place, List<String> columns) {
    public LostColumns {
        columns = List.copyOf(columns);
    }

    /**
     * Of the first sheet that is called by the name of one of ours.
     *
     * @param words of the plan
     */
    public static Optional<LostColumns> of(RawWorkbook workbook, PlanWords words) {
        KnownWords known = KnownWords.of(workbook.marks(), words);
        return workbook.grids().stream()
                .flatMap(grid -> Stream.of(
                                lost(grid, () -> "sheet.decisions", DecisionSheet.WANTED, DecisionSheet.NEEDED, known),
                                lost(grid, () -> "sheet.texts", TextSheet.WANTED, TextSheet.NEEDED, known))
                        .flatMap(Optional::stream))
                .findFirst();
    }

    private static <C extends EntryColumn> Optional<LostColumns> lost(
            RawGrid grid, Labelled name, List<C> wanted, List<C> needed, KnownWords words) {
        if (!name.isCalled(grid.sheet(), words) || grid.rows().isEmpty()) {
            return Optional.empty();
        }
        Optional<HeaderTable<C>> table = HeaderTable.find(grid, wanted, words);
        int row = table.map(HeaderTable::headerRow).orElse(1);
        List<C> missing = table.map(found -> found.missing(needed)).orElse(needed);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new LostColumns(
                        new CellRef(grid.sheet(), row, 1),
                        missing.stream().map(EntryColumn::key).toList()));
    }
}
