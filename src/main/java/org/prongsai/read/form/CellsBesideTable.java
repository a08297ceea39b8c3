package org.prongsai.read.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormColumns;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.PreviousColumn;
import org.prongsai.model.CellRef;
import org.prongsai.model.Field;
import org.prongsai.read.table.HeaderTable;
import org.prongsai.sheet.RawCell;
import org.prongsai.sheet.RawRow;
import org.prongsai.thai.ThaiText;

/** Cells beside the table's own columns that an official wrote in: they count for nothing, and that is said. */
final class CellsBesideTable {
    private final HeaderTable<FormColumn> table;
    private final FormColumns form;
    private final UnaskedColumns unasked;
    private final LastRoundCells lastRound;
    private final FormVocabulary vocabulary;
    private final Map<Integer, PreviousColumn> past = new HashMap<>();
    private final Set<Integer> helpers = new HashSet<>();
    private final Set<Integer> checks = new HashSet<>();

    CellsBesideTable(
            HeaderTable<FormColumn> table,
            FormColumns form,
            UnaskedColumns unasked,
            LastRoundCells lastRound,
            FormVocabulary vocabulary) {
        this.unasked = unasked;
        this.vocabulary = vocabulary;
        this.form = form;
        this.table = table;
        this.lastRound = lastRound;
        table.grid().rows().stream()
                .filter(row -> row.number() == table.headerRow())
                .flatMap(row -> row.cells().stream())
                .forEach(cell -> sort(cell.column(), cell.value().text()));
    }

    /** Where the form's formulas are still there, what is none was typed over one; else all are copies of what they said. */
    private void sort(int column, String header) {
        form.previous().stream()
                .filter(one -> one.isCalled(header))
                .findFirst()
                .or(() -> unasked.past(header))
                .ifPresent(one -> past.put(column, one));
        if (header.startsWith(FormLayout.HELPER_PREFIX) && !holdsFormulas(column)) {
            helpers.add(column);
        } else if (FormLayout.isCheckColumn(header) && !holdsFormulas(column)) {
            checks.add(column);
        }
    }

    private boolean holdsFormulas(int column) {
        return table.rows().stream().flatMap(row -> row.cell(column).stream()).anyMatch(RawCell::formula);
    }

    List<Field> list() {
        List<Field> unread = new ArrayList<>();
        for (RawRow row : table.rows()) {
            for (RawCell cell : row.cells()) {
                String text = LinkedText.of(cell);
                if (!isOurs(row, cell, text) && !ThaiText.repair(text).text().isEmpty()) {
                    unread.add(new Field(new CellRef(table.grid().sheet(), row.number(), cell.column()), text));
                }
            }
        }
        return unread;
    }

    private boolean isOurs(RawRow row, RawCell cell, String text) {
        PreviousColumn shown = past.get(cell.column());
        if (shown != null) {
            return table.columns().containsValue(cell.column())
                    || shown.isCalled(text)
                    || lastRound.mayHold(shown, row.number(), text);
        }
        return cell.formula()
                || unasked.contains(cell.column())
                || table.columns().containsValue(cell.column())
                || helpers.contains(cell.column())
                || (checks.contains(cell.column()) && vocabulary.isVerdict(text));
    }
}
