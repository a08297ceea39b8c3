package org.prongsai.read.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.layout.FormColumn;
import org.prongsai.model.CellRef;
import org.prongsai.model.Field;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldValue;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Plan;
import org.prongsai.read.table.HeaderTable;
import org.prongsai.read.value.ColumnReader;
import org.prongsai.sheet.RawCell;
import org.prongsai.sheet.RawRow;

/** Cells in which a form shows what the plan itself fills in, held against what that is. */
final class GivenCells {
    private final HeaderTable<FormColumn> table;
    private final List<FieldSpec> columns;
    private final boolean date1904;
    private final List<Guideline> guidelines;

    GivenCells(Plan plan, HeaderTable<FormColumn> table, boolean date1904) {
        this.table = table;
        this.columns = plan.fields().given();
        this.date1904 = date1904;
        this.guidelines = plan.guidelines();
    }

    /**
     * Those in which something else is written now: the plan's is what counts.
     *
     * @param rows those that are a guideline's
     */
    List<Field> altered(Map<Integer, GuidelineId> rows) {
        if (columns.isEmpty()) {
            return List.of();
        }
        Map<GuidelineId, Map<FieldKey, FieldValue>> given =
                guidelines.stream().collect(Collectors.toMap(Guideline::id, Guideline::given));
        return table.rows().stream()
                .filter(row -> rows.containsKey(row.number()))
                .flatMap(row -> altered(row, given.getOrDefault(rows.get(row.number()), Map.of())))
                .toList();
    }

    private Stream<Field> altered(RawRow row, Map<FieldKey, FieldValue> values) {
        return columns.stream().flatMap(column -> {
            FormColumn shown = new FormColumn(column.key());
            return table.cell(row, shown).stream()
                    .filter(cell -> !cell.value().text().isBlank())
                    .filter(cell -> !says(cell, column, values))
                    .map(cell -> new Field(
                            new CellRef(
                                    table.grid().sheet(),
                                    row.number(),
                                    Objects.requireNonNull(table.columns().get(shown))),
                            cell.value().text()));
        });
    }

    private boolean says(RawCell cell, FieldSpec column, Map<FieldKey, FieldValue> values) {
        FieldValue read = ColumnReader.given(column, LinkedText.of(cell), cell, date1904);
        return Optional.ofNullable(values.get(column.key()))
                .filter(value -> value.saysTheSame(read) || value.counts().equals(read.counts()))
                .isPresent();
    }
}
