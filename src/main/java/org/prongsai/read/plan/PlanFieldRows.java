package org.prongsai.read.plan;

import java.util.Map;
import java.util.Optional;
import org.prongsai.layout.PlanColumn;
import org.prongsai.layout.PlanItem;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpecs;

/** Rows of the plan's first sheet that say what is asked beside the status; a field without one is asked. */
final class PlanFieldRows {
    private static final Map<PlanItem, FieldKey> FIELDS = Map.of(
            PlanItem.DETAILS, FieldKey.DETAILS,
            PlanItem.EVIDENCE, FieldKey.EVIDENCE,
            PlanItem.COMPLETED_ON, FieldKey.COMPLETED_ON);

    private final PlanFaults faults;

    PlanFieldRows(PlanFaults faults) {
        this.faults = faults;
    }

    FieldSpecs read(Map<PlanItem, PlanRow> items) {
        FieldSpecs fields = FieldSpecs.BUILT_IN;
        for (Map.Entry<PlanItem, FieldKey> field : FIELDS.entrySet()) {
            PlanRow row = items.get(field.getKey());
            if (row != null && !row.text(PlanColumn.VALUE).isEmpty()) {
                fields = demanded(fields, field.getValue(), row);
            }
        }
        return fields;
    }

    private FieldSpecs demanded(FieldSpecs fields, FieldKey field, PlanRow row) {
        String written = row.text(PlanColumn.VALUE);
        Optional<FieldDemand> demand = FieldDemand.CHOICES.called(written);
        if (demand.isEmpty()) {
            faults.at(row.cell(PlanColumn.VALUE), written, "demand", written);
            return fields;
        }
        return switch (demand.get()) {
            case ASK -> fields;
            case WHEN_ACHIEVED -> fields.withNeededWhenAchieved(field);
            case OPTIONAL -> fields.withOptional(field);
            case NO -> fields.without(field);
        };
    }
}
