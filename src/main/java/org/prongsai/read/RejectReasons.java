package org.prongsai.read;

import org.prongsai.model.FileOutcome.RejectReason;
import org.prongsai.sheet.UnreadableWorkbook;

/** Reasons for refusing a file that the sheet readers can't read. */
public final class RejectReasons {
    private RejectReasons() {}

    public static RejectReason of(UnreadableWorkbook unreadable) {
        return switch (unreadable.reason()) {
            case EMPTY -> RejectReason.EMPTY;
            case DAMAGED -> RejectReason.DAMAGED;
            case CONTRADICTORY -> RejectReason.CONTRADICTORY;
            case TOO_LARGE -> RejectReason.TOO_LARGE;
            case PASSWORD_PROTECTED -> RejectReason.PASSWORD_PROTECTED;
            case RIGHTS_MANAGED -> RejectReason.RIGHTS_MANAGED;
            case DOCUMENT_TYPE -> RejectReason.DOCUMENT_TYPE;
            case OLD_EXCEL -> RejectReason.OLD_EXCEL;
            case XLSB -> RejectReason.XLSB;
            case WORD -> RejectReason.WORD;
            case POWERPOINT -> RejectReason.POWERPOINT;
            case MAIL -> RejectReason.MAIL;
            case NOT_A_WORKBOOK -> RejectReason.NOT_A_WORKBOOK;
        };
    }
}
