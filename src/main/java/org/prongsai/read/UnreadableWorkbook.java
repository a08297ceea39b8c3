package org.prongsai.read;

import org.prongsai.model.FileOutcome.Refusal;

/** A file that is no workbook we can read, and why. */
public final class UnreadableWorkbook extends Exception {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    UnreadableWorkbook(Refusal refusal, String detail) {
        super(detail);
        this.refusal = refusal;
    }

    UnreadableWorkbook(Refusal refusal, Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
