package org.prongsai.run;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which forms to make.
 *
 * @param division the code of the only one wanted; all when empty
 * @param previous the consolidated workbook of the round before, or a folder that holds it
 */
public record FormsOrder(Optional<String> division, Optional<Path> previous) {
    /** Every division's, without results of a round before. */
    public static final FormsOrder ALL = new FormsOrder(Optional.empty(), Optional.empty());
}
