package org.prongsai.render.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.io.CsvText;
import org.prongsai.message.Messages;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.Plan;
import org.prongsai.render.Edition;
import org.prongsai.render.RenderedFiles;
import org.prongsai.render.csv.AnswersCsv;
import org.prongsai.render.csv.CsvField;
import org.prongsai.render.csv.CsvTable;
import org.prongsai.render.csv.FindingsCsv;
import org.prongsai.render.csv.RepairsCsv;
import org.prongsai.render.csv.SummaryCsv;
import org.prongsai.render.csv.TotalsCsv;

/** Tables of what was reported: the CSV files of the edition, with what tells the meaning of their codes. */
final class FigureTables {
    private static final String STATUS = "status";
    private static final String LABEL = "status_label";
    private static final String SUGGESTION = "suggestion";

    private final Edition edition;
    private final RenderedFiles files;
    private final StatusTable statuses;
    private final Plan plan;
    private final Messages messages;

    FigureTables(Edition edition, RenderedFiles files, StatusTable statuses) {
        this.edition = edition;
        this.files = files;
        this.statuses = statuses;
        this.plan = edition.consolidation().plan();
        this.messages = edition.messages();
    }

    List<DataTable> tables() {
        List<DataTable> tables = new ArrayList<>(List.of(
                answers(),
                table("summary", new SummaryCsv()),
                table("findings", new FindingsCsv()),
                table("repairs", new RepairsCsv())));
        TotalsCsv totals = new TotalsCsv();
        if (totals.isOf(edition)) {
            tables.add(table("totals", totals));
        }
        return tables;
    }

    /** No status of the list has a label of its own in {@code answers.csv}, but here one has to say what it is. */
    private DataTable answers() {
        AnswersCsv csv = new AnswersCsv();
        List<String> names =
                csv.fields(plan.fields()).stream().map(CsvField::name).toList();
        int status = names.indexOf(STATUS);
        int label = names.indexOf(LABEL);
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : csv.rows(edition)) {
            List<String> told = new ArrayList<>(row);
            told.set(label, statuses.label(row.get(status)));
            rows.add(told);
        }
        List<DataField> fields = fields("answers", csv);
        return DataTable.of("answers", fields, keys(fields), rows, edition.rawCsv());
    }

    private DataTable table(String name, CsvTable csv) {
        List<DataField> fields = fields(name, csv);
        List<String> keys = keys(fields);
        boolean whole =
                fields.stream().map(DataField::column).filter(CsvField::key).allMatch(CsvField::required);
        byte[] content = CsvText.unmarked(files.file(csv.fileName()));
        return new DataTable(name, fields, whole ? keys : List.of(), whole ? List.of() : keys, content);
    }

    private static List<String> keys(List<DataField> fields) {
        return fields.stream()
                .map(DataField::column)
                .filter(CsvField::key)
                .map(CsvField::name)
                .toList();
    }

    private List<DataField> fields(String table, CsvTable csv) {
        FieldSpecs asked = plan.fields();
        return csv.fields(asked).stream().map(column -> field(table, column)).toList();
    }

    private DataField field(String table, CsvField column) {
        if (column.own().isPresent()) {
            return DataField.of(column);
        }
        return switch (column.name()) {
            case "goal" -> PlanCodeTables.goal(plan, column);
            case "guideline" -> DataField.of(column).in(CodeTable.GUIDELINES);
            case "division" -> DataField.of(column).in(CodeTable.DIVISIONS);
            case "rule" -> DataField.of(column).in(CodeTable.RULES);
            case "column" -> DataField.of(column).in(CodeTable.COLUMNS);
            case STATUS -> DataField.coded(column, statusesOf(table)).in(CodeTable.STATUSES);
            case "severity" -> DataField.coded(column, RuleTable.severities(messages));
            case "measure" -> DataField.coded(column, measures());
            // What is still to be done is between the office and its divisions, so that this is often empty.
            case SUGGESTION -> DataField.of(CsvField.text(SUGGESTION));
            default -> DataField.of(column);
        };
    }

    private List<DataField.Code> statusesOf(String table) {
        return table.equals("summary") ? statuses.ofGuidelines() : statuses.ofAnswers();
    }

    private List<DataField.Code> measures() {
        return Stream.of(TotalsCsv.Measure.values())
                .map(one -> new DataField.Code(one.code(), messages.of("data.measure." + one.code())))
                .toList();
    }
}
