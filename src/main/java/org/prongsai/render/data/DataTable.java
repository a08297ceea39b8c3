package org.prongsai.render.data;

import java.util.List;
import org.prongsai.io.CsvText;
import org.prongsai.render.csv.CsvField;
import org.prongsai.render.csv.CsvFile;

/**
 * A table of open data: a CSV file as machines read it, without a byte order mark.
 *
 * @param name which tells it in the package; what it and its columns are called is under {@code data.<name>}
 * @param key the columns that tell its rows apart, none of which is ever empty; empty where none do
 * @param unique the same where some may be empty
 */
public record DataTable(String name, List<DataField> fields, List<String> key, List<String> unique, byte[] content) {
    /** The folder of the tables. */
    public static final String FOLDER = "data";

    public DataTable {
        fields = List.copyOf(fields);
        key = List.copyOf(key);
        unique = List.copyOf(unique);
        content = content.clone();
    }

    /** One that says what codes mean. */
    static DataTable of(CodeTable codes, List<DataField> fields, List<List<String>> rows, boolean raw) {
        return of(codes.resource(), fields, List.of(codes.key()), rows, raw);
    }

    static DataTable of(String name, List<DataField> fields, List<String> key, List<List<String>> rows, boolean raw) {
        List<CsvField> columns = fields.stream().map(DataField::column).toList();
        return new DataTable(name, fields, key, List.of(), CsvText.unmarked(CsvFile.of(columns, rows, raw)));
    }

    /** Where it lies beside the package. */
    public String path() {
        return path(name);
    }

    static String path(String name) {
        return FOLDER + "/" + name + ".csv";
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
