package org.prongsai.finding;

import java.util.Locale;

/** Severity of a finding, worst first. */
public enum Severity {
    /** The figures are not whole while it stands: the edition stays provisional. */
    ERROR,
    /** Somebody should look before the mayor signs. */
    WARNING,
    /** Good to know. */
    NOTE;

    /** {@code error}, {@code warning} or {@code note}, as in findings.csv. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
