package org.prongsai.read.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.layout.PlanColumn;
import org.prongsai.layout.PlanSheet;
import org.prongsai.model.CellRef;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldValue;
import org.prongsai.model.Guideline;
import org.prongsai.model.OwnColumn;
import org.prongsai.read.PlanKeys;
import org.prongsai.read.value.ColumnReader;
import org.prongsai.sheet.RawCell;
import org.prongsai.thai.ThaiDigits;
import org.prongsai.thai.ThaiText;

/** Values that the plan gives itself in its own columns, which stand on the sheet of guidelines under the same headings. */
final class GivenValues {
    private final PlanTables tables;
    private final List<FieldSpec> columns;
    private final PlanFaults faults;

    /** @param columns every column of the plan's own */
    GivenValues(PlanTables tables, List<FieldSpec> columns, PlanFaults faults) {
        this.tables = tables;
        this.columns = List.copyOf(columns);
        this.faults = faults;
    }

    /** Whether a heading of the sheet of guidelines is that of a column of the plan's own. */
    static boolean isHeading(String written, List<FieldSpec> columns) {
        return columns.stream().anyMatch(column -> isCalled(column, written));
    }

    private static boolean isCalled(FieldSpec column, String written) {
        return column.own()
                .filter(own -> ThaiText.same(own.heading(), written) || ThaiText.same(own.title(), written))
                .isPresent();
    }

    /** The guidelines, each with what the plan gives of it. */
    List<Guideline> added(List<Guideline> guidelines) {
        List<RawCell> headings = tables.headings(PlanSheet.GUIDELINES);
        List<PlanRow> rows = columns.isEmpty() ? List.of() : tables.rows(PlanSheet.GUIDELINES);
        Map<String, Map<FieldKey, FieldValue>> given = new HashMap<>();
        for (FieldSpec column : columns) {
            List<RawCell> called = headings.stream()
                    .filter(cell -> isCalled(column, cell.value().text()))
                    .toList();
            check(column, called, rows);
            if (column.isGiven() && called.size() == 1) {
                for (PlanRow row : rows) {
                    value(column, called.get(0).column(), row)
                            .ifPresent(value -> given.computeIfAbsent(key(row), id -> new HashMap<>())
                                    .put(column.key(), value));
                }
            }
        }
        return guidelines.stream()
                .map(guideline -> guideline.with(
                        given.getOrDefault(PlanKeys.id(guideline.id().toString()), Map.of())))
                .toList();
    }

    private static String key(PlanRow row) {
        return PlanKeys.id(ThaiDigits.toArabic(row.text(PlanColumn.GUIDELINE_ID)));
    }

    private void check(FieldSpec column, List<RawCell> called, List<PlanRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String title = column.own().map(OwnColumn::heading).orElse("");
        CellRef place = new CellRef(
                rows.get(0).sheet(), 1, called.isEmpty() ? 1 : called.get(0).column());
        if (column.isGiven() && called.isEmpty()) {
            faults.at(place, "", "column-not-given", title);
        } else if (column.isGiven() && called.size() > 1) {
            faults.at(place, title, "column-twice", title);
        } else if (!column.isGiven() && !called.isEmpty()) {
            faults.at(place, title, "column-given-by-none", title);
        }
    }

    private Optional<FieldValue> value(FieldSpec column, int place, PlanRow row) {
        CellRef at = new CellRef(row.sheet(), row.row().number(), place);
        Optional<RawCell> cell = row.row().cell(place);
        row.merged().stream()
                .filter(area -> area.hides(at.row(), at.column()))
                .findFirst()
                .ifPresent(area -> faults.at(at, "", "merged", area.address()));
        if (cell.isEmpty() || ThaiText.repair(cell.get().value().text()).text().isEmpty()) {
            return Optional.empty();
        }
        String shown = cell.get().value().text();
        if (cell.get().look().unseen()) {
            faults.at(at, shown, "unseen", shown);
        }
        if (cell.get().look().struck()) {
            faults.at(at, shown, "struck", shown);
            return Optional.empty();
        }
        FieldValue value = ColumnReader.given(column, shown, cell.get(), row.date1904());
        if (value.isUnclear()) {
            faults.at(
                    at,
                    shown,
                    "given-value",
                    shown,
                    column.own().map(OwnColumn::heading).orElse(""));
            return Optional.empty();
        }
        return Optional.of(value);
    }
}
