package org.prongsai.archive;

import org.prongsai.model.FileOutcome.RejectReason;

/** A zip, or a file in one, of which nothing can be used, and why. */
public final class UnusableZip extends Exception {
    private static final long serialVersionUID = 1L;

    private final RejectReason refusal;

    UnusableZip(RejectReason refusal, String detail) {
        super(detail);
        this.refusal = refusal;
    }

    UnusableZip(RejectReason refusal, Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
        this.refusal = refusal;
    }

    public RejectReason refusal() {
        return refusal;
    }
}
