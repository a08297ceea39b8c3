package org.prongsai.model;

import java.util.Locale;
import java.util.Optional;

/** Progress that a status counts as. The roll-up and every figure rest on these three. */
public enum Progress {
    ACHIEVED,
    IN_PROGRESS,
    NOT_STARTED;

    /** The word used in the plan and in the CSV files: {@code achieved}, {@code in_progress}, {@code not_started}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Progress> ofCode(String code) {
        for (Progress progress : values()) {
            if (progress.code().equals(code)) {
                return Optional.of(progress);
            }
        }
        return Optional.empty();
    }
}
