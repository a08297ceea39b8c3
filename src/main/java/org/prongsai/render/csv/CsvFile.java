package org.prongsai.render.csv;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.prongsai.io.CsvText;
import org.prongsai.text.FormulaGuard;
import org.prongsai.text.XmlChars;

/**
 * A CSV file of known columns, with CRLF line ends. No text in it becomes a formula when a spreadsheet opens it, unless it is
 * for machines that want every text as it is.
 */
public final class CsvFile {
    private CsvFile() {}

    /** Its beginning: the header alone. */
    public static byte[] head(List<CsvField> fields) {
        return of(fields, List.of(), false);
    }

    /**
     * Further rows of it.
     *
     * @param raw whether texts stay as they are, even those that look like formulas
     */
    public static byte[] more(List<CsvField> fields, List<List<String>> rows, boolean raw) {
        return CsvText.more(CSVFormat.RFC4180, written(fields, rows, raw));
    }

    /**
     * The whole of it.
     *
     * @param raw whether texts stay as they are, even those that look like formulas
     */
    public static byte[] of(List<CsvField> fields, List<List<String>> rows, boolean raw) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(fields.stream().map(CsvField::name).toArray(String[]::new))
                .get();
        return CsvText.of(format, written(fields, rows, raw));
    }

    private static List<List<String>> written(List<CsvField> fields, List<List<String>> rows, boolean raw) {
        if (rows.stream().anyMatch(row -> row.size() != fields.size())) {
            throw new IllegalArgumentException("a row that is not of the columns " + fields);
        }
        List<List<String>> plain = rows.stream().map(CsvFile::plain).toList();
        return raw ? plain : plain.stream().map(row -> harmless(fields, row)).toList();
    }

    /** Control characters, which many programs stumble over, as a workbook of ours has them too. */
    private static List<String> plain(List<String> row) {
        return row.stream().map(XmlChars::escaped).toList();
    }

    private static List<String> harmless(List<CsvField> fields, List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> fields.get(i).type().isText() ? FormulaGuard.on(row.get(i)) : row.get(i))
                .toList();
    }
}
