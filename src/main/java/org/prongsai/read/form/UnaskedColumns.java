package org.prongsai.read.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormColumns;
import org.prongsai.layout.KnownWords;
import org.prongsai.layout.PreviousColumn;
import org.prongsai.model.CellRef;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.UnaskedField;
import org.prongsai.read.table.HeaderTable;
import org.prongsai.sheet.RawCell;
import org.prongsai.thai.ThaiText;

/** Columns of fields that the form asks and the plan, changed after it went out, does not: no one wrote beside the table. */
final class UnaskedColumns {
    private final HeaderTable<FormColumn> table;
    private final List<FieldKey> keys;
    private final Map<Integer, FieldKey> columns = new LinkedHashMap<>();
    private final Map<Integer, String> called = new LinkedHashMap<>();

    /** @param asked what the form's answers were asked */
    UnaskedColumns(HeaderTable<FormColumn> table, List<FieldKey> asked, FormColumns form, KnownWords words) {
        this.table = table;
        this.keys = asked.stream()
                .filter(key -> !form.entries().contains(new FormColumn(key)))
                .toList();
        table.grid().rows().stream()
                .filter(row -> row.number() == table.headerRow())
                .flatMap(row -> row.cells().stream())
                .forEach(cell -> sort(cell, words));
    }

    private void sort(RawCell header, KnownWords words) {
        keys.stream()
                .filter(key -> new FormColumn(key).isCalled(header.value().text(), words))
                .findFirst()
                .ifPresent(key -> {
                    columns.put(header.column(), key);
                    called.put(header.column(), header.value().text().strip());
                });
    }

    boolean contains(int column) {
        return columns.containsKey(column);
    }

    /** The column of last time's answers in such a field that is called so. */
    Optional<PreviousColumn> past(String header) {
        return FieldSpecs.BUILT_IN.stream()
                .filter(field -> field.widths().past() > 0 && keys.contains(field.key()))
                .map(field -> new PreviousColumn(field.key()))
                .filter(column -> column.isCalled(header))
                .findFirst();
    }

    /** The fields, each with the cells in which something was filled in. */
    List<UnaskedField> list() {
        List<UnaskedField> list = new ArrayList<>();
        columns.forEach((column, key) -> list.add(new UnaskedField(
                key,
                cell(table.headerRow(), column),
                called.getOrDefault(column, ""),
                table.rows().stream()
                        .filter(row -> row.cell(column)
                                .filter(UnaskedColumns::isFilled)
                                .isPresent())
                        .map(row -> cell(row.number(), column))
                        .toList())));
        return list;
    }

    private static boolean isFilled(RawCell cell) {
        return !ThaiText.repair(LinkedText.of(cell)).text().isEmpty();
    }

    private CellRef cell(int row, int column) {
        return new CellRef(table.grid().sheet(), row, column);
    }
}
