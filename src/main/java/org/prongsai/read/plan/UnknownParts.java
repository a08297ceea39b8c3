package org.prongsai.read.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.prongsai.layout.Labelled;
import org.prongsai.layout.PlanColumn;
import org.prongsai.layout.PlanItem;
import org.prongsai.layout.PlanSheet;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.model.CellRef;
import org.prongsai.model.FieldSpec;
import org.prongsai.read.table.HeaderTable;
import org.prongsai.sheet.RawCell;
import org.prongsai.sheet.RawGrid;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.text.Language;
import org.prongsai.thai.Similarity;
import org.prongsai.thai.ThaiText;

/**
 * Unknown parts of the plan: what is typed where nothing reads it. A column or line that nobody knows is a mistake, and so is
 * a sheet whose name is nearly that of one; any other sheet is told of. Notes of the office's own are left alone.
 */
final class UnknownParts {
    /** Letters by which a sheet's name may differ from the one that is meant. */
    private static final int MAX_EDITS = 2;

    private static final int MAX_NAMED = 5;

    private final RawWorkbook workbook;
    private final List<FieldSpec> own;
    private final PlanFaults faults;
    private final Messages messages;
    private final List<LocalizedMessage> told = new ArrayList<>();

    /** @param own columns of the plan's own, whose headings may stand on the sheet of guidelines */
    UnknownParts(RawWorkbook workbook, List<FieldSpec> own, PlanFaults faults, Messages messages) {
        this.own = List.copyOf(own);
        this.workbook = workbook;
        this.faults = faults;
        this.messages = messages;
    }

    void look() {
        for (PlanSheet sheet : PlanSheet.values()) {
            List<RawGrid> called = workbook.grids().stream()
                    .filter(grid -> sheet.isCalled(grid.sheet()))
                    .toList();
            called.stream().findFirst().ifPresent(grid -> table(sheet, grid));
            called.stream()
                    .skip(1)
                    .forEach(grid -> faults.at(
                            new CellRef(grid.sheet(), 1, 1),
                            "",
                            "sheet-twice",
                            grid.sheet(),
                            called.get(0).sheet()));
        }
        workbook.grids().stream()
                .filter(grid -> Arrays.stream(PlanSheet.values()).noneMatch(sheet -> sheet.isCalled(grid.sheet())))
                .filter(grid -> !PlanNotes.are(grid.sheet()) && !isBlank(grid))
                .forEach(this::sheet);
    }

    /** What was noticed, but stops nothing. */
    List<LocalizedMessage> told() {
        return told;
    }

    private void sheet(RawGrid grid) {
        Optional<PlanSheet> meant = nearest(grid.sheet(), List.of(PlanSheet.values()));
        if (meant.isPresent()) {
            faults.at(
                    new CellRef(grid.sheet(), 1, 1),
                    "",
                    "sheet-near",
                    grid.sheet(),
                    meant.get().label(messages));
        } else {
            told.add(LocalizedMessage.of("plan.unknown-sheet", grid.sheet()));
        }
    }

    private void table(PlanSheet sheet, RawGrid grid) {
        HeaderTable.find(grid, sheet.columns()).ifPresent(table -> {
            List<RawCell> headers = grid.rows().stream()
                    .filter(row -> row.number() == table.headerRow())
                    .flatMap(row -> row.cells().stream())
                    .filter(cell -> !isBlank(cell))
                    .toList();
            headers.stream()
                    .filter(cell -> sheet.columns().stream()
                            .noneMatch(column -> column.isCalled(cell.value().text())))
                    .filter(cell -> !PlanNotes.are(cell.value().text()))
                    .filter(cell -> sheet != PlanSheet.GUIDELINES
                            || !GivenValues.isHeading(cell.value().text(), own))
                    .forEach(cell -> column(sheet, grid, table.headerRow(), cell));
            unheaded(grid, table, headers);
            if (sheet == PlanSheet.ROUND) {
                table.rows().forEach(row -> line(grid, table, row));
            }
        });
    }

    private void column(PlanSheet sheet, RawGrid grid, int row, RawCell cell) {
        String heading = cell.value().text().strip();
        CellRef at = new CellRef(grid.sheet(), row, cell.column());
        Optional<PlanColumn> meant = nearest(heading, sheet.columns());
        if (meant.isPresent()) {
            faults.at(at, heading, "unknown-column-near", heading, meant.get().label(messages));
        } else {
            faults.at(
                    at,
                    heading,
                    "unknown-column",
                    heading,
                    messages.list(sheet.columns().stream()
                            .map(column -> column.label(messages))
                            .toList()));
        }
    }

    /** What stands under no heading at all is a scribble. */
    private void unheaded(RawGrid grid, HeaderTable<PlanColumn> table, List<RawCell> headers) {
        List<Integer> headed = headers.stream().map(RawCell::column).toList();
        List<String> cells = table.rows().stream()
                .flatMap(row -> row.cells().stream()
                        .filter(cell -> !headed.contains(cell.column()) && !isBlank(cell))
                        .map(cell -> new CellRef(grid.sheet(), row.number(), cell.column()).address()))
                .toList();
        if (!cells.isEmpty()) {
            told.add(LocalizedMessage.of("plan.unheaded", grid.sheet(), PlanLists.first(cells, MAX_NAMED)));
        }
    }

    private void line(RawGrid grid, HeaderTable<PlanColumn> table, RawRow row) {
        String called = ThaiText.repair(table.text(row, PlanColumn.ITEM)).text();
        boolean known = Arrays.stream(PlanItem.values()).anyMatch(item -> item.isCalled(called));
        if (known || PlanNotes.are(called)) {
            return;
        }
        boolean empty =
                ThaiText.repair(table.text(row, PlanColumn.VALUE)).text().isEmpty();
        CellRef at = new CellRef(grid.sheet(), row.number(), table.columns().getOrDefault(PlanColumn.ITEM, 1));
        Optional<PlanItem> meant = nearest(called, List.of(PlanItem.values()));
        if (meant.isPresent()) {
            faults.at(at, called, "unknown-item-near", called, meant.get().label(messages));
        } else if (!empty) {
            faults.at(at, called, called.isEmpty() ? "unnamed-item" : "unknown-item", called);
        }
    }

    private static <L extends Labelled> Optional<L> nearest(String written, List<L> known) {
        String key = ThaiText.key(written);
        return known.stream()
                .filter(one -> Arrays.stream(Language.values())
                        .map(language -> ThaiText.key(one.label(new Messages(language))))
                        .anyMatch(name -> Similarity.edits(key, name) <= Math.min(MAX_EDITS, name.length() / 3)))
                .findFirst();
    }

    private static boolean isBlank(RawGrid grid) {
        return grid.rows().stream().flatMap(row -> row.cells().stream()).allMatch(UnknownParts::isBlank);
    }

    private static boolean isBlank(RawCell cell) {
        return ThaiText.repair(cell.value().text()).text().isEmpty();
    }
}
