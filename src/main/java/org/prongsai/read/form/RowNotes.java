package org.prongsai.read.form;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.layout.FormColumn;
import org.prongsai.model.CellRef;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.ReaderNote;
import org.prongsai.read.table.HeaderTable;
import org.prongsai.sheet.MergedArea;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.RawValue;

/** Notes of the reader on the rows that count: hidden ones, formulas, merged cells. */
final class RowNotes {
    private final HeaderTable<FormColumn> table;
    private final List<ReaderNote> notes = new ArrayList<>();

    RowNotes(HeaderTable<FormColumn> table) {
        this.table = table;
    }

    List<ReaderNote> list() {
        return notes;
    }

    void look(GuidelineId id, RawRow row) {
        List<Integer> columns = FormColumn.ENTRIES.stream()
                .filter(table.columns()::containsKey)
                .map(table.columns()::get)
                .toList();
        boolean filled = columns.stream().anyMatch(column -> row.cell(column).isPresent());
        if (row.hidden() && filled) {
            notes.add(new ReaderNote(ReaderNote.Kind.HIDDEN_ROW, ref(row, columns.get(0)), id, ""));
        }
        for (int column : columns) {
            row.cell(column)
                    .filter(cell -> cell.formula() && !(cell.value() instanceof RawValue.ErrorValue))
                    .ifPresent(cell -> notes.add(new ReaderNote(
                            ReaderNote.Kind.FORMULA,
                            ref(row, column),
                            id,
                            cell.value().text())));
        }
        for (MergedArea area : table.grid().merged()) {
            columns.stream()
                    .filter(column -> area.covers(row.number(), column))
                    .findFirst()
                    .ifPresent(column ->
                            notes.add(new ReaderNote(ReaderNote.Kind.MERGED, ref(row, column), id, area.address())));
        }
    }

    private CellRef ref(RawRow row, int column) {
        return new CellRef(table.grid().sheet(), row.number(), column);
    }
}
