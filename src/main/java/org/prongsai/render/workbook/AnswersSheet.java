package org.prongsai.render.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.message.Messages;
import org.prongsai.render.EditionView;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;
import org.prongsai.sheet.write.WorkbookWriter;

/** Every expected answer, with the cell it came from. */
final class AnswersSheet {
    private static final int OPEN = 9;

    private AnswersSheet() {}

    /** @return the row of each answer by its guideline and division, {@code 1.1|04} */
    static Map<String, Integer> write(WorkbookWriter book, EditionView view, Messages messages) {
        SheetWriter writer = book.page(messages.of("sheet.answers"), 14, 12, 26, 22, 22, 60, 32, 20, 10, 40, 44);
        ConsolidatedWorkbook.heading(writer, view, messages, "answers.title");
        ConsolidatedWorkbook.header(
                writer,
                messages,
                "answers",
                "goal",
                "guideline",
                "division",
                "status",
                "as-written",
                "details",
                "evidence",
                "completed-on",
                "open",
                "where",
                "corrections");
        int header = writer.row();
        Map<String, Integer> rows = new HashMap<>();
        for (EditionView.OfficialGoal goal : view.official()) {
            for (EditionView.OfficialLine line : goal.lines()) {
                for (EditionView.AnswerRow answer : line.answers()) {
                    writer.row(row(goal.number(), line.id(), answer));
                    rows.put(line.id() + "|" + answer.divisionCode(), writer.row());
                    if (!view.published()) {
                        InputLink.on(writer, OPEN, answer.file(), answer.sheet(), answer.cell());
                    }
                }
            }
        }
        writer.filtered(header).frozenBelow(header).printed(header, messages.of("page.footer"));
        return rows;
    }

    private static List<SheetWriter.Cell> row(String goal, String guideline, EditionView.AnswerRow answer) {
        return List.of(
                new SheetWriter.Cell(CellLook.CENTRED, goal),
                new SheetWriter.Cell(CellLook.CENTRED, guideline),
                new SheetWriter.Cell(CellLook.TEXT, answer.division()),
                new SheetWriter.Cell(StatusLooks.of(answer.kind()), answer.status()),
                new SheetWriter.Cell(CellLook.TEXT, answer.asWritten()),
                new SheetWriter.Cell(CellLook.TEXT, answer.details()),
                new SheetWriter.Cell(CellLook.TEXT, answer.evidence()),
                new SheetWriter.Cell(CellLook.TEXT, answer.completedOn()),
                InputLink.cell(answer.file(), answer.cell()),
                new SheetWriter.Cell(CellLook.FINE_PRINT, answer.where()),
                new SheetWriter.Cell(CellLook.TEXT, String.join("\n", answer.corrections())));
    }
}
