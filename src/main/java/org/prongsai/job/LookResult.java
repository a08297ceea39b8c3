package org.prongsai.job;

import java.util.Optional;
import java.util.function.Function;
import org.prongsai.job.agencies.AgencyRound;
import org.prongsai.job.review.ReviewedEdition;
import org.prongsai.job.review.WaitingDecisions;

/** Result of looking at a round as checking does, with nothing written. */
public sealed interface LookResult {
    /**
     * A round of one agency.
     *
     * @param reviewed the edition that the input gives now
     * @param waiting decisions that were typed in the output folder and have no effect yet
     */
    record OfOne(ReviewedEdition reviewed, Optional<WaitingDecisions> waiting) implements LookResult {
        @Override
        public <R> R fold(Function<OfOne, R> ofOne, Function<OfMany, R> ofMany) {
            return ofOne.apply(this);
        }
    }

    /** A round of many agencies. */
    record OfMany(AgencyRound round) implements LookResult {
        @Override
        public <R> R fold(Function<OfOne, R> ofOne, Function<OfMany, R> ofMany) {
            return ofMany.apply(this);
        }
    }

    /** What each case comes to. */
    <R> R fold(Function<OfOne, R> ofOne, Function<OfMany, R> ofMany);
}
