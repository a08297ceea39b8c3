package org.prongsai.job.decide;

import java.time.Clock;
import java.util.Optional;
import org.prongsai.model.Sha256;
import org.prongsai.round.ReviewRequest;

/**
 * Request about the agency's own text for a guideline, as the secretariat typed it.
 *
 * @param guideline by its id
 * @param text that is to stand there, a blank one to take back what does; empty when what stands there is still true
 * @param by who writes or confirms it, or takes it back
 * @param seen state of the decisions ({@link DecisionFiles#state}) that was shown to whoever writes; empty when nobody
 *     compares
 * @param review how the round is looked at where that is said; else as the last edition was ordered
 * @param clock in Thai time, for the log
 */
public record TextRequest(
        String guideline, Optional<String> text, String by, Optional<Sha256> seen, ReviewRequest review, Clock clock) {
    public TextRequest {
        guideline = guideline.strip();
        text = text.map(typed -> DecideRequest.lines(typed).strip());
        by = DecideRequest.lines(by).strip();
    }

    boolean takesBack() {
        return text.filter(String::isBlank).isPresent();
    }
}
