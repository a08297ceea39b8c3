package org.prongsai.sheet;

import org.prongsai.model.FileOutcome.RejectReason;

/** A file that is no workbook we can read, and why. */
public final class UnreadableWorkbook extends Exception {
    private static final long serialVersionUID = 1L;

    private final RejectReason refusal;

    public UnreadableWorkbook(RejectReason refusal, String detail) {
        super(detail);
        this.refusal = refusal;
    }

    public UnreadableWorkbook(RejectReason refusal, Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
        this.refusal = refusal;
    }

    public RejectReason refusal() {
        return refusal;
    }
}
