package org.prongsai.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table of the example, as CSV with a header. */
final class ExampleTable {
    private ExampleTable() {}

    static List<CSVRecord> rows(String name) {
        return of("/example/" + name);
    }

    static boolean isThere(String resource) {
        return ExampleTable.class.getResource(resource) != null;
    }

    /** Any table of the tests' resources. */
    static List<CSVRecord> of(String resource) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = Objects.requireNonNull(ExampleTable.class.getResourceAsStream(resource));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        } catch (IOException e) {
            throw new IllegalStateException(resource, e);
        }
    }
}
