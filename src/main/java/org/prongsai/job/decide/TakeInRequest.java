package org.prongsai.job.decide;

import java.time.Clock;
import java.util.Optional;
import org.prongsai.model.Sha256;

/**
 * Request to take in what was typed into the output folder's workbook of decisions.
 *
 * @param by who asks
 * @param seen state of the decisions ({@link DecisionFiles#state}) that was shown to whoever asks; empty when nobody
 *     compares
 * @param clock in Thai time, for the log
 */
public record TakeInRequest(String by, Optional<Sha256> seen, Clock clock) {
    public TakeInRequest {
        by = DecideRequest.lines(by).strip();
    }
}
