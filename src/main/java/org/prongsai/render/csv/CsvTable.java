package org.prongsai.render.csv;

import java.util.List;
import org.prongsai.model.FieldSpecs;
import org.prongsai.render.Edition;
import org.prongsai.render.OutputFormat;

/** A CSV file of the edition: its columns and rows, each row of as many texts as there are columns. */
public interface CsvTable extends OutputFormat {
    /** @param asked the fields of an answer */
    List<CsvField> fields(FieldSpecs asked);

    List<List<String>> rows(Edition edition);

    @Override
    default byte[] render(Edition edition) {
        return CsvFile.of(fields(edition.consolidation().plan().fields()), rows(edition), edition.rawCsv());
    }
}
