package org.prongsai.read.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.layout.PlanColumn;
import org.prongsai.layout.PlanSheet;
import org.prongsai.model.Agency;
import org.prongsai.model.DivisionCode;
import org.prongsai.read.PlanKeys;
import org.prongsai.thai.ThaiText;

/** The plan's agencies, when the round is one of many; none when it is one agency's own. */
final class PlanAgencySheet {
    private final PlanFaults faults;

    PlanAgencySheet(PlanFaults faults) {
        this.faults = faults;
    }

    List<Agency> read(PlanTables tables) {
        PlanLists codes = new PlanLists(PlanKeys::code);
        PlanLists names = new PlanLists(ThaiText::key);
        List<Agency> agencies = new ArrayList<>();
        for (PlanRow row : tables.rows(PlanSheet.AGENCIES)) {
            Optional<DivisionCode> code = row.need(PlanColumn.AGENCY_CODE, faults)
                    .filter(text -> isCode(text, row) && codes.isFirst(text, row, PlanColumn.AGENCY_CODE, faults))
                    .map(DivisionCode::new);
            Optional<String> name = row.need(PlanColumn.AGENCY_NAME, faults);
            Optional<String> province = row.need(PlanColumn.PROVINCE, faults);
            if (code.isPresent() && name.isPresent() && province.isPresent()) {
                Agency agency = new Agency(code.get(), name.get(), province.get());
                // Forms are told apart by it.
                if (names.isFirst(agency.fullName(), row, PlanColumn.AGENCY_NAME, faults)) {
                    agencies.add(agency);
                }
            }
        }
        return agencies;
    }

    private boolean isCode(String text, PlanRow row) {
        boolean plain = DivisionCode.isPlain(text);
        if (!plain) {
            faults.at(row.cell(PlanColumn.AGENCY_CODE), text, "agency-code", text);
        }
        return plain;
    }
}
