package org.prongsai.render.data;

import java.util.List;
import java.util.Optional;
import org.prongsai.render.csv.CsvField;

/**
 * A column of a table of open data.
 *
 * @param codes all that may stand in it, where that is a list
 * @param reference the table that says what its codes mean
 */
public record DataField(CsvField column, List<Code> codes, Optional<CodeTable> reference) {
    /** A code, and what it is called. */
    public record Code(String value, String label) {}

    public DataField {
        codes = List.copyOf(codes);
    }

    static DataField of(CsvField column) {
        return new DataField(column, List.of(), Optional.empty());
    }

    static DataField coded(CsvField column, List<Code> codes) {
        return new DataField(column, codes, Optional.empty());
    }

    /** The same, its codes being told in another table. */
    DataField in(CodeTable table) {
        return new DataField(column, codes, Optional.of(table));
    }
}
