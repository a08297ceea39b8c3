package org.prongsai.job.review;

import java.util.List;
import java.util.Optional;
import org.prongsai.finding.Findings;
import org.prongsai.model.Changes;
import org.prongsai.model.Consolidation;
import org.prongsai.model.LinksReading;
import org.prongsai.round.edition.Manifest;

/**
 * Review of a round: read, checked and merged, not yet rendered.
 *
 * @param changes since an earlier edition, when one was named
 * @param previous what was read of earlier editions
 * @param links what evidence links replied when they were last asked
 */
public record Review(
        Consolidation consolidation,
        Findings findings,
        Optional<Changes> changes,
        List<Manifest.Previous> previous,
        LinksReading links) {
    public Review {
        previous = List.copyOf(previous);
    }

    public RoundSummary summary() {
        return new RoundSummary(consolidation, findings);
    }
}
