package org.prongsai.read.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.layout.PlanColumn;
import org.prongsai.layout.PlanItem;
import org.prongsai.message.Messages;
import org.prongsai.model.Guideline;
import org.prongsai.model.StatusSource;

/** Row that says whose statuses make up a line's. */
final class PlanLeadRow {
    private static final PlanChoices<StatusSource> FOLLOWS = new PlanChoices<>(StatusSource.class, "plan.follows.");

    private final Map<PlanItem, PlanRow> items;
    private final PlanFaults faults;
    private final Messages messages;

    PlanLeadRow(Map<PlanItem, PlanRow> items, PlanFaults faults, Messages messages) {
        this.items = items;
        this.faults = faults;
        this.messages = messages;
    }

    /** All, where nothing is said; a plan that says the lead's names one somewhere. */
    StatusSource read(List<Guideline> guidelines) {
        PlanRow row = items.get(PlanItem.STATUS_FOLLOWS);
        if (row == null || row.text(PlanColumn.VALUE).isEmpty()) {
            return StatusSource.ALL;
        }
        String written = row.text(PlanColumn.VALUE);
        Optional<StatusSource> follows = FOLLOWS.read(written, row, PlanColumn.VALUE, faults, messages);
        boolean unnamed =
                guidelines.stream().allMatch(guideline -> guideline.lead().isEmpty());
        if (follows.equals(Optional.of(StatusSource.LEAD)) && unnamed && faults.none()) {
            faults.at(row.cell(PlanColumn.VALUE), written, "no-lead", PlanColumn.LEAD.label(messages));
        }
        return follows.orElse(StatusSource.ALL);
    }
}
