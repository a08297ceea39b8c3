package org.prongsai.render.formats;

import org.prongsai.workbook.Look;

/** The look of a cell that says how something stands. */
public final class Looks {
    private Looks() {}

    /** @param kind of an answer or a line, {@code in_progress} */
    public static Look of(String kind) {
        return switch (kind) {
            case "achieved" -> Look.GOOD;
            case "in_progress" -> Look.UNDER_WAY;
            case "not_started", "nothing_to_report" -> Look.IDLE;
            default -> Look.BAD;
        };
    }

    /** @param severity of a finding, {@code error} */
    public static Look ofSeverity(String severity) {
        return switch (severity) {
            case "error" -> Look.BAD;
            case "warning" -> Look.UNDER_WAY;
            default -> Look.IDLE;
        };
    }

    /** @param kind of a file's outcome, {@code counted} */
    public static Look ofOutcome(String kind) {
        return switch (kind) {
            case "counted" -> Look.GOOD;
            case "refused", "excluded" -> Look.BAD;
            default -> Look.IDLE;
        };
    }
}
