package org.prongsai.model;

/** Word that a plan may give one of its own for: every document, letter, mail and message takes it. */
public enum PlanWord {
    /** The report's title. */
    TITLE,
    GOAL,
    GUIDELINE,
    DIVISION,
    /** Whom the memo is to. */
    ADDRESSEE
}
