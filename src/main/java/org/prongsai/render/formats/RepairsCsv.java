package org.prongsai.render.formats;

import com.google.auto.service.AutoService;
import java.util.List;
import org.prongsai.render.Edition;
import org.prongsai.render.OutputFormat;

/** {@code repairs.csv}: every change made to what was typed so that it could be counted. */
@AutoService(OutputFormat.class)
public final class RepairsCsv implements OutputFormat {
    private static final List<String> HEADER =
            List.of("division", "guideline", "file", "sheet", "cell", "from", "to", "why");

    @Override
    public String fileName() {
        return "repairs.csv";
    }

    @Override
    public byte[] render(Edition edition) {
        return CsvFile.of(
                HEADER,
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
                        .toList());
    }
}
