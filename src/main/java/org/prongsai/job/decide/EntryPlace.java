package org.prongsai.job.decide;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.layout.decisions.EntryColumn;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.model.CellRef;
import org.prongsai.read.decisions.EntryTable;
import org.prongsai.read.decisions.KeyedRow;
import org.prongsai.sheet.write.CellEdit;
import org.prongsai.text.Language;
import org.prongsai.thai.ThaiText;

/**
 * Place of a decision or of a text of the agency's own: a row in a table of a file.
 *
 * @param there what the row says now; empty for a row that is still to be made
 */
record EntryPlace<T>(DecisionFile file, EntryTable<T> table, int row, Optional<KeyedRow<T>> there) {
    boolean isFilledIn() {
        return there.filter(KeyedRow::filledIn).isPresent();
    }

    boolean isSound() {
        return there.filter(KeyedRow::sound).isPresent();
    }

    /** The cell by which the row is found, or the row's first where its column is gone. */
    CellRef cell() {
        return table.cell(row, table.place()).orElse(new CellRef(table.sheet(), row, 1));
    }

    /** For people. */
    LocalizedMessage words() {
        return LocalizedMessage.of("decide.place", file.label(), table.sheet(), row);
    }

    /** In the language of the sheet, whose list offers no other words; {@code name} is the bundle's key of the sheet's. */
    Messages messages(String name) {
        Messages english = new Messages(Language.EN);
        return table.sheet().equals(english.of(name)) ? english : new Messages(Language.TH);
    }

    /** What a row shows under a column; what a table lacks its rows do not show. */
    String shown(KeyedRow<T> of, EntryColumn column) {
        return table.columns().containsKey(column)
                ? ThaiText.repair(of.text(column)).text()
                : "";
    }

    /** The workbook with texts in this row; empty when it is none that can be written again. */
    Optional<byte[]> with(Map<? extends EntryColumn, String> texts) {
        List<CellEdit> edits = new ArrayList<>();
        texts.forEach((column, text) -> table.cell(row, column)
                .ifPresent(cell ->
                        edits.add(text.isEmpty() ? new CellEdit.ToNothing(cell) : new CellEdit.ToText(cell, text))));
        if (!file.isXlsx()) {
            return Optional.empty();
        }
        try {
            return Optional.of(file.edited(edits));
        } catch (IOException noneThatCanBeWritten) {
            return Optional.empty();
        }
    }
}
