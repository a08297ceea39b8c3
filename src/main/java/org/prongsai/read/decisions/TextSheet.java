package org.prongsai.read.decisions;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.finding.Decision.RowState;
import org.prongsai.finding.Location;
import org.prongsai.finding.TextMark;
import org.prongsai.finding.WrittenText;
import org.prongsai.layout.AnswerLimits;
import org.prongsai.layout.KnownWords;
import org.prongsai.layout.decisions.TextColumn;
import org.prongsai.layout.decisions.TextConfirmation;
import org.prongsai.model.CellRef;
import org.prongsai.model.PlanWords;
import org.prongsai.read.table.HeaderTable;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.RawValue;
import org.prongsai.sheet.RawWorkbook;

/** Reader of the sheet of the agency's own texts in a workbook of decisions. */
public final class TextSheet {
    static final List<TextColumn> WANTED = Arrays.asList(TextColumn.values());
    static final List<TextColumn> NEEDED = List.of(TextColumn.TEXT, TextColumn.BY);
    private static final List<TextColumn> FILLED_IN =
            WANTED.stream().filter(TextColumn::isFilledIn).toList();

    private final String file;
    private final HeaderTable<TextColumn> table;

    private TextSheet(String file, HeaderTable<TextColumn> table) {
        this.file = file;
        this.table = table;
    }

    /**
     * The rows that say something; empty when the workbook has no such sheet.
     *
     * @param words of the plan
     */
    public static Optional<List<WrittenText>> read(String file, RawWorkbook workbook, PlanWords words) {
        List<TextSheet> sheets = sheets(file, workbook, words);
        return sheets.isEmpty()
                ? Optional.empty()
                : Optional.of(sheets.stream()
                        .flatMap(sheet -> sheet.rows().filter(row -> !row.isEmptied()))
                        .toList());
    }

    /** The rows in which something stands, or stood when the program wrote them. */
    static List<EnteredRow> entered(String file, RawWorkbook workbook) {
        return sheets(file, workbook, PlanWords.USUAL).stream()
                .flatMap(TextSheet::rows)
                .map(EnteredRow::of)
                .filter(row -> !row.emptied() || !row.isAsWritten())
                .toList();
    }

    /** The tables of a workbook, also with nothing filled in. */
    static List<EntryTable<WrittenText>> tables(String file, RawWorkbook workbook, PlanWords words) {
        return sheets(file, workbook, words).stream().map(TextSheet::table).toList();
    }

    private EntryTable<WrittenText> table() {
        return EntryTable.of(
                table, TextColumn.TEXT, table.rows().stream().map(this::keyed).toList());
    }

    private KeyedRow<WrittenText> keyed(RawRow row) {
        WrittenText said = row(row);
        return new KeyedRow<>(
                said.key(),
                said,
                row.number(),
                said.row() == RowState.SOUND,
                !said.isEmptied(),
                EntryTable.texts(table, row, WANTED));
    }

    private static List<TextSheet> sheets(String file, RawWorkbook workbook, PlanWords words) {
        KnownWords known = KnownWords.of(workbook.marks(), words);
        return HeaderTable.all(workbook, WANTED, NEEDED, known).stream()
                .map(table -> new TextSheet(file, table))
                .toList();
    }

    private Stream<WrittenText> rows() {
        return table.rows().stream()
                .filter(row -> Stream.concat(FILLED_IN.stream(), Stream.of(TextColumn.KEY))
                        .anyMatch(column -> !table.repaired(row, column).isEmpty()))
                .map(this::row);
    }

    private WrittenText row(RawRow row) {
        String confirmation = table.repaired(row, TextColumn.CONFIRM);
        CellRef cell =
                new CellRef(table.grid().sheet(), row.number(), table.columns().getOrDefault(TextColumn.TEXT, 1));
        return new WrittenText(
                table.repaired(row, TextColumn.KEY),
                table.text(row, TextColumn.TEXT),
                content(row),
                table.repaired(row, TextColumn.BY),
                confirmation,
                TextConfirmation.STILL_TRUE.isCalled(confirmation),
                table.repaired(row, TextColumn.BASIS),
                table.repaired(row, TextColumn.SHOWN),
                new TextMark(table.repaired(row, TextColumn.MARK)),
                Location.of(file, cell),
                state(row));
    }

    private WrittenText.Content content(RawRow row) {
        if (!isTyped(row, TextColumn.TEXT) || !isTyped(row, TextColumn.BY)) {
            return WrittenText.Content.NO_TEXT;
        }
        return AnswerLimits.isNone(table.text(row, TextColumn.TEXT))
                ? WrittenText.Content.SIGNS
                : WrittenText.Content.WORDS;
    }

    private boolean isTyped(RawRow row, TextColumn column) {
        return table.cell(row, column)
                .map(cell -> !cell.formula()
                        && (cell.value() instanceof RawValue.Text
                                || cell.value().text().isBlank()))
                .orElse(true);
    }

    private RowState state(RawRow row) {
        if (table.grid().hidden()) {
            return RowState.HIDDEN;
        }
        String seal = WrittenText.sealOf(
                        table.repaired(row, TextColumn.KEY),
                        table.repaired(row, TextColumn.GUIDELINE),
                        table.repaired(row, TextColumn.BASIS),
                        table.repaired(row, TextColumn.SHOWN),
                        new TextMark(table.repaired(row, TextColumn.MARK)))
                .value();
        return seal.equals(table.repaired(row, TextColumn.SEAL)) ? RowState.SOUND : RowState.MIXED;
    }
}
