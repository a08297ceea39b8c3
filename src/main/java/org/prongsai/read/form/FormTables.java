package org.prongsai.read.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormColumns;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.KnownWords;
import org.prongsai.model.CellRef;
import org.prongsai.model.Division;
import org.prongsai.model.FileOutcome.RejectReason;
import org.prongsai.model.Term;
import org.prongsai.read.table.HeaderTable;
import org.prongsai.sheet.RawWorkbook;

/** Tables of a returned workbook that may be the form's: the one that is filled in, or why none can be told. */
final class FormTables {
    private static final Comparator<HeaderTable<FormColumn>> BEST_FIRST = Comparator.comparing(
                    (HeaderTable<FormColumn> table) -> table.columns().size())
            .thenComparing(table -> table.grid().sheet().equals(FormLayout.SHEET))
            .reversed();

    private final RawWorkbook workbook;
    private final FormColumns form;
    private final KnownWords words;
    private final Division division;
    private final List<HeaderTable<FormColumn>> tables;
    private final List<HeaderTable<FormColumn>> whole;

    FormTables(RawWorkbook workbook, FormColumns form, KnownWords words, Division division) {
        this.workbook = workbook;
        this.form = form;
        this.words = words;
        this.division = division;
        this.tables = workbook.grids().stream()
                .filter(grid -> !grid.hidden())
                .flatMap(grid -> HeaderTable.find(grid, form.all(), words).stream())
                .sorted(BEST_FIRST)
                .toList();
        this.whole = tables.stream()
                .filter(table -> missing(table.columns()).isEmpty())
                .toList();
    }

    /** The rows of the one table that is filled in, or why there is none. */
    record Result(Optional<FormRows> rows, Optional<FormReading.NotRead> refused) {
        <R> R fold(Function<FormRows, R> found, Function<FormReading.NotRead, R> not) {
            return rows.map(found).orElseGet(() -> not.apply(refused.orElseThrow()));
        }
    }

    /** @param read all rows of a table */
    Result one(Function<HeaderTable<FormColumn>, FormRows> read) {
        Optional<FormReading.NotRead> fault = incomplete().or(this::doubled);
        if (fault.isPresent()) {
            return new Result(Optional.empty(), fault);
        }
        List<FormRows> different = different(
                whole.stream().map(read).toList(),
                HalfFormTables.of(workbook, form, words, whole).stream()
                        .map(read)
                        .toList());
        return different.size() > 1
                ? new Result(
                        Optional.empty(),
                        Optional.of(new FormReading.NotRead(
                                RejectReason.SHEET_TWICE, Optional.of(division.code()), sheets(different))))
                : new Result(Optional.of(different.get(0)), Optional.empty());
    }

    private Optional<FormReading.NotRead> incomplete() {
        Optional<HeaderTable<FormColumn>> best = tables.stream().findFirst();
        List<FormColumn> missing = missing(best.map(HeaderTable::columns).orElse(Map.of()));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new FormReading.NotRead(
                        RejectReason.NO_TABLE,
                        Optional.of(division.code()),
                        names(missing),
                        best.map(FormTables::header)));
    }

    private Optional<FormReading.NotRead> doubled() {
        List<HeaderTable<FormColumn>> having =
                whole.stream().filter(table -> !table.doubled().isEmpty()).toList();
        return having.stream()
                .findFirst()
                .map(first -> new FormReading.NotRead(
                        RejectReason.COLUMN_TWICE,
                        Optional.of(division.code()),
                        names(having.stream()
                                .flatMap(table -> table.doubled().stream())
                                .distinct()
                                .toList()),
                        Optional.of(header(first))));
    }

    /** Of several sheets the ones that are filled in and say different things; the first when none is filled in. */
    private static List<FormRows> different(List<FormRows> whole, List<FormRows> half) {
        Map<Set<List<String>>, FormRows> saying = new LinkedHashMap<>();
        whole.forEach(rows -> saying.putIfAbsent(rows.said(), rows));
        // Of a sheet that lacks columns only what stands in rows of the division's own guidelines is taken for a form.
        half.stream().filter(FormRows::holdsAnswers).forEach(rows -> saying.putIfAbsent(rows.said(), rows));
        if (saying.size() > 1) {
            saying.remove(Set.of());
        }
        return List.copyOf(saying.values());
    }

    private static List<Term> sheets(List<FormRows> different) {
        return different.stream()
                .map(rows -> Term.typed(rows.table().grid().sheet()))
                .toList();
    }

    /** Where the columns of a table are called something. */
    private static CellRef header(HeaderTable<FormColumn> table) {
        return new CellRef(table.grid().sheet(), table.headerRow(), 1);
    }

    private static List<Term> names(List<FormColumn> columns) {
        return columns.stream().map(column -> Term.keyed(column.key())).toList();
    }

    /** Columns that can't be done without: all but one of the two that tell the guideline. */
    private List<FormColumn> missing(Map<FormColumn, Integer> found) {
        List<FormColumn> missing = new ArrayList<>(form.required());
        missing.removeAll(found.keySet());
        if (missing.size() > 1) {
            return missing;
        }
        missing.remove(FormColumn.GUIDELINE_ID);
        missing.remove(FormColumn.GUIDELINE);
        return missing;
    }
}
