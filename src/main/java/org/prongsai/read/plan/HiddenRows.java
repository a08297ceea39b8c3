package org.prongsai.read.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.layout.PlanColumn;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.CellRef;
import org.prongsai.read.table.HeaderTable;

/** Rows, columns and sheets of the plan that count although they are hidden: who filters a list may think it gone. */
final class HiddenRows {
    private static final int MAX_NAMED = 20;

    /** By sheet: a table is read more than once. */
    private final Map<String, List<LocalizedMessage>> told = new LinkedHashMap<>();

    /** @param rows of the table that hold something */
    void look(HeaderTable<PlanColumn> table, List<PlanRow> rows) {
        String sheet = table.grid().sheet();
        List<LocalizedMessage> here = new ArrayList<>();
        if (table.grid().hidden()) {
            here.add(LocalizedMessage.of("plan.hidden.sheet", sheet));
        }
        List<String> columns = table.columns().values().stream()
                .filter(table.grid()::isHidden)
                .sorted()
                .map(CellRef::letters)
                .toList();
        if (!columns.isEmpty()) {
            here.add(LocalizedMessage.of("plan.hidden.columns", sheet, PlanLists.first(columns, MAX_NAMED)));
        }
        List<String> numbers = rows.stream()
                .filter(row -> row.row().hidden())
                .map(row -> String.valueOf(row.row().number()))
                .toList();
        if (!numbers.isEmpty()) {
            here.add(LocalizedMessage.of("plan.hidden.rows", sheet, PlanLists.first(numbers, MAX_NAMED)));
        }
        told.put(sheet, here);
    }

    List<LocalizedMessage> told() {
        return told.values().stream().flatMap(List::stream).toList();
    }
}
