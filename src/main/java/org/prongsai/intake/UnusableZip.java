package org.prongsai.intake;

import org.prongsai.model.FileOutcome.Refusal;

/** A zip, or a file in one, of which nothing can be used, and why. */
final class UnusableZip extends Exception {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    UnusableZip(Refusal refusal, String detail) {
        super(detail);
        this.refusal = refusal;
    }

    UnusableZip(Refusal refusal, Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
