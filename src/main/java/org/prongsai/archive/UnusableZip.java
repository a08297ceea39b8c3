package org.prongsai.archive;

/** Failure to use a zip, or a file in one, and why. */
public final class UnusableZip extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why nothing of it can be used. */
    public enum Reason {
        /** Cut off: its directory is not whole, or not where it should be. */
        UNFINISHED,
        DAMAGED,
        TOO_LARGE,
        /** Compressed by a method that no usual program uses. */
        UNSUPPORTED
    }

    UnusableZip(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    UnusableZip(Reason reason, Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
