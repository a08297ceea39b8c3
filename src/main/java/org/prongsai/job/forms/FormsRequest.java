package org.prongsai.job.forms;

import java.nio.file.Path;
import java.util.Optional;
import org.prongsai.model.Division;

/**
 * Request for forms: which to make.
 *
 * @param division the code of the only one wanted; all when empty
 * @param agency the code of the only one wanted, in a round of many; all when empty
 * @param previous the consolidated workbook of the round before, or a folder that holds it
 */
public record FormsRequest(Optional<String> division, Optional<String> agency, Optional<Path> previous) {
    /** Every division's, without results of a round before. */
    public static final FormsRequest ALL = new FormsRequest(Optional.empty(), Optional.empty());

    /** In a round of one agency. */
    public FormsRequest(Optional<String> division, Optional<Path> previous) {
        this(division, Optional.empty(), previous);
    }

    public boolean wants(Division one) {
        return division.map(one.code().value()::equals).orElse(true);
    }

    public boolean wantsAgency(String code) {
        return agency.map(code::equals).orElse(true);
    }

    public boolean wantsAll() {
        return division.isEmpty() && agency.isEmpty();
    }
}
