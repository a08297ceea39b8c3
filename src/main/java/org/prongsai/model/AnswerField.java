package org.prongsai.model;

import java.util.Locale;

/** Field of an answer (ช่องคำตอบ), whichever column of a form it stands in. */
public enum AnswerField {
    /** The guideline's text, as the form asks it. */
    GUIDELINE,
    STATUS,
    DETAILS,
    EVIDENCE,
    COMPLETED_ON;

    /** As in keys and machine-readable outputs, {@code completed_on}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
