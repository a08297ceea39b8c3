package org.prongsai.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV in UTF-8 with a byte order mark, so that Excel shows Thai. */
public final class CsvText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvText() {}

    /** @param format with its header */
    public static byte[] of(CSVFormat format, List<List<String>> rows) {
        return bytes(new StringBuilder().append(BYTE_ORDER_MARK), format, rows);
    }

    /**
     * Further rows of such a file.
     *
     * @param format without its header
     */
    public static byte[] more(CSVFormat format, List<List<String>> rows) {
        return bytes(new StringBuilder(), format, rows);
    }

    private static byte[] bytes(StringBuilder text, CSVFormat format, List<List<String>> rows) {
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory can't fail", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
