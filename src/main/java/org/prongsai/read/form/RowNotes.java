package org.prongsai.read.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormColumns;
import org.prongsai.model.CellRef;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldType;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.ReaderNote;
import org.prongsai.read.table.HeaderTable;
import org.prongsai.sheet.MergedArea;
import org.prongsai.sheet.RawCell;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.RawValue;
import org.prongsai.sheet.StruckText;

/** Notes of the reader on the rows that count: hidden ones, formulas, merged cells. */
final class RowNotes {
    private final HeaderTable<FormColumn> table;
    private final FormColumns form;
    private final List<ReaderNote> notes = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();

    RowNotes(HeaderTable<FormColumn> table, FormColumns form) {
        this.form = form;
        this.table = table;
    }

    List<ReaderNote> list() {
        return notes;
    }

    void look(GuidelineId id, RawRow row) {
        List<Integer> columns = form.entries().stream()
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
        table.columns().forEach((column, number) -> look(id, row, column, number));
        for (MergedArea area : table.grid().merged()) {
            columns.stream()
                    .filter(column -> area.covers(row.number(), column))
                    .findFirst()
                    .ifPresent(column ->
                            notes.add(new ReaderNote(ReaderNote.Kind.MERGED, ref(row, column), id, area.address())));
        }
    }

    private void look(GuidelineId id, RawRow row, FormColumn column, int number) {
        Optional<RawCell> filled = row.cell(number);
        if (filled.isEmpty()) {
            return;
        }
        RawCell cell = filled.get();
        String text = cell.value().text();
        if (cell.look().struck() || StruckText.isMarked(text)) {
            notes.add(new ReaderNote(ReaderNote.Kind.STRUCK, ref(row, number), id, text));
        }
        if (cell.look().unseen()) {
            notes.add(new ReaderNote(ReaderNote.Kind.UNSEEN, ref(row, number), id, text));
        }
        Optional<FieldType> type = form.field(column).map(FieldSpec::type);
        boolean linked = type.filter(one -> one == FieldType.TEXT || one == FieldType.LINK)
                .isPresent();
        if (linked ? LinkedText.isElsewhere(cell) : !cell.look().link().isEmpty()) {
            notes.add(new ReaderNote(
                    ReaderNote.Kind.LINK_ELSEWHERE,
                    ref(row, number),
                    id,
                    text + " → " + cell.look().link()));
        }
        if (type.isPresent() && table.grid().isHidden(number) && hiddenColumns.add(number)) {
            notes.add(new ReaderNote(ReaderNote.Kind.HIDDEN_COLUMN, ref(row, number), id, CellRef.letters(number)));
        }
    }

    private CellRef ref(RawRow row, int column) {
        return new CellRef(table.grid().sheet(), row.number(), column);
    }
}
