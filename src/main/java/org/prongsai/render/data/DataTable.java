package org.prongsai.render.data;

import java.util.List;
import org.prongsai.io.CsvText;
import org.prongsai.render.csv.CsvField;
import org.prongsai.render.csv.CsvFile;

/** A table of open data: a CSV file as machines read it, without a byte order mark. */
public final class DataTable {
    /** The folder of the tables. */
    public static final String FOLDER = "data";

    private final String name;
    private final List<DataField> fields;
    private final List<String> key;
    private final List<String> unique;
    private final byte[] content;

    /**
     * @param name which tells it in the package; what it and its columns are called is under {@code data.<name>}
     * @param key the columns that tell its rows apart, none of which is ever empty; empty where none do
     * @param unique the same where some may be empty
     */
    DataTable(String name, List<DataField> fields, List<String> key, List<String> unique, byte[] content) {
        this.name = name;
        this.fields = List.copyOf(fields);
        this.key = List.copyOf(key);
        this.unique = List.copyOf(unique);
        this.content = content.clone();
    }

    /** One that says what codes mean. */
    static DataTable of(CodeTable codes, List<DataField> fields, List<List<String>> rows, boolean raw) {
        return of(codes.resource(), fields, List.of(codes.key()), rows, raw);
    }

    static DataTable of(String name, List<DataField> fields, List<String> key, List<List<String>> rows, boolean raw) {
        List<CsvField> columns = fields.stream().map(DataField::column).toList();
        return new DataTable(name, fields, key, List.of(), CsvText.unmarked(CsvFile.of(columns, rows, raw)));
    }

    public String name() {
        return name;
    }

    List<DataField> fields() {
        return fields;
    }

    List<String> key() {
        return key;
    }

    List<String> unique() {
        return unique;
    }

    /** Where it lies beside the package. */
    public String path() {
        return path(name);
    }

    static String path(String name) {
        return FOLDER + "/" + name + ".csv";
    }

    public byte[] content() {
        return content.clone();
    }
}
