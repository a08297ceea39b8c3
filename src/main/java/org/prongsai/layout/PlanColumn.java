package org.prongsai.layout;

/** The columns of the plan's sheets. */
public enum PlanColumn implements Labelled {
    ITEM,
    VALUE,
    STATUS_CODE,
    STATUS_LABEL,
    ALIASES(false),
    COUNTS_AS,
    GOAL_NUMBER,
    GOAL_TEXT,
    GUIDELINE_ID,
    GUIDELINE_TEXT,
    RESPONSIBLE,
    GOAL(false),
    DIVISION_CODE,
    DIVISION_NAME,
    EMAIL(false),
    AGENCY_CODE,
    AGENCY_NAME,
    PROVINCE,
    RECIPIENT,
    WORD,
    RULE,
    SEVERITY,
    REASON(false),
    LEAD(false),
    GUIDELINE_DUE(false),
    ORDER(false),
    SIGNS_AS,
    SIGNER,
    POSITION(false),
    ACTING_FOR(false),
    PLACE,
    PARAGRAPH,
    COLUMN_CODE,
    COLUMN_HEADING,
    COLUMN_TYPE,
    FILLED_BY(false),
    CHOICES(false),
    NEEDED(false),
    LEAST(false),
    MOST(false),
    ASKED_OF(false),
    SUMMARY(false),
    UNIT(false),
    HINT(false),
    EXAMPLE(false),
    PUBLISHED(false),
    PART(false);

    private final boolean required;

    PlanColumn() {
        this(true);
    }

    PlanColumn(boolean required) {
        this.required = required;
    }

    /** Whether a sheet that has it can't be read without it. */
    public boolean required() {
        return required;
    }

    @Override
    public String key() {
        return "plan.column." + Labelled.kebab(this);
    }
}
