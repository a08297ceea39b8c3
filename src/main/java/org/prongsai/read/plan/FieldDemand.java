package org.prongsai.read.plan;

/** Demand that a plan makes of a field. */
enum FieldDemand {
    /** It is asked, and needed as it always was. */
    ASK,
    /** It is asked, and needed by what is achieved alone. */
    WHEN_ACHIEVED,
    /** It is asked, and may stay empty. */
    OPTIONAL,
    /** It is not asked: it is in no form, rule or document. */
    NO;

    static final PlanChoices<FieldDemand> CHOICES = new PlanChoices<>(FieldDemand.class, "plan.demand.");
}
