package org.prongsai.render.data;

import java.util.List;
import java.util.Locale;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.OwnColumn;
import org.prongsai.render.Edition;
import org.prongsai.render.FigureText;
import org.prongsai.render.csv.CsvField;

/** Table of the columns of the plan's own that are published: what each is called and asks. */
final class ColumnTable {
    private final Edition edition;
    private final FigureText figures;

    ColumnTable(Edition edition) {
        this.edition = edition;
        this.figures = new FigureText(edition.messages());
    }

    static List<FieldSpec> columns(Edition edition) {
        return edition.consolidation().plan().fields().own().stream()
                .filter(FieldSpec::isPublished)
                .toList();
    }

    DataTable table() {
        return DataTable.of(
                CodeTable.COLUMNS,
                List.of(
                        DataField.of(CsvField.key("column")),
                        DataField.of(CsvField.word("title")),
                        DataField.of(CsvField.word("type")),
                        DataField.of(CsvField.text("unit")),
                        DataField.of(CsvField.text("hint"))),
                columns(edition).stream().map(this::row).toList(),
                edition.rawCsv());
    }

    private List<String> row(FieldSpec column) {
        OwnColumn own = column.own().orElseThrow();
        return List.of(
                column.key().code(),
                own.title(),
                column.type().name().toLowerCase(Locale.ROOT),
                figures.unit(column),
                own.hint());
    }
}
