package org.prongsai.render.workbook;

import org.prongsai.sheet.write.CellLook;

/** The look of a cell that says how something stands. */
public final class StatusLooks {
    private StatusLooks() {}

    /** @param kind of an answer or a line, {@code in_progress} */
    public static CellLook of(String kind) {
        return switch (kind) {
            case "achieved" -> CellLook.GOOD;
            case "in_progress" -> CellLook.UNDER_WAY;
            case "not_started", "nothing_to_report" -> CellLook.IDLE;
            default -> CellLook.BAD;
        };
    }

    /** @param severity of a finding, {@code error} */
    public static CellLook ofSeverity(String severity) {
        return switch (severity) {
            case "error" -> CellLook.BAD;
            case "warning" -> CellLook.UNDER_WAY;
            default -> CellLook.IDLE;
        };
    }

    /** @param kind of a file's outcome, {@code counted} */
    public static CellLook ofOutcome(String kind) {
        return switch (kind) {
            case "counted" -> CellLook.GOOD;
            case "refused", "excluded" -> CellLook.BAD;
            default -> CellLook.IDLE;
        };
    }
}
