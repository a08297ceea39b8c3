package org.prongsai.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormLayout;
import org.prongsai.model.Goal;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;
import org.prongsai.text.Messages;

/** The table to fill in: a band for each goal, a row for each guideline, its check beside it. */
final class FormTable {
    private static final int LEAST_ROW_HEIGHT = 100;

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

    void write(SheetWriter page) {
        for (Goal goal : plan.goals()) {
            List<Guideline> ofGoal = guidelines.stream()
                    .filter(guideline -> guideline.id().goal() == goal.number())
                    .toList();
            if (!ofGoal.isEmpty()) {
                band(page, goal);
                ofGoal.forEach(guideline -> row(page, guideline));
            }
        }
        for (CheckColumn column : CheckColumn.values()) {
            page.putAt(FormLayout.HEADER_ROW, column.position(), CellLook.SUBTITLE, column.header());
            page.poi().setColumnHidden(column.position() - 1, true);
        }
    }

    private void band(SheetWriter page, Goal goal) {
        String text = messages.of("form.goal", goal.number(), goal.text());
        List<String> cells = new ArrayList<>(Collections.nCopies(FormLayout.CHECK_COLUMN, ""));
        cells.set(0, text);
        page.row(CellLook.BAND, cells);
        int width =
                Arrays.stream(FormColumn.values()).mapToInt(FormColumn::width).sum();
        double narrow = page.height(CellLook.BAND, text, 2);
        page.height(Math.max(28, narrow * FormColumn.GUIDELINE.width() / width + 12));
        page.mergeAcross(1, FormLayout.CHECK_COLUMN);
    }

    private void row(SheetWriter page, Guideline guideline) {
        page.row(List.of(
                new SheetWriter.Cell(CellLook.CENTRED, guideline.id().toString()),
                new SheetWriter.Cell(CellLook.TEXT, guideline.text()),
                new SheetWriter.Cell(CellLook.ENTRY, ""),
                new SheetWriter.Cell(CellLook.ENTRY, ""),
                new SheetWriter.Cell(CellLook.ENTRY, ""),
                new SheetWriter.Cell(CellLook.ENTRY_DATE, "")));
        double needed = page.height(CellLook.TEXT, guideline.text(), FormColumn.GUIDELINE.position());
        page.height(Math.max(LEAST_ROW_HEIGHT, needed));
        rows.add(page.row());
        RowFormulas formulas = new RowFormulas(page.row(), lists, lists.guideline(guideline), lists.goal(guideline));
        page.formulaAt(page.row(), FormLayout.CHECK_COLUMN, CellLook.TEXT, formulas.verdict(messages));
        for (CheckColumn column : CheckColumn.values()) {
            page.formulaAt(page.row(), column.position(), CellLook.SUBTITLE, formulas.formula(column, plan.round()));
        }
    }
}
