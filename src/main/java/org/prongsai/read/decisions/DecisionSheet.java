package org.prongsai.read.decisions;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.finding.DecidedFiles;
import org.prongsai.finding.Decision;
import org.prongsai.finding.DecisionMark;
import org.prongsai.finding.Location;
import org.prongsai.finding.RowSeal;
import org.prongsai.layout.KnownWords;
import org.prongsai.layout.decisions.DecisionChoice;
import org.prongsai.layout.decisions.DecisionColumn;
import org.prongsai.model.CellRef;
import org.prongsai.model.PlanWords;
import org.prongsai.read.table.HeaderTable;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.RawWorkbook;

/** Reader of the decisions workbook's sheet; rows in which nothing was filled in decide nothing. */
public final class DecisionSheet {
    static final List<DecisionColumn> WANTED = Arrays.asList(DecisionColumn.values());
    static final List<DecisionColumn> NEEDED =
            List.of(DecisionColumn.DECISION, DecisionColumn.REASON, DecisionColumn.BY, DecisionColumn.KEY);
    private static final List<DecisionColumn> FILLED_IN =
            WANTED.stream().filter(DecisionColumn::isFilledIn).toList();

    private final String file;
    private final HeaderTable<DecisionColumn> table;

    private DecisionSheet(String file, HeaderTable<DecisionColumn> table) {
        this.file = file;
        this.table = table;
    }

    /**
     * The decisions in a workbook of decisions; empty when it is none.
     *
     * @param words of the plan
     */
    public static Optional<List<Decision>> read(String file, RawWorkbook workbook, PlanWords words) {
        List<DecisionSheet> sheets = sheets(file, workbook, words);
        return sheets.isEmpty()
                ? Optional.empty()
                : Optional.of(sheets.stream().flatMap(DecisionSheet::decisions).toList());
    }

    /** The rows in which something stands, or stood when the program wrote them. */
    static List<EnteredRow> rows(String file, RawWorkbook workbook) {
        return sheets(file, workbook, PlanWords.USUAL).stream()
                .flatMap(DecisionSheet::rows)
                .toList();
    }

    /** The tables of a workbook, also with nothing filled in. */
    static List<EntryTable<Decision>> tables(String file, RawWorkbook workbook, PlanWords words) {
        return sheets(file, workbook, words).stream().map(DecisionSheet::table).toList();
    }

    private EntryTable<Decision> table() {
        return EntryTable.of(
                table,
                DecisionColumn.DECISION,
                table.rows().stream().map(this::keyed).toList());
    }

    private KeyedRow<Decision> keyed(RawRow row) {
        Decision said = decision(row);
        return new KeyedRow<>(
                said.key(),
                said,
                row.number(),
                said.row() == Decision.RowState.SOUND,
                isFilledIn(row),
                EntryTable.texts(table, row, WANTED));
    }

    private static List<DecisionSheet> sheets(String file, RawWorkbook workbook, PlanWords words) {
        KnownWords known = KnownWords.of(workbook.marks(), words);
        return HeaderTable.all(workbook, WANTED, NEEDED, known).stream()
                .map(table -> new DecisionSheet(file, table))
                .toList();
    }

    private Stream<EnteredRow> rows() {
        return table.rows().stream()
                .filter(row -> isFilledIn(row)
                        || !table.repaired(row, DecisionColumn.MARK).isEmpty())
                .map(row -> EnteredRow.of(decision(row), new DecisionMark(table.repaired(row, DecisionColumn.MARK))));
    }

    private Stream<Decision> decisions() {
        return table.rows().stream().filter(this::isFilledIn).map(this::decision);
    }

    private boolean isFilledIn(RawRow row) {
        return FILLED_IN.stream()
                .anyMatch(column -> !table.repaired(row, column).isEmpty());
    }

    private Decision decision(RawRow row) {
        CellRef cell = new CellRef(
                table.grid().sheet(), row.number(), table.columns().getOrDefault(DecisionColumn.DECISION, 1));
        DecidedFiles files = DecidedFiles.parse(table.repaired(row, DecisionColumn.FILES));
        Set<String> members = members(table.repaired(row, DecisionColumn.MEMBERS));
        return new Decision(
                table.repaired(row, DecisionColumn.KEY),
                table.repaired(row, DecisionColumn.DECISION),
                Stream.of(DecisionChoice.values())
                        .filter(choice -> choice.isCalled(table.repaired(row, DecisionColumn.DECISION)))
                        .findFirst()
                        .map(DecisionSheet::verb),
                // As typed: what stands here is counted in the place of a cell, which is kept untouched as well.
                table.text(row, DecisionColumn.NEW_VALUE),
                table.repaired(row, DecisionColumn.REASON),
                table.repaired(row, DecisionColumn.BY),
                Location.of(file, cell),
                files,
                members,
                state(row, files, members));
    }

    private Decision.RowState state(RawRow row, DecidedFiles files, Set<String> members) {
        if (table.grid().hidden()) {
            return Decision.RowState.HIDDEN;
        }
        RowSeal seal = RowSeal.of(
                table.repaired(row, DecisionColumn.KEY),
                table.repaired(row, DecisionColumn.DIVISION),
                table.repaired(row, DecisionColumn.WHERE),
                files,
                members);
        return seal.value().equals(table.repaired(row, DecisionColumn.SEAL))
                ? Decision.RowState.SOUND
                : Decision.RowState.MIXED;
    }

    private static Set<String> members(String text) {
        return text.isEmpty() ? Set.of() : Set.copyOf(List.of(text.split(" ", -1)));
    }

    private static Decision.Verb verb(DecisionChoice choice) {
        return switch (choice) {
            case ACCEPT -> Decision.Verb.ACCEPT;
            case CORRECT -> Decision.Verb.CORRECT;
            case EXCLUDE -> Decision.Verb.EXCLUDE;
            case COUNT -> Decision.Verb.COUNT;
            case COUNT_AS -> Decision.Verb.COUNT_AS;
            case JOIN -> Decision.Verb.JOIN;
            case PUBLISH -> Decision.Verb.PUBLISH;
            case MASK -> Decision.Verb.MASK;
        };
    }
}
