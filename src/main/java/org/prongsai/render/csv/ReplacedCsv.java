package org.prongsai.render.csv;

import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.prongsai.io.CsvText;
import org.prongsai.text.FormulaGuard;

/**
 * {@code replaced.csv} of what is published: which editions lay there before, and what changed in answers and figures with
 * each that took the place of another. It is only ever added to.
 */
public final class ReplacedCsv {
    public static final String FILE = "replaced.csv";

    private static final List<CsvField> FIELDS = List.of(
            CsvField.key("edition"),
            CsvField.key("replaces"),
            CsvField.text("file"),
            CsvField.text("row"),
            CsvField.text("column"),
            CsvField.text("from"),
            CsvField.text("to"));

    private ReplacedCsv() {}

    /**
     * A cell that is otherwise than before; of two editions that say the same, one row without a cell.
     *
     * @param edition its mark
     * @param replaces the mark of the one that lay there before
     */
    public record Row(String edition, String replaces, String file, String row, String column, String from, String to) {
        /** The same with other words in the place of what was there and is. */
        public Row with(String then, String now) {
            return new Row(edition, replaces, file, row, column, then, now);
        }

        /** Whether any cell is otherwise. */
        public boolean isChange() {
            return !file.isEmpty();
        }
    }

    public static byte[] of(List<Row> rows) {
        return CsvFile.of(
                FIELDS,
                rows.stream()
                        .map(row -> List.of(row.edition, row.replaces, row.file, row.row, row.column, row.from, row.to))
                        .toList(),
                false);
    }

    /** Empty when it is none of ours. */
    public static Optional<List<Row>> read(byte[] content) {
        return CsvText.read(content, ReplacedCsv::row);
    }

    private static Row row(CSVRecord row) {
        List<String> cells = FIELDS.stream()
                .map(field -> FormulaGuard.off(row.get(field.name())))
                .toList();
        return new Row(
                cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5), cells.get(6));
    }
}
