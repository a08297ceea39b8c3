package org.prongsai.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormLayout;
import org.prongsai.message.Messages;
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
    private final List<Integer> rows = new ArrayList<>();

    FormTable(Plan plan, List<Guideline> guidelines, ListSheet lists, Messages messages) {
        this.plan = plan;
        this.guidelines = guidelines;
        this.lists = lists;
        this.messages = messages;
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
                band(writer, goal);
                ofGoal.forEach(guideline -> row(writer, guideline));
            }
        }
        for (CheckColumn column : CheckColumn.values()) {
            writer.putAt(FormLayout.HEADER_ROW, column.position(), CellLook.SUBTITLE, column.header());
            writer.poi().setColumnHidden(column.position() - 1, true);
        }
    }

    private void band(SheetWriter writer, Goal goal) {
        String text = messages.of("form.goal", goal.number(), goal.text());
        List<String> cells = new ArrayList<>(Collections.nCopies(FormLayout.CHECK_COLUMN, ""));
        cells.set(0, text);
        writer.row(CellLook.BAND, cells);
        int width =
                Arrays.stream(FormColumn.values()).mapToInt(FormColumn::width).sum();
        double narrow = writer.height(CellLook.BAND, text, 2);
        writer.height(Math.max(28, narrow * FormColumn.GUIDELINE.width() / width + 12));
        writer.mergeAcross(1, FormLayout.CHECK_COLUMN);
    }

    private void row(SheetWriter writer, Guideline guideline) {
        writer.row(List.of(
                new SheetWriter.Cell(CellLook.CENTRED, guideline.id().toString()),
                new SheetWriter.Cell(CellLook.TEXT, guideline.text()),
                new SheetWriter.Cell(CellLook.ENTRY, ""),
                new SheetWriter.Cell(CellLook.ENTRY, ""),
                new SheetWriter.Cell(CellLook.ENTRY, ""),
                new SheetWriter.Cell(CellLook.ENTRY_DATE, "")));
        double needed = writer.height(CellLook.TEXT, guideline.text(), FormColumn.GUIDELINE.position());
        writer.height(Math.max(MIN_ROW_HEIGHT, needed));
        rows.add(writer.row());
        RowFormulas formulas = new RowFormulas(writer.row(), lists, lists.guideline(guideline), lists.goal(guideline));
        writer.formulaAt(writer.row(), FormLayout.CHECK_COLUMN, CellLook.TEXT, formulas.verdict(messages));
        for (CheckColumn column : CheckColumn.values()) {
            writer.formulaAt(
                    writer.row(), column.position(), CellLook.SUBTITLE, formulas.formula(column, plan.round()));
        }
    }
}
