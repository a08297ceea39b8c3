package org.prongsai.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormColumns;
import org.prongsai.layout.FormLayout;
import org.prongsai.message.Messages;
import org.prongsai.model.FieldType;
import org.prongsai.model.Goal;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;

/** The table to fill in: a band for each goal, a row for each guideline, its check beside it. */
final class FormTable {
    private static final int MIN_ROW_HEIGHT = 100;

    private final Plan plan;
    private final List<Guideline> guidelines;
    private final ListSheet lists;
    private final Messages messages;
    private final FormColumns columns;
    private final CheckColumns checks;
    private final List<Integer> rows = new ArrayList<>();

    FormTable(Plan plan, List<Guideline> guidelines, ListSheet lists, CheckColumns checks, Messages messages) {
        this.plan = plan;
        this.guidelines = guidelines;
        this.lists = lists;
        this.messages = messages;
        this.columns = FormColumns.of(plan);
        this.checks = checks;
    }

    /** The rows of guidelines, counted from 1. */
    List<Integer> rows() {
        return rows;
    }

    void write(SheetWriter writer) {
        for (Goal goal : plan.goals()) {
            List<Guideline> ofGoal = guidelines.stream()
                    .filter(guideline -> guideline.goal() == goal.number())
                    .toList();
            if (!ofGoal.isEmpty()) {
                if (!goal.isNone()) {
                    band(writer, goal);
                }
                ofGoal.forEach(guideline -> row(writer, guideline));
            }
        }
        for (CheckColumn column : checks.list()) {
            writer.putAt(FormLayout.HEADER_ROW, checks.position(column), CellLook.SUBTITLE, column.header());
            writer.poi().setColumnHidden(checks.position(column) - 1, true);
        }
    }

    private void band(SheetWriter writer, Goal goal) {
        String text = messages.of("form.goal", goal.number(), goal.text());
        List<String> cells = new ArrayList<>(Collections.nCopies(columns.check(), ""));
        cells.set(0, text);
        writer.row(CellLook.BAND, cells);
        int width = columns.all().stream().mapToInt(columns::width).sum();
        double narrow = writer.height(CellLook.BAND, text, 2);
        writer.height(Math.max(28, narrow * columns.width(FormColumn.GUIDELINE) / width + 12));
        writer.mergeAcross(1, columns.check());
    }

    private void row(SheetWriter writer, Guideline guideline) {
        List<SheetWriter.Cell> cells = new ArrayList<>(List.of(
                new SheetWriter.Cell(CellLook.CENTRED, guideline.id().toString()),
                new SheetWriter.Cell(CellLook.TEXT, guideline.text())));
        plan.fields().forEach(field -> cells.add(new SheetWriter.Cell(look(field.type()), "")));
        writer.row(cells);
        double needed = writer.height(CellLook.TEXT, guideline.text(), columns.position(FormColumn.GUIDELINE));
        writer.height(Math.max(MIN_ROW_HEIGHT, needed));
        rows.add(writer.row());
        RowFormulas formulas = new RowFormulas(
                writer.row(), lists, lists.guideline(guideline), lists.goal(guideline), columns, checks, plan.fields());
        writer.formulaAt(writer.row(), columns.check(), CellLook.TEXT, formulas.verdict(messages));
        for (CheckColumn column : checks.list()) {
            writer.formulaAt(
                    writer.row(), checks.position(column), CellLook.SUBTITLE, formulas.formula(column, plan.round()));
        }
    }

    private static CellLook look(FieldType type) {
        return switch (type) {
            case STATUS, TEXT -> CellLook.ENTRY;
            case DATE -> CellLook.ENTRY_DATE;
        };
    }
}
