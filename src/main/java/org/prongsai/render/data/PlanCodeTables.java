package org.prongsai.render.data;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.model.Consolidation;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;
import org.prongsai.render.Edition;
import org.prongsai.render.csv.CsvField;

/** Tables of what the plan asks, and of whom: goals, guidelines and divisions in words. */
final class PlanCodeTables {
    private final Consolidation consolidation;
    private final boolean raw;

    PlanCodeTables(Edition edition) {
        this.consolidation = edition.consolidation();
        this.raw = edition.rawCsv();
    }

    List<DataTable> tables() {
        List<DataTable> tables = new ArrayList<>();
        if (!consolidation.plan().isOneLevel()) {
            tables.add(goals());
        }
        tables.add(guidelines());
        tables.add(divisions());
        return tables;
    }

    /** A column of numbers of goals, in a plan that has some. */
    static DataField goal(Plan plan, CsvField column) {
        DataField field = DataField.of(column);
        return plan.isOneLevel() ? field : field.in(CodeTable.GOALS);
    }

    private DataTable goals() {
        return DataTable.of(
                CodeTable.GOALS,
                List.of(
                        DataField.of(new CsvField("goal", CsvField.Type.INTEGER, true, true)),
                        DataField.of(CsvField.word("text"))),
                consolidation.plan().goals().stream()
                        .map(goal -> List.of(goal.label(), goal.text()))
                        .toList(),
                raw);
    }

    private DataTable guidelines() {
        Plan plan = consolidation.plan();
        return DataTable.of(
                CodeTable.GUIDELINES,
                List.of(
                        DataField.of(CsvField.key("guideline")),
                        goal(plan, CsvField.number("goal")),
                        DataField.of(CsvField.word("text")),
                        DataField.of(CsvField.text("lead")).in(CodeTable.DIVISIONS),
                        DataField.of(CsvField.date("due"))),
                plan.guidelines().stream().map(PlanCodeTables::row).toList(),
                raw);
    }

    private static List<String> row(Guideline guideline) {
        return List.of(
                guideline.id().toString(),
                guideline.goalLabel(),
                guideline.text(),
                guideline.lead().map(DivisionCode::value).orElse(""),
                guideline.due().map(Object::toString).orElse(""));
    }

    private DataTable divisions() {
        List<DivisionCode> returned = consolidation.returned();
        return DataTable.of(
                CodeTable.DIVISIONS,
                List.of(
                        DataField.of(CsvField.key("division")),
                        DataField.of(CsvField.word("name")),
                        DataField.of(new CsvField("expected", CsvField.Type.BOOLEAN, false, true)),
                        DataField.of(new CsvField("returned", CsvField.Type.BOOLEAN, false, true))),
                consolidation.plan().divisions().stream()
                        .map(division -> row(division, returned.contains(division.code())))
                        .toList(),
                raw);
    }

    private List<String> row(Division division, boolean returned) {
        boolean expected = !consolidation.plan().guidelinesOf(division).isEmpty();
        return List.of(division.code().value(), division.name(), String.valueOf(expected), String.valueOf(returned));
    }
}
