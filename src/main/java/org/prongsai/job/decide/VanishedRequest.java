package org.prongsai.job.decide;

import java.time.Clock;

/**
 * Request about a decision that vanished from the input.
 *
 * @param key of what it was about
 * @param by who asks
 * @param clock in Thai time, for the log
 */
public record VanishedRequest(String key, String by, Clock clock) {
    public VanishedRequest {
        key = key.strip();
        by = DecideRequest.lines(by).strip();
    }
}
