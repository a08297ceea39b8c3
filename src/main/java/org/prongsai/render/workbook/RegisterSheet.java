package org.prongsai.render.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.message.Messages;
import org.prongsai.render.EditionView;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;
import org.prongsai.sheet.write.WorkbookWriter;

/** Sheet of who answered what: a row for each division, a column for each guideline, every place with how it ended. */
final class RegisterSheet {
    private RegisterSheet() {}

    /**
     * Writes the sheet; each of its places leads to the answer's row.
     *
     * @param answers rows as {@link AnswersSheet} gives them
     * @return the sheet and the row of each division by its code
     */
    static Register write(WorkbookWriter book, EditionView view, Map<String, Integer> answers, Messages messages) {
        List<EditionView.OfficialLine> lines =
                view.official().stream().flatMap(goal -> goal.lines().stream()).toList();
        int[] widths = new int[lines.size() + 1];
        Arrays.fill(widths, 14);
        widths[0] = 30;
        SheetWriter writer = book.page(messages.of("sheet.register"), widths);
        ConsolidatedWorkbook.heading(writer, view, messages, "register.title");
        writer.line(CellLook.SUBTITLE, messages.of("register.note"));
        List<String> header = new ArrayList<>(List.of(messages.of("summary.division")));
        lines.forEach(line -> header.add(line.id()));
        writer.row(CellLook.HEADER, header);
        int row = writer.row();
        Map<String, Integer> rows = new HashMap<>();
        String sheet = "'" + AnswersSheet.name(messages).replace("'", "''") + "'!A";
        for (EditionView.DivisionFigures division : view.divisions()) {
            writer.row(row(division, lines, messages));
            rows.put(division.code(), writer.row());
            for (int i = 0; i < lines.size(); i++) {
                Integer answer = answers.get(lines.get(i).id() + "|" + division.code());
                if (answer != null) {
                    writer.linkedInside(writer.row(), i + 2, sheet + answer);
                }
            }
        }
        writer.frozenBelow(row).printed(row, messages.of("page.footer"));
        return new Register(writer, rows);
    }

    /** Where each division stands. */
    record Register(SheetWriter page, Map<String, Integer> rows) {}

    private static List<SheetWriter.Cell> row(
            EditionView.DivisionFigures division, List<EditionView.OfficialLine> lines, Messages messages) {
        List<SheetWriter.Cell> cells = new ArrayList<>();
        cells.add(new SheetWriter.Cell(division.returned() ? CellLook.TEXT : CellLook.BAD_TEXT, division.name()));
        for (EditionView.OfficialLine line : lines) {
            Map<String, String> kinds = new HashMap<>();
            line.answers().forEach(answer -> kinds.put(answer.divisionCode(), answer.kind()));
            String kind = kinds.get(division.code());
            boolean uninvited = line.uninvited().contains(division.code());
            if (kind != null) {
                cells.add(new SheetWriter.Cell(StatusLooks.of(kind), messages.of("register." + kind)));
            } else {
                cells.add(new SheetWriter.Cell(
                        uninvited ? CellLook.BAD : CellLook.CENTRED,
                        messages.of(uninvited ? "register.not_yours" : "register.not_asked")));
            }
        }
        return cells;
    }
}
