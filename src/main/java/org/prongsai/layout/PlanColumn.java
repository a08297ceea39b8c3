package org.prongsai.layout;

/** The columns of the plan's sheets. */
public enum PlanColumn implements Labelled {
    ITEM,
    VALUE,
    STATUS_CODE,
    STATUS_LABEL,
    ALIASES,
    COUNTS_AS,
    GOAL_NUMBER,
    GOAL_TEXT,
    GUIDELINE_ID,
    GUIDELINE_TEXT,
    RESPONSIBLE,
    GOAL,
    DIVISION_CODE,
    DIVISION_NAME,
    EMAIL,
    AGENCY_CODE,
    AGENCY_NAME,
    PROVINCE,
    RECIPIENT,
    WORD,
    RULE,
    SEVERITY,
    REASON,
    LEAD,
    GUIDELINE_DUE,
    ORDER,
    SIGNS_AS,
    SIGNER,
    POSITION,
    ACTING_FOR,
    PLACE,
    PARAGRAPH,
    COLUMN_CODE,
    COLUMN_HEADING,
    COLUMN_TYPE,
    FILLED_BY,
    CHOICES,
    NEEDED,
    LEAST,
    MOST,
    ASKED_OF,
    SUMMARY,
    UNIT,
    HINT,
    EXAMPLE,
    PUBLISHED;

    @Override
    public String key() {
        return "plan.column." + Labelled.kebab(this);
    }
}
