package org.prongsai.job.decide;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.prongsai.finding.Decision;
import org.prongsai.finding.Finding;
import org.prongsai.finding.Location;
import org.prongsai.layout.Labelled;
import org.prongsai.model.CellRef;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.GuidelineId;
import org.prongsai.text.FormulaGuard;

/**
 * Line of the log of decisions: who did what, when, about what.
 *
 * @param cells as they are meant; a column that is empty is not there
 */
record DecisionLogLine(Map<DecisionLogColumn, String> cells) {
    DecisionLogLine {
        cells = Map.copyOf(cells);
    }

    /**
     * @param by whose act it is
     * @param about where what is decided about was found, and what; empty when it is not found any more
     * @param decision that is made or taken back
     * @param reason of the act
     */
    static DecisionLogLine of(
            Clock clock,
            String by,
            DecisionAction action,
            Optional<Finding> about,
            Decision decision,
            String reason,
            EntryPlace<?> place) {
        Map<DecisionLogColumn, String> cells = new EnumMap<>(DecisionLogColumn.class);
        about.ifPresent(finding -> cells.putAll(found(finding)));
        cells.put(DecisionLogColumn.TIME, time(clock));
        cells.put(DecisionLogColumn.BY, by);
        cells.put(DecisionLogColumn.ACT, action.word());
        cells.put(DecisionLogColumn.KEY, decision.key());
        cells.put(
                DecisionLogColumn.DECISION, decision.verb().map(Labelled::kebab).orElse(decision.choice()));
        cells.put(DecisionLogColumn.VALUE, decision.value());
        cells.put(DecisionLogColumn.REASON, reason);
        cells.put(DecisionLogColumn.WORKBOOK, place.file().label());
        cells.put(DecisionLogColumn.ROW, String.valueOf(place.row()));
        return new DecisionLogLine(cells);
    }

    /**
     * @param key of the guideline's row
     * @param text of the agency's own that is written, confirmed or taken back
     */
    static DecisionLogLine of(
            Clock clock,
            String by,
            DecisionAction action,
            String key,
            GuidelineId guideline,
            String text,
            EntryPlace<?> place) {
        return new DecisionLogLine(Map.of(
                DecisionLogColumn.TIME,
                time(clock),
                DecisionLogColumn.BY,
                by,
                DecisionLogColumn.ACT,
                action.word(),
                DecisionLogColumn.KEY,
                key,
                DecisionLogColumn.GUIDELINE,
                guideline.toString(),
                DecisionLogColumn.VALUE,
                text,
                DecisionLogColumn.WORKBOOK,
                place.file().label(),
                DecisionLogColumn.ROW,
                String.valueOf(place.row())));
    }

    private static Map<DecisionLogColumn, String> found(Finding finding) {
        Optional<CellRef> cell = finding.cell();
        return Map.of(
                DecisionLogColumn.DIVISION,
                finding.division().map(DivisionCode::value).orElse(""),
                DecisionLogColumn.GUIDELINE,
                finding.guideline().map(GuidelineId::toString).orElse(""),
                DecisionLogColumn.FILE,
                finding.location().map(Location::file).orElse(""),
                DecisionLogColumn.SHEET,
                cell.map(CellRef::sheet).orElse(""),
                DecisionLogColumn.CELL,
                cell.map(CellRef::address).orElse(""),
                DecisionLogColumn.FOUND,
                finding.value());
    }

    private static String time(Clock clock) {
        return ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** @throws IllegalArgumentException when it lacks a column */
    static DecisionLogLine read(CSVRecord written) {
        Map<DecisionLogColumn, String> cells = new EnumMap<>(DecisionLogColumn.class);
        Arrays.stream(DecisionLogColumn.values())
                .forEach(column -> cells.put(column, FormulaGuard.off(written.get(column.word()))));
        return new DecisionLogLine(cells);
    }

    /** The same decision, of which somebody says something now. */
    DecisionLogLine next(Clock clock, String by, DecisionAction action) {
        Map<DecisionLogColumn, String> next = new EnumMap<>(cells);
        next.put(DecisionLogColumn.TIME, time(clock));
        next.put(DecisionLogColumn.BY, by);
        next.put(DecisionLogColumn.ACT, action.word());
        return new DecisionLogLine(next);
    }

    String cell(DecisionLogColumn column) {
        return cells.getOrDefault(column, "");
    }

    /** Empty for what somebody else wrote there. */
    Optional<DecisionAction> action() {
        return DecisionAction.of(cell(DecisionLogColumn.ACT));
    }

    List<String> row() {
        return Arrays.stream(DecisionLogColumn.values()).map(this::cell).toList();
    }
}
