package org.prongsai.read.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.layout.PlanColumn;
import org.prongsai.layout.PlanSheet;
import org.prongsai.model.CellRef;
import org.prongsai.model.Progress;
import org.prongsai.model.Status;
import org.prongsai.model.StatusList;

/** The plan's closed list of statuses. */
final class PlanStatusSheet {
    private final PlanFaults faults;
    private final PlanLists codes = new PlanLists();
    private final PlanLists wordings = new PlanLists();

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
                .filter(text -> codes.isFirst(text, row, PlanColumn.STATUS_CODE, faults));
        Optional<String> label = row.need(PlanColumn.STATUS_LABEL, faults)
                .filter(text -> wordings.isFirst(text, row, PlanColumn.STATUS_LABEL, faults));
        List<String> aliases = PlanLists.split(row.text(PlanColumn.ALIASES));
        boolean distinct = aliases.stream()
                .map(alias -> wordings.isFirst(alias, row, PlanColumn.ALIASES, faults))
                .reduce(true, Boolean::logicalAnd);
        Optional<Progress> progress = row.need(PlanColumn.COUNTS_AS, faults).flatMap(text -> progress(text, row));
        return code.isPresent() && label.isPresent() && progress.isPresent() && distinct
                ? Optional.of(new Status(code.get(), label.get(), aliases, progress.get()))
                : Optional.empty();
    }

    private Optional<Progress> progress(String text, PlanRow row) {
        Optional<Progress> progress = Progress.ofCode(text.toLowerCase(java.util.Locale.ROOT));
        if (progress.isEmpty()) {
            faults.at(row.cell(PlanColumn.COUNTS_AS), text, "counts-as", text);
        }
        return progress;
    }
}
