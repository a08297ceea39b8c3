package org.prongsai.round;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Request for a review: how a round is to be looked at.
 *
 * @param asOf the date the edition speaks for; the round's due date when none is given
 * @param previous by their paths, or paths from the round folder: consolidated workbooks of the round before and of an earlier edition of this one, or folders of them
 * @param mendBy by when divisions are asked to send back what they mended
 */
public record ReviewRequest(Optional<LocalDate> asOf, List<Path> previous, Optional<LocalDate> mendBy) {
    public ReviewRequest {
        previous = List.copyOf(previous);
    }

    /** The same, and what it does not say as another says. */
    public ReviewRequest over(ReviewRequest other) {
        return new ReviewRequest(
                asOf.or(other::asOf), previous.isEmpty() ? other.previous : previous, mendBy.or(other::mendBy));
    }

    /** Nothing said: the round's own dates, no round before. */
    public static final ReviewRequest PLAIN = new ReviewRequest(Optional.empty(), List.of(), Optional.empty());
}
