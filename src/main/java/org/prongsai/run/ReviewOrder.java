package org.prongsai.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a round is to be looked at.
 *
 * @param asOf the date the edition speaks for; the round's due date when none is given
 * @param previous the consolidated workbook of the round before, or a folder that holds it
 * @param mendBy by when divisions are asked to send back what they mended
 */
public record ReviewOrder(Optional<LocalDate> asOf, Optional<Path> previous, Optional<LocalDate> mendBy) {
    /** Nothing said: the round's own dates, no round before. */
    public static final ReviewOrder PLAIN = new ReviewOrder(Optional.empty(), Optional.empty(), Optional.empty());
}
