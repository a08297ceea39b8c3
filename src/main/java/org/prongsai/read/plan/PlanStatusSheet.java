package org.prongsai.read.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.layout.PlanColumn;
import org.prongsai.layout.PlanSheet;
import org.prongsai.model.CellRef;
import org.prongsai.model.ExpectedAnswer.State;
import org.prongsai.model.Progress;
import org.prongsai.model.RollUp;
import org.prongsai.model.Status;
import org.prongsai.model.StatusList;
import org.prongsai.read.PlanKeys;
import org.prongsai.thai.ThaiText;

/** The plan's closed list of statuses. */
final class PlanStatusSheet {
    private static final Set<String> OUR_CODES = Stream.concat(
                    Stream.of(State.NOTHING_TO_REPORT, State.INVALID, State.MISSING)
                            .map(State::code),
                    Stream.of(new RollUp.Incomplete().code()))
            .collect(Collectors.toUnmodifiableSet());

    private final PlanFaults faults;
    private final PlanLists codes = new PlanLists(ThaiText::key);
    private final PlanLists wordings = new PlanLists(PlanKeys::status);

    PlanStatusSheet(PlanFaults faults) {
        this.faults = faults;
    }

    Optional<StatusList> read(PlanTables tables) {
        List<PlanRow> rows = tables.rows(PlanSheet.STATUSES);
        List<Status> statuses = new ArrayList<>();
        rows.forEach(row -> status(row).ifPresent(statuses::add));
        boolean whole = statuses.size() == rows.size() && !rows.isEmpty();
        if (!whole) {
            return Optional.empty();
        }
        boolean covered = true;
        for (Progress progress : Progress.values()) {
            if (statuses.stream().noneMatch(status -> status.progress() == progress)) {
                CellRef heading = rows.get(0).cell(PlanColumn.COUNTS_AS);
                faults.at(heading, "", "no-status-for", progress.code());
                covered = false;
            }
        }
        return covered && faults.none() ? Optional.of(new StatusList(statuses)) : Optional.empty();
    }

    private Optional<Status> status(PlanRow row) {
        Optional<String> code = row.need(PlanColumn.STATUS_CODE, faults)
                .filter(text -> isFreeCode(text, row) && codes.isFirst(text, row, PlanColumn.STATUS_CODE, faults));
        Optional<String> label =
                row.need(PlanColumn.STATUS_LABEL, faults).filter(text -> isFree(text, row, PlanColumn.STATUS_LABEL));
        List<String> aliases = PlanLists.split(row.text(PlanColumn.ALIASES));
        boolean distinct = aliases.stream()
                .map(alias -> !wordings.isNewInRow(alias, row) || isFree(alias, row, PlanColumn.ALIASES))
                .reduce(true, Boolean::logicalAnd);
        Optional<Progress> progress = row.need(PlanColumn.COUNTS_AS, faults).flatMap(text -> progress(text, row));
        return code.isPresent() && label.isPresent() && progress.isPresent() && distinct
                ? Optional.of(new Status(code.get(), label.get(), aliases, progress.get()))
                : Optional.empty();
    }

    /** Whether no other status and no word of the form's own reads the same. */
    private boolean isFree(String wording, PlanRow row, PlanColumn column) {
        if (PlanKeys.isNothingToReport(wording)) {
            faults.at(row.cell(column), wording, "status-reserved", wording);
            return false;
        }
        return wordings.isFirst(wording, row, column, faults);
    }

    /** Whether it is none that answers.csv and summary.csv give to what has no status of the list. */
    private boolean isFreeCode(String code, PlanRow row) {
        boolean taken = OUR_CODES.contains(code);
        if (taken) {
            faults.at(row.cell(PlanColumn.STATUS_CODE), code, "status-code-reserved", code);
        }
        return !taken;
    }

    private Optional<Progress> progress(String text, PlanRow row) {
        Optional<Progress> progress = Progress.ofCode(text.toLowerCase(java.util.Locale.ROOT));
        if (progress.isEmpty()) {
            faults.at(row.cell(PlanColumn.COUNTS_AS), text, "counts-as", text);
        }
        return progress;
    }
}
