package org.prongsai.render.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A CSV file in UTF-8 with a byte order mark, so that Excel shows Thai, and with CRLF line ends. */
final class CsvFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvFile() {}

    static byte[] of(List<CsvField> fields, List<List<String>> rows) {
        StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(fields.stream().map(CsvField::name).toArray(String[]::new))
                .get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (List<String> row : rows) {
                if (row.size() != fields.size()) {
                    throw new IllegalArgumentException("a row of " + row.size() + " values under " + fields);
                }
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory can't fail", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
