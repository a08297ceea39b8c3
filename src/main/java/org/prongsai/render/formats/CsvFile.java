package org.prongsai.render.formats;

import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.prongsai.io.CsvText;

/** A CSV file of known columns, with CRLF line ends. */
final class CsvFile {
    private CsvFile() {}

    static byte[] of(List<CsvField> fields, List<List<String>> rows) {
        if (rows.stream().anyMatch(row -> row.size() != fields.size())) {
            throw new IllegalArgumentException("a row that is not of the columns " + fields);
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(fields.stream().map(CsvField::name).toArray(String[]::new))
                .get();
        return CsvText.of(format, rows);
    }
}
