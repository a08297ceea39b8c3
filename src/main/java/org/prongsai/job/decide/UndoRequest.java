package org.prongsai.job.decide;

import java.time.Clock;
import java.util.Optional;
import org.prongsai.model.Sha256;

/**
 * Request to take a decision back.
 *
 * @param key of the finding or of the group that was decided about
 * @param reason for the log, empty when none is given
 * @param seen state of the decisions ({@link DecisionFiles#state}) that was shown to whoever asks; empty when nobody
 *     compares
 * @param clock in Thai time, for the log
 */
public record UndoRequest(String key, String by, String reason, Optional<Sha256> seen, Clock clock) {
    public UndoRequest {
        key = key.strip();
        by = DecideRequest.lines(by).strip();
        reason = DecideRequest.lines(reason).strip();
    }
}
