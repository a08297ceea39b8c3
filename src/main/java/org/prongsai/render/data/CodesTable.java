package org.prongsai.render.data;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.message.Messages;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.OwnColumn.Choice;
import org.prongsai.render.Edition;
import org.prongsai.render.csv.CsvField;
import org.prongsai.render.csv.SummaryCsv;

/** Table of all short lists of codes, which have no table of their own: in which column of which table what means what. */
final class CodesTable {
    static final String NAME = "codes";

    private final Edition edition;
    private final Messages messages;

    CodesTable(Edition edition) {
        this.edition = edition;
        this.messages = edition.messages();
    }

    /** @param tables all others, of which the codes are */
    DataTable table(List<DataTable> tables) {
        List<List<String>> rows = new ArrayList<>();
        tables.forEach(table -> table.fields().stream()
                .filter(field -> field.reference().isEmpty())
                .forEach(field -> field.codes()
                        .forEach(code ->
                                rows.add(List.of(table.name(), field.column().name(), code.value(), code.label())))));
        rows.add(List.of("summary", "responsible", SummaryCsv.ALL, messages.of("unit.every")));
        for (FieldSpec column : ColumnTable.columns(edition)) {
            for (Choice choice : column.own().orElseThrow().choices()) {
                rows.add(List.of("answers", column.key().code(), choice.code(), choice.label()));
            }
        }
        return DataTable.of(
                NAME,
                List.of(
                        DataField.of(CsvField.key("table")),
                        DataField.of(CsvField.key("column")),
                        DataField.of(CsvField.key("code")),
                        DataField.of(CsvField.word("label"))),
                List.of("table", "column", "code"),
                rows,
                edition.rawCsv());
    }
}
