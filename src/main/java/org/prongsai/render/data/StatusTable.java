package org.prongsai.render.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.prongsai.message.Messages;
import org.prongsai.model.ExpectedAnswer.State;
import org.prongsai.model.Progress;
import org.prongsai.model.RollUp;
import org.prongsai.model.Status;
import org.prongsai.model.StatusList;
import org.prongsai.render.Edition;
import org.prongsai.render.csv.CsvField;

/** Table of the statuses: the plan's own, and those of answers and guidelines that have none of these. */
final class StatusTable {
    private final Messages messages;
    private final List<Row> rows = new ArrayList<>();
    private final boolean raw;

    /**
     * A status.
     *
     * @param countsAs which of the three it is, empty where it is none
     * @param ofAnswer whether an answer may have it
     * @param ofGuideline whether a guideline may have it as a whole
     */
    private record Row(
            String code, String label, String countsAs, String meaning, boolean ofAnswer, boolean ofGuideline) {
        DataField.Code named() {
            return new DataField.Code(code, label);
        }
    }

    StatusTable(Edition edition) {
        this.messages = edition.messages();
        this.raw = edition.rawCsv();
        StatusList list = edition.consolidation().plan().statuses();
        list.statuses().forEach(this::add);
        add(State.NOTHING_TO_REPORT, true);
        add(State.INVALID, false);
        add(State.MISSING, false);
        RollUp.Incomplete incomplete = new RollUp.Incomplete();
        rows.add(new Row(
                incomplete.code(), messages.of(incomplete.label()), "", meaning(incomplete.code()), false, true));
    }

    private void add(Status status) {
        String progress = status.progress().code();
        rows.add(new Row(status.code(), status.label(), progress, meaning(progress), true, true));
    }

    private void add(State state, boolean ofGuideline) {
        rows.add(new Row(state.code(), messages.of(state.key()), "", meaning(state.code()), true, ofGuideline));
    }

    private String meaning(String code) {
        return messages.of("report.meaning." + code.replace('_', '-'));
    }

    /** Those that an answer may have. */
    List<DataField.Code> ofAnswers() {
        return codes(Row::ofAnswer);
    }

    /** Those that a guideline may have as a whole. */
    List<DataField.Code> ofGuidelines() {
        return codes(Row::ofGuideline);
    }

    private List<DataField.Code> codes(Predicate<Row> wanted) {
        return rows.stream().filter(wanted).map(Row::named).toList();
    }

    /** What a status is called, by its code. */
    String label(String code) {
        return rows.stream()
                .filter(row -> row.code().equals(code))
                .map(Row::label)
                .findFirst()
                .orElse("");
    }

    DataTable table() {
        return DataTable.of(
                CodeTable.STATUSES,
                List.of(
                        DataField.of(CsvField.key("status")),
                        DataField.of(CsvField.word("label")),
                        DataField.coded(CsvField.text("counts_as"), countsAs()),
                        DataField.of(CsvField.word("meaning")),
                        DataField.of(new CsvField("of_answers", CsvField.Type.BOOLEAN, false, true)),
                        DataField.of(new CsvField("of_guidelines", CsvField.Type.BOOLEAN, false, true))),
                rows.stream()
                        .map(row -> List.of(
                                row.code(),
                                row.label(),
                                row.countsAs(),
                                row.meaning(),
                                String.valueOf(row.ofAnswer()),
                                String.valueOf(row.ofGuideline())))
                        .toList(),
                raw);
    }

    private List<DataField.Code> countsAs() {
        return Arrays.stream(Progress.values())
                .map(one -> new DataField.Code(one.code(), messages.of("state." + one.code())))
                .toList();
    }
}
