package org.prongsai.sheet;

/** Failure to read a workbook, and why. */
public final class UnreadableWorkbook extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why a file is no workbook that can be read. */
    public enum Reason {
        EMPTY,
        DAMAGED,
        /** Two things in one place, of which each program shows the one that it pleases. */
        CONTRADICTORY,
        TOO_LARGE,
        PASSWORD_PROTECTED,
        /** By a label of an office, not by a password. */
        RIGHTS_MANAGED,
        /** XML with a document type, by which entities and other files could be drawn in. */
        DOCUMENT_TYPE,
        OLD_EXCEL,
        XLSB,
        WORD,
        POWERPOINT,
        MAIL,
        NOT_A_WORKBOOK
    }

    public UnreadableWorkbook(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public UnreadableWorkbook(Reason reason, Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
