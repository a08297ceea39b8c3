package org.prongsai.read.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.prongsai.layout.FormColumn;
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
    private final Set<Integer> ours = new HashSet<>();

    CellsBesideTable(HeaderTable<FormColumn> table) {
        this.table = table;
        ours.addAll(table.columns().values());
        table.grid().rows().stream()
                .filter(row -> row.number() == table.headerRow())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> isOurs(cell.value().text())
                        || (isWorkedOut(cell.value().text()) && !holdsFormulas(cell.column())))
                .forEach(cell -> ours.add(cell.column()));
    }

    private static boolean isOurs(String header) {
        return Arrays.stream(PreviousColumn.values()).anyMatch(column -> column.isCalled(header));
    }

    private static boolean isWorkedOut(String header) {
        return header.startsWith(FormLayout.HELPER_PREFIX) || FormLayout.isCheckColumn(header);
    }

    /** Where the form's formulas are still there, what is none was typed over one; else all are copies of what they said. */
    private boolean holdsFormulas(int column) {
        return table.rows().stream().flatMap(row -> row.cell(column).stream()).anyMatch(RawCell::formula);
    }

    List<Field> list() {
        List<Field> unread = new ArrayList<>();
        for (RawRow row : table.rows()) {
            for (RawCell cell : row.cells()) {
                if (cell.formula() || ours.contains(cell.column())) {
                    continue;
                }
                String text = LinkedText.of(cell);
                if (!ThaiText.repair(text).text().isEmpty()) {
                    unread.add(new Field(new CellRef(table.grid().sheet(), row.number(), cell.column()), text));
                }
            }
        }
        return unread;
    }
}
