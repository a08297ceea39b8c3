package org.prongsai.render.csv;

import com.google.auto.service.AutoService;
import java.util.List;
import org.prongsai.model.FieldSpecs;
import org.prongsai.render.Edition;
import org.prongsai.render.OutputFormat;
import org.prongsai.render.RepairRows;

/** {@code repairs.csv}: every change made to what was typed so that it could be counted. */
@AutoService(OutputFormat.class)
public final class RepairsCsv implements CsvTable {
    public static final String FILE = "repairs.csv";

    static final List<CsvField> FIELDS = List.of(
            CsvField.word("division"),
            CsvField.word("guideline"),
            CsvField.word("file"),
            CsvField.word("sheet"),
            CsvField.word("cell"),
            CsvField.text("from"),
            CsvField.text("to"),
            CsvField.word("why"));

    @Override
    public String fileName() {
        return FILE;
    }

    @Override
    public List<CsvField> fields(FieldSpecs asked) {
        return FIELDS;
    }

    @Override
    public List<List<String>> rows(Edition edition) {
        return new RepairRows(edition.consolidation(), edition.messages())
                .rows().stream()
                        .map(repair -> List.of(
                                repair.divisionCode(),
                                repair.guideline(),
                                repair.file(),
                                repair.sheet(),
                                repair.cell(),
                                repair.from(),
                                repair.to(),
                                repair.why()))
                        .toList();
    }
}
