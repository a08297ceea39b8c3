package org.prongsai.job.review;

import java.util.Optional;
import org.prongsai.finding.Findings;
import org.prongsai.model.Changes;
import org.prongsai.model.Consolidation;

/**
 * Review of a round: read, checked and merged, not yet rendered.
 *
 * @param changes since an earlier edition, when one was named
 */
public record Review(Consolidation consolidation, Findings findings, Optional<Changes> changes) {
    public RoundSummary summary() {
        return new RoundSummary(consolidation, findings);
    }
}
