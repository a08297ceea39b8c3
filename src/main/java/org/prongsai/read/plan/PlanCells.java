package org.prongsai.read.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.PlanColumn;
import org.prongsai.layout.PlanItem;
import org.prongsai.layout.PlanSheet;
import org.prongsai.message.Messages;
import org.prongsai.model.CellRef;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.any.WorkbookReader;
import org.prongsai.text.Language;
import org.prongsai.thai.ThaiText;

/**
 * Cells in which a plan says when its round is, for whoever carries it to another: of a plan that was read without fault.
 *
 * @param items lines of its first sheet that there are
 * @param dues of its guidelines, those that are filled in
 * @param texts of its paragraphs
 * @param below first label's cell below all that stands on the first sheet
 * @param belowValue of the value beside it
 * @param language in which its lines are called
 */
public record PlanCells(
        Map<PlanItem, PlanCell> items,
        List<PlanCell> dues,
        List<PlanCell> texts,
        CellRef below,
        CellRef belowValue,
        Language language,
        boolean date1904) {
    public PlanCells {
        items = Map.copyOf(items);
        dues = List.copyOf(dues);
        texts = List.copyOf(texts);
    }

    /** @throws UnreadableWorkbook when it is no workbook */
    public static PlanCells of(byte[] content, Messages messages) throws UnreadableWorkbook {
        RawWorkbook workbook = new WorkbookReader(FormLayout.SHEET).read(content);
        PlanTables tables = new PlanTables(workbook, new PlanFaults(""), messages);
        List<PlanRow> rows = tables.rows(PlanSheet.ROUND);
        Map<PlanItem, PlanCell> items = new EnumMap<>(PlanItem.class);
        for (PlanRow row : rows) {
            for (PlanItem item : PlanItem.values()) {
                if (item.isCalled(row.text(PlanColumn.ITEM))) {
                    items.put(item, PlanCell.of(row, PlanColumn.VALUE));
                }
            }
        }
        PlanRow first = rows.get(0);
        int below = below(workbook, first.sheet());
        return new PlanCells(
                items,
                cells(tables, PlanSheet.GUIDELINES, PlanColumn.GUIDELINE_DUE),
                cells(tables, PlanSheet.PARAGRAPHS, PlanColumn.PARAGRAPH),
                at(first, PlanColumn.ITEM, below),
                at(first, PlanColumn.VALUE, below),
                language(rows),
                workbook.date1904());
    }

    private static List<PlanCell> cells(PlanTables tables, PlanSheet sheet, PlanColumn column) {
        return tables.rows(sheet).stream()
                .map(row -> PlanCell.of(row, column))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private static int below(RawWorkbook workbook, String sheet) {
        return 1
                + workbook.grids().stream()
                        .filter(grid -> grid.sheet().equals(sheet))
                        .flatMap(grid -> grid.rows().stream())
                        .mapToInt(row -> row.number())
                        .max()
                        .orElse(0);
    }

    private static CellRef at(PlanRow row, PlanColumn column, int number) {
        return new CellRef(row.sheet(), number, row.cell(column).column());
    }

    private static Language language(List<PlanRow> rows) {
        String english = ThaiText.key(PlanItem.START.label(new Messages(Language.EN)));
        return rows.stream()
                        .anyMatch(row -> ThaiText.key(row.text(PlanColumn.ITEM)).equals(english))
                ? Language.EN
                : Language.TH;
    }
}
