package org.prongsai.read.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.prongsai.example.PlanWorkbook;
import org.prongsai.finding.FindingText;
import org.prongsai.layout.FormLayout;
import org.prongsai.message.Messages;
import org.prongsai.model.FileFormat;
import org.prongsai.model.Plan;
import org.prongsai.model.SavedTime;
import org.prongsai.sheet.RawCell;
import org.prongsai.sheet.RawGrid;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.RawValue;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.any.WorkbookReader;
import org.prongsai.text.Language;
import org.prongsai.validate.RuleBook;

/** The example's plan with cells changed, by sheet and address. */
final class PlanInHand {
    private static final FindingText WORDS = new FindingText(new Messages(Language.TH));
    private static final RawWorkbook EXAMPLE = example();
    private static final PlanReader READER = new PlanReader(
            "plan.xlsx", new Messages(Language.TH), RuleBook.load().ids());

    private final Map<String, TreeMap<Integer, TreeMap<Integer, RawValue>>> sheets = new LinkedHashMap<>();

    PlanInHand() {
        EXAMPLE.grids()
                .forEach(grid -> grid.rows()
                        .forEach(row -> row.cells()
                                .forEach(cell -> row(grid.sheet(), row.number()).put(cell.column(), cell.value()))));
    }

    private static RawWorkbook example() {
        try {
            return new WorkbookReader(FormLayout.SHEET).read(new PlanWorkbook().example());
        } catch (UnreadableWorkbook e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<Integer, RawValue> row(String sheet, int number) {
        return sheets.computeIfAbsent(sheet, name -> new TreeMap<>()).computeIfAbsent(number, row -> new TreeMap<>());
    }

    private Map<Integer, RawValue> rowOf(String sheet, String address) {
        return row(sheet, Integer.parseInt(address.substring(1)));
    }

    private static int column(String address) {
        return address.charAt(0) - 'A' + 1;
    }

    void set(String sheet, String address, RawValue value) {
        rowOf(sheet, address).put(column(address), value);
    }

    RawValue get(String sheet, String address) {
        return Objects.requireNonNull(rowOf(sheet, address).get(column(address)));
    }

    /** A row after the last one; the first of a new sheet. */
    void append(String sheet, String... values) {
        TreeMap<Integer, TreeMap<Integer, RawValue>> rows = sheets.computeIfAbsent(sheet, name -> new TreeMap<>());
        int number = rows.isEmpty() ? 1 : rows.lastKey() + 1;
        for (int i = 0; i < values.length; i++) {
            row(sheet, number).put(i + 1, new RawValue.Text(values[i]));
        }
    }

    /** Only so many rows are left. */
    void cut(String sheet, int lastRow) {
        sheets.computeIfAbsent(sheet, name -> new TreeMap<>())
                .tailMap(lastRow, false)
                .clear();
    }

    PlanReading read() {
        return READER.read(new RawWorkbook(
                FileFormat.XLSX,
                sheets.entrySet().stream()
                        .map(sheet -> new RawGrid(
                                sheet.getKey(),
                                false,
                                sheet.getValue().entrySet().stream()
                                        .map(row -> new RawRow(
                                                row.getKey(),
                                                false,
                                                row.getValue().entrySet().stream()
                                                        .map(cell -> new RawCell(cell.getKey(), cell.getValue(), false))
                                                        .toList()))
                                        .toList()))
                        .toList(),
                false,
                "",
                SavedTime.unknown()));
    }

    /** The plan; one with mistakes fails the test. */
    static Plan plan(PlanInHand hand) {
        return hand.read().fold(read -> read.round().plan(), faulty -> {
            throw new AssertionError(told(faulty));
        });
    }

    /** Its mistakes, each with its cell and an advice. */
    static List<String> told(PlanInHand hand) {
        return hand.read().fold(read -> List.of(), PlanInHand::told);
    }

    private static List<String> told(PlanReading.Faulty faulty) {
        List<String> told = new ArrayList<>();
        faulty.faults().forEach(fault -> {
            assertThat(WORDS.suggestion(fault)).isNotBlank();
            told.add(WORDS.where(fault) + ": " + WORDS.message(fault));
        });
        return told;
    }
}
