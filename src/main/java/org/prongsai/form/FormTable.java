package org.prongsai.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormColumns;
import org.prongsai.layout.FormLayout;
import org.prongsai.message.Messages;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldType;
import org.prongsai.model.Goal;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;

/** The table to fill in: a band for each goal, a row for each guideline, its check beside it. */
final class FormTable {
    private static final int BAND_HEIGHT = 30;
    /** In points, from the look's own down to what can still be read. */
    private static final List<Integer> BAND_LETTERS = List.of(16, 15, 14, 13, 12);

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
        List<Goal> goals =
                plan.goals().stream().filter(goal -> !of(goal).isEmpty()).toList();
        List<String> bands =
                goals.stream().filter(goal -> !goal.isNone()).map(this::text).toList();
        int points = letters(writer, bands);
        for (Goal goal : goals) {
            if (!goal.isNone()) {
                band(writer, goal, points);
            }
            of(goal).forEach(guideline -> row(writer, guideline));
        }
        for (CheckColumn column : checks.list()) {
            writer.putAt(FormLayout.HEADER_ROW, checks.position(column), CellLook.SUBTITLE, column.header());
        }
        for (OwnCheck check : checks.own()) {
            steps(check)
                    .forEach(step -> writer.putAt(
                            FormLayout.HEADER_ROW, check.position(step), CellLook.SUBTITLE, check.header(step)));
        }
        writer.hidden(checks.position(checks.list().get(0)), checks.last());
    }

    private List<Guideline> of(Goal goal) {
        return guidelines.stream()
                .filter(guideline -> guideline.goal() == goal.number())
                .toList();
    }

    /** The largest letters in which every goal is in one line, in any font; else the smallest. */
    private int letters(SheetWriter writer, List<String> bands) {
        return BAND_LETTERS.stream()
                .filter(points -> bands.stream().allMatch(text -> isOneLine(writer, text, points)))
                .findFirst()
                .orElse(BAND_LETTERS.get(BAND_LETTERS.size() - 1));
    }

    private boolean isOneLine(SheetWriter writer, String text, int points) {
        return writer.isOneLine(CellLook.BAND, text, points, columns.position(FormColumn.GUIDELINE), columns.check());
    }

    private String text(Goal goal) {
        return messages.of("form.goal", goal.number(), goal.text());
    }

    /**
     * Where the guidelines are, without a number, in one line over empty cells or in several where it is too long for
     * that: rows with merged cells can't be sorted.
     */
    private void band(SheetWriter writer, Goal goal, int points) {
        String text = text(goal);
        boolean fits = isOneLine(writer, text, points);
        int place = columns.position(FormColumn.GUIDELINE);
        List<SheetWriter.Cell> cells =
                new ArrayList<>(Collections.nCopies(columns.check(), new SheetWriter.Cell(CellLook.BAND, "")));
        cells.set(place - 1, new SheetWriter.Cell(CellLook.BAND, text));
        writer.row(cells);
        if (fits) {
            writer.growsFrom(BAND_HEIGHT).inOneLine(points);
        }
        checks(writer);
    }

    private void row(SheetWriter writer, Guideline guideline) {
        List<SheetWriter.Cell> cells = new ArrayList<>(List.of(
                new SheetWriter.Cell(CellLook.CENTRED, guideline.id().toString()),
                new SheetWriter.Cell(CellLook.TEXT, guideline.text())));
        for (FormColumn column :
                columns.all().subList(cells.size(), columns.all().size())) {
            cells.add(cell(guideline, column));
        }
        writer.row(cells);
        rows.add(writer.row());
        RowFormulas formulas = checks(writer);
        writer.formulaAt(writer.row(), columns.check(), CellLook.TEXT, formulas.verdict(messages));
    }

    /** The checks of the last row: they stay where they stand when what is seen of the table is sorted. */
    private RowFormulas checks(SheetWriter writer) {
        RowFormulas formulas = new RowFormulas(writer.row(), lists, columns, checks, plan.fields());
        for (CheckColumn column : checks.list()) {
            writer.unseenFormula(checks.position(column), formulas.formula(column, plan.round()));
        }
        for (OwnCheck check : checks.own()) {
            steps(check).forEach(step -> writer.unseenFormula(check.position(step), formulas.formula(check, step)));
        }
        return formulas;
    }

    private static Stream<OwnCheck.Step> steps(OwnCheck check) {
        return Arrays.stream(OwnCheck.Step.values()).filter(check::has);
    }

    /** What the plan fills in is there to read. */
    private SheetWriter.Cell cell(Guideline guideline, FormColumn column) {
        return columns.field(column)
                .map(field -> new SheetWriter.Cell(look(field), ""))
                .orElseGet(() -> new SheetWriter.Cell(CellLook.PAST, given(guideline, column)));
    }

    private String given(Guideline guideline, FormColumn column) {
        FieldType type = plan.fields().own(column.field()).orElseThrow().type();
        return Optional.ofNullable(guideline.given().get(column.field()))
                .map(value -> GivenText.of(type, value))
                .orElse("");
    }

    /** A spreadsheet makes another number of a percentage or a fraction that is no text. */
    private static CellLook look(FieldSpec field) {
        return field.own().isPresent() || field.type() == FieldType.DATE ? CellLook.ENTRY_DATE : CellLook.ENTRY;
    }
}
