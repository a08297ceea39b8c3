package org.prongsai.render.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.WorkbookUtil;
import org.prongsai.message.Messages;
import org.prongsai.model.FieldSpecs;
import org.prongsai.render.EditionView;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;
import org.prongsai.sheet.write.WorkbookWriter;

/** Every expected answer, with the cell it came from. */
final class AnswersSheet {
    private static final String GOAL = "goal";
    private static final String OPEN = "open";

    private AnswersSheet() {}

    /** The sheet's name: a plan's word may hold what Excel has no sheet called by. */
    static String name(Messages messages) {
        return WorkbookUtil.createSafeSheetName(messages.of("sheet.answers"), '-');
    }

    /** A column's bundle key after {@code answers.}, and its width in average characters. */
    private record Column(String key, int width) {}

    private static List<Column> columns(FieldSpecs asked, boolean goals) {
        List<Column> columns = new ArrayList<>();
        if (goals) {
            columns.add(new Column(GOAL, 13));
        }
        columns.addAll(List.of(
                new Column("guideline", 12),
                new Column("division", 22),
                new Column("status", 18),
                new Column("as-written", 18)));
        asked.besideStatus()
                .forEach(field -> columns.add(
                        new Column(field.key().kebab(), field.widths().workbook())));
        columns.addAll(List.of(new Column(OPEN, 8), new Column("where", 25), new Column("corrections", 26)));
        return columns;
    }

    /** @return the row of each answer by its guideline and division, {@code 1.1|04} */
    static Map<String, Integer> write(WorkbookWriter book, EditionView view, FieldSpecs asked, Messages messages) {
        List<Column> columns = columns(asked, !view.oneLevel());
        List<String> keys = columns.stream().map(Column::key).toList();
        SheetWriter writer = book.page(
                name(messages), columns.stream().mapToInt(Column::width).toArray());
        ConsolidatedWorkbook.heading(writer, view, messages, "answers.title");
        ConsolidatedWorkbook.header(writer, messages, "answers", keys.toArray(String[]::new));
        int header = writer.row();
        Map<String, Integer> rows = new HashMap<>();
        for (EditionView.OfficialGoal goal : view.official()) {
            for (EditionView.OfficialLine line : goal.lines()) {
                for (EditionView.AnswerRow answer : line.answers()) {
                    writer.row(row(goal.number(), line.id(), answer));
                    rows.put(line.id() + "|" + answer.divisionCode(), writer.row());
                    if (!view.published()) {
                        InputLink.on(writer, keys.indexOf(OPEN) + 1, answer.file(), answer.sheet(), answer.cell());
                    }
                }
            }
        }
        writer.filtered(header).frozenBelow(header).printed(header, messages.of("page.footer"));
        return rows;
    }

    private static List<SheetWriter.Cell> row(String goal, String guideline, EditionView.AnswerRow answer) {
        List<SheetWriter.Cell> cells = new ArrayList<>();
        if (!goal.isEmpty()) {
            cells.add(new SheetWriter.Cell(CellLook.CENTRED, goal));
        }
        cells.addAll(List.of(
                new SheetWriter.Cell(CellLook.CENTRED, guideline),
                new SheetWriter.Cell(CellLook.TEXT, answer.division()),
                new SheetWriter.Cell(StatusLooks.of(answer.kind()), answer.status()),
                new SheetWriter.Cell(CellLook.TEXT, answer.asWritten())));
        answer.fields().forEach(shown -> cells.add(new SheetWriter.Cell(CellLook.TEXT, shown.text())));
        cells.add(InputLink.cell(answer.file(), answer.cell()));
        cells.add(new SheetWriter.Cell(CellLook.FINE_PRINT, answer.where()));
        cells.add(new SheetWriter.Cell(CellLook.TEXT, String.join("\n", answer.corrections())));
        return cells;
    }
}
