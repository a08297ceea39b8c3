package org.prongsai.layout;

import java.util.List;

/** The sheets of the plan workbook and their columns, from left to right. */
public enum PlanSheet implements Labelled {
    ROUND(true, PlanColumn.ITEM, PlanColumn.VALUE),
    STATUSES(true, PlanColumn.STATUS_CODE, PlanColumn.STATUS_LABEL, PlanColumn.ALIASES, PlanColumn.COUNTS_AS),
    GOALS(false, PlanColumn.GOAL_NUMBER, PlanColumn.GOAL_TEXT),
    GUIDELINES(
            true,
            PlanColumn.GUIDELINE_ID,
            PlanColumn.GUIDELINE_TEXT,
            PlanColumn.RESPONSIBLE,
            PlanColumn.GOAL,
            PlanColumn.LEAD,
            PlanColumn.GUIDELINE_DUE),
    DIVISIONS(true, PlanColumn.DIVISION_CODE, PlanColumn.DIVISION_NAME, PlanColumn.EMAIL),
    AGENCIES(false, PlanColumn.AGENCY_CODE, PlanColumn.AGENCY_NAME, PlanColumn.PROVINCE),
    RECIPIENTS(false, PlanColumn.RECIPIENT, PlanColumn.EMAIL),
    OTHER_AGENCIES(false, PlanColumn.WORD),
    SEVERITIES(false, PlanColumn.RULE, PlanColumn.SEVERITY, PlanColumn.REASON),
    SIGNERS(
            false,
            PlanColumn.ORDER,
            PlanColumn.SIGNS_AS,
            PlanColumn.SIGNER,
            PlanColumn.POSITION,
            PlanColumn.ACTING_FOR),
    PARAGRAPHS(false, PlanColumn.PLACE, PlanColumn.PARAGRAPH),
    COLUMNS(
            false,
            PlanColumn.COLUMN_CODE,
            PlanColumn.COLUMN_HEADING,
            PlanColumn.COLUMN_TYPE,
            PlanColumn.FILLED_BY,
            PlanColumn.CHOICES,
            PlanColumn.NEEDED,
            PlanColumn.LEAST,
            PlanColumn.MOST,
            PlanColumn.ASKED_OF,
            PlanColumn.SUMMARY,
            PlanColumn.UNIT,
            PlanColumn.HINT,
            PlanColumn.EXAMPLE,
            PlanColumn.PUBLISHED,
            PlanColumn.PART);

    private final boolean required;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<PlanColumn> columns;

    PlanSheet(boolean required, PlanColumn... columns) {
        this.required = required;
        this.columns = List.of(columns);
    }

    public boolean required() {
        return required;
    }

    public List<PlanColumn> columns() {
        return columns;
    }

    @Override
    public String key() {
        return "plan.sheet." + Labelled.kebab(this);
    }
}
