package org.prongsai.job.decide;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.prongsai.read.decisions.EntryTable;
import org.prongsai.read.decisions.KeyedRow;

/** Places of all decisions, or of all texts of the agency's own, in the files that they are taken from. */
final class EntryPlaces<T> {
    private final List<DecisionFile> files;
    private final Function<DecisionFile, List<EntryTable<T>>> tables;

    EntryPlaces(List<DecisionFile> files, Function<DecisionFile, List<EntryTable<T>>> tables) {
        this.files = files;
        this.tables = tables;
    }

    /** Every row of a key, filled in or not. */
    Stream<EntryPlace<T>> of(String key) {
        return files.stream().flatMap(file -> in(file, table -> table.rows(key)));
    }

    /** The rows of a key in which something is filled in. */
    List<EntryPlace<T>> filledIn(String key) {
        return of(key).filter(EntryPlace::isFilledIn).toList();
    }

    /** All rows in which something is filled in. */
    Stream<EntryPlace<T>> filledIn() {
        return files.stream()
                .flatMap(file -> in(file, table -> table.rows().stream()))
                .filter(EntryPlace::isFilledIn);
    }

    private Stream<EntryPlace<T>> in(DecisionFile file, Function<EntryTable<T>, Stream<KeyedRow<T>>> rows) {
        return tables.apply(file).stream()
                .flatMap(table ->
                        rows.apply(table).map(row -> new EntryPlace<>(file, table, row.number(), Optional.of(row))));
    }

    /** The row of a key in which nothing is filled in, else a new one; empty where there is nowhere to write. */
    Optional<EntryPlace<T>> free(String key) {
        return of(key).filter(place -> place.file().isXlsx() && !place.isFilledIn() && place.isSound())
                .findFirst()
                .or(() -> files.stream()
                        .filter(DecisionFile::isXlsx)
                        .flatMap(file -> newPlace(file).stream())
                        .findFirst());
    }

    /** The row below the last one; empty where there is no table that anybody sees. */
    private Optional<EntryPlace<T>> newPlace(DecisionFile file) {
        return tables.apply(file).stream()
                .filter(table -> !table.hidden())
                .findFirst()
                .map(table -> new EntryPlace<>(file, table, table.lastRow() + 1, Optional.empty()));
    }
}
