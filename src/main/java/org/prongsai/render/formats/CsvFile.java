package org.prongsai.render.formats;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.prongsai.io.CsvText;
import org.prongsai.render.Edition;
import org.prongsai.text.FormulaGuard;

/**
 * A CSV file of known columns, with CRLF line ends. No text in it becomes a formula when a spreadsheet opens it, unless the
 * edition is for machines that want every text as it is.
 */
final class CsvFile {
    private CsvFile() {}

    static byte[] of(List<CsvField> fields, List<List<String>> rows, Edition edition) {
        if (rows.stream().anyMatch(row -> row.size() != fields.size())) {
            throw new IllegalArgumentException("a row that is not of the columns " + fields);
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(fields.stream().map(CsvField::name).toArray(String[]::new))
                .get();
        return CsvText.of(
                format,
                edition.rawCsv()
                        ? rows
                        : rows.stream().map(row -> harmless(fields, row)).toList());
    }

    private static List<String> harmless(List<CsvField> fields, List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> fields.get(i).type() == CsvField.Type.STRING ? FormulaGuard.on(row.get(i)) : row.get(i))
                .toList();
    }
}
