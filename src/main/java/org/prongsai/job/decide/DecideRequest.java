package org.prongsai.job.decide;

import java.time.Clock;
import java.util.Optional;
import org.prongsai.finding.Decision;
import org.prongsai.model.Sha256;
import org.prongsai.round.ReviewRequest;

/**
 * Request to decide about a finding, as the secretariat typed it.
 *
 * @param key of the finding or of a group
 * @param value what is to count instead, empty for a verb that takes none
 * @param seen state of the decisions ({@link DecisionFiles#state}) that was shown to whoever decides; empty when nobody
 *     compares
 * @param review how the round is looked at where that is said; else as the last edition was ordered
 * @param clock in Thai time, for the log
 */
public record DecideRequest(
        String key,
        Decision.Verb verb,
        String value,
        String reason,
        String by,
        Optional<Sha256> seen,
        ReviewRequest review,
        Clock clock) {
    public DecideRequest {
        key = key.strip();
        value = lines(value);
        reason = lines(reason).strip();
        by = lines(by).strip();
    }

    /** A cell's lines end as spreadsheets end them. */
    static String lines(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n');
    }
}
