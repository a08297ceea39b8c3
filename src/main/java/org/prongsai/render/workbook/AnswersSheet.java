package org.prongsai.render.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.WorkbookUtil;
import org.prongsai.message.Messages;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.FieldType;
import org.prongsai.render.EditionView;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;
import org.prongsai.sheet.write.WorkbookWriter;

/** Every expected answer, with the cell it came from. */
final class AnswersSheet {
    private static final String GOAL = "goal";
    private static final String OPEN = "open";
    /** What two decimals can show. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(?:\\.[0-9]{1,2})?");

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

    private static String title(String key, FieldSpecs asked) {
        return asked.own().stream()
                .map(FieldSpec::key)
                .filter(own -> own.kebab().equals(key))
                .findFirst()
                .map(own -> own.labelKey("answers."))
                .orElse("answers." + key);
    }

    /** @return the row of each answer by its guideline and division, {@code 1.1|04} */
    static Map<String, Integer> write(WorkbookWriter book, EditionView view, FieldSpecs asked, Messages messages) {
        List<Column> columns = columns(asked, !view.oneLevel());
        List<String> keys = columns.stream().map(Column::key).toList();
        SheetWriter writer = book.page(
                name(messages), columns.stream().mapToInt(Column::width).toArray());
        ConsolidatedWorkbook.heading(writer, view, messages, "answers.title");
        writer.row(
                CellLook.HEADER,
                keys.stream().map(key -> messages.of(title(key, asked))).toList());
        int header = writer.row();
        Map<String, Integer> rows = new HashMap<>();
        for (EditionView.OfficialGoal goal : view.official()) {
            for (EditionView.OfficialLine line : goal.lines()) {
                for (EditionView.AnswerRow answer : line.answers()) {
                    writer.row(row(goal.number(), line.id(), answer, asked));
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

    private static List<SheetWriter.Cell> row(
            String goal, String guideline, EditionView.AnswerRow answer, FieldSpecs asked) {
        List<SheetWriter.Cell> cells = new ArrayList<>();
        if (!goal.isEmpty()) {
            cells.add(new SheetWriter.Cell(CellLook.CENTRED, goal));
        }
        cells.addAll(List.of(
                new SheetWriter.Cell(CellLook.CENTRED, guideline),
                new SheetWriter.Cell(CellLook.TEXT, answer.division()),
                new SheetWriter.Cell(StatusLooks.of(answer.kind()), answer.status()),
                new SheetWriter.Cell(CellLook.TEXT, answer.asWritten())));
        answer.fields().forEach(shown -> cells.add(shown(shown, asked)));
        cells.add(InputLink.cell(answer.file(), answer.cell()));
        cells.add(new SheetWriter.Cell(CellLook.FINE_PRINT, answer.where()));
        cells.add(new SheetWriter.Cell(CellLook.TEXT, String.join("\n", answer.corrections())));
        return cells;
    }

    /** A number of a column of the plan's own is one in the workbook too, as long as nothing of it is rounded away. */
    private static SheetWriter.Cell shown(EditionView.ShownField shown, FieldSpecs asked) {
        boolean number = NUMBER.matcher(shown.text()).matches()
                && asked.own(new FieldKey(shown.key()))
                        .filter(field -> field.type().isQuantity())
                        .isPresent();
        if (!number) {
            return new SheetWriter.Cell(CellLook.TEXT, shown.text());
        }
        BigDecimal amount = new BigDecimal(shown.text());
        boolean money = asked.own(new FieldKey(shown.key()))
                .filter(field -> field.type() == FieldType.MONEY)
                .isPresent();
        return SheetWriter.Cell.amount(money || amount.scale() > 0 ? CellLook.AMOUNT : CellLook.WHOLE_AMOUNT, amount);
    }
}
