package org.prongsai.render.formats;

import com.google.auto.service.AutoService;
import java.util.List;
import org.prongsai.render.Edition;
import org.prongsai.render.OutputFormat;

/** {@code repairs.csv}: every change made to what was typed so that it could be counted. */
@AutoService(OutputFormat.class)
public final class RepairsCsv implements OutputFormat {
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
        return "repairs.csv";
    }

    @Override
    public byte[] render(Edition edition) {
        return CsvFile.of(
                FIELDS,
                edition.view().repairs().stream()
                        .map(repair -> List.of(
                                repair.divisionCode(),
                                repair.guideline(),
                                repair.file(),
                                repair.sheet(),
                                repair.cell(),
                                repair.from(),
                                repair.to(),
                                repair.why()))
                        .toList(),
                edition);
    }
}
