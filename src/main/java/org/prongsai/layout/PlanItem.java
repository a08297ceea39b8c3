package org.prongsai.layout;

/** The lines of the plan's first sheet. */
public enum PlanItem implements Labelled {
    ORGANISATION(true),
    CONTACT(false),
    FISCAL_YEAR(true),
    PERIOD(true),
    START(true),
    END(true),
    DUE(true),
    REPORT_DATE(false),
    PREVIOUS_ROUND(false),
    MEND_BY(false),
    DETAILS(false),
    EVIDENCE(false),
    COMPLETED_ON(false),
    STATUS_FOLLOWS(false),
    OWNER_SECTION(false),
    SECTION_EMAIL(false),
    MEMO_NUMBER(false),
    MEMO_DATE(false),
    LICENCE(false),
    WEBSITE(false),
    OIT_ITEM(false),
    PUBLIC_CONTACT(false),
    PUBLIC_TELEPHONE(false),
    PUBLIC_EMAIL(false),
    KEYWORDS(false),
    REPORT_TITLE(false),
    WORD_FOR_GOAL(false),
    WORD_FOR_GUIDELINE(false),
    WORD_FOR_DIVISION(false),
    ADDRESSEE(false);

    private final boolean required;

    PlanItem(boolean required) {
        this.required = required;
    }

    public boolean required() {
        return required;
    }

    @Override
    public String key() {
        return "plan.item." + Labelled.kebab(this);
    }
}
