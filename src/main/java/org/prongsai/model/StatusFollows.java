package org.prongsai.model;

/** Whom the status of a guideline's line follows. */
public enum StatusFollows {
    /** All divisions that answer for it. */
    ALL,
    /** Its lead division, where one is named. */
    LEAD
}
