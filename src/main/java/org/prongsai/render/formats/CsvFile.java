package org.prongsai.render.formats;

import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.prongsai.io.CsvText;

/** A CSV file of known columns, with CRLF line ends. */
public final class CsvFile {
    private CsvFile() {}

    /** Its beginning: the header alone. */
    public static byte[] head(List<CsvField> fields) {
        return of(fields, List.of());
    }

    /** Further rows of it. */
    public static byte[] more(List<CsvField> fields, List<List<String>> rows) {
        check(fields, rows);
        return CsvText.more(CSVFormat.RFC4180, rows);
    }

    static byte[] of(List<CsvField> fields, List<List<String>> rows) {
        check(fields, rows);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(fields.stream().map(CsvField::name).toArray(String[]::new))
                .get();
        return CsvText.of(format, rows);
    }

    private static void check(List<CsvField> fields, List<List<String>> rows) {
        if (rows.stream().anyMatch(row -> row.size() != fields.size())) {
            throw new IllegalArgumentException("a row that is not of the columns " + fields);
        }
    }
}
