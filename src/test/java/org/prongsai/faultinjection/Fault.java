package org.prongsai.faultinjection;

import java.util.function.Function;
import org.prongsai.layout.FormColumn;

/** The five faults of the real case. */
@SuppressWarnings("ImmutableEnumChecker") // every planting is a method reference that holds nothing
enum Fault {
    STATUS("status-not-listed", FormColumn.STATUS, StatusFault::in),
    OTHER_AGENCY("other-agency", FormColumn.DETAILS, DetailsFault::otherAgency),
    SHORT("details-short", FormColumn.DETAILS, DetailsFault::tooShort),
    NAME("organisation-misspelt", FormColumn.DETAILS, NameFault::in),
    COPIED("details-copied", FormColumn.DETAILS, CopyFault::in);

    private final String rule;
    private final FormColumn column;
    private final Function<FaultSite, Row> planting;

    Fault(String rule, FormColumn column, Function<FaultSite, Row> planting) {
        this.rule = rule;
        this.column = column;
        this.planting = planting;
    }

    /** The rule that has to find it. */
    String rule() {
        return rule;
    }

    /** Where it has to be found. */
    FormColumn column() {
        return column;
    }

    /** The row with the fault in it; the same row when it has no room for it. */
    Row plantIn(FaultSite soil) {
        return planting.apply(soil);
    }
}
