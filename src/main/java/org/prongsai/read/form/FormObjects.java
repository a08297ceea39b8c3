package org.prongsai.read.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormColumns;
import org.prongsai.model.CellRef;
import org.prongsai.model.DrawnObject;
import org.prongsai.model.GuidelineId;
import org.prongsai.read.table.HeaderTable;
import org.prongsai.sheet.RawGrid;
import org.prongsai.sheet.RawObject;
import org.prongsai.sheet.RawWorkbook;

/** Objects that lie on the sheets of a returned workbook that can be seen. */
final class FormObjects {
    private final HeaderTable<FormColumn> table;
    private final FormColumns form;
    private final SortedMap<Integer, GuidelineId> guidelines;

    /** @param guidelines of the table's rows in which answers are given */
    FormObjects(HeaderTable<FormColumn> table, FormColumns form, Map<Integer, GuidelineId> guidelines) {
        this.table = table;
        this.form = form;
        this.guidelines = new TreeMap<>(guidelines);
    }

    List<DrawnObject> of(RawWorkbook workbook) {
        return workbook.grids().stream()
                .filter(grid -> !grid.hidden())
                .flatMap(grid -> grid.objects().stream().map(object -> drawn(grid, object)))
                .toList();
    }

    private DrawnObject drawn(RawGrid grid, RawObject object) {
        return new DrawnObject(
                kind(object.kind()),
                new CellRef(grid.sheet(), object.row(), object.column()),
                object.lastRow(),
                object.lastColumn(),
                grid.equals(table.grid()) ? guideline(object) : Optional.empty(),
                object.text());
    }

    private Optional<GuidelineId> guideline(RawObject object) {
        return guidelines.subMap(object.row(), object.lastRow() + 1).entrySet().stream()
                .filter(row -> table.columns().entrySet().stream()
                        .filter(column -> form.entries().contains(column.getKey()))
                        .anyMatch(column -> object.covers(row.getKey(), column.getValue())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static DrawnObject.Kind kind(RawObject.Kind kind) {
        return switch (kind) {
            case SHAPE -> DrawnObject.Kind.SHAPE;
            case PICTURE -> DrawnObject.Kind.PICTURE;
            case CELL_PICTURE -> DrawnObject.Kind.CELL_PICTURE;
            case CHART -> DrawnObject.Kind.CHART;
            case EMBEDDED -> DrawnObject.Kind.EMBEDDED;
            case CONTROL -> DrawnObject.Kind.CONTROL;
            case COVERED -> DrawnObject.Kind.COVERED;
        };
    }
}
