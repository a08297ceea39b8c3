package org.prongsai.job;

import java.nio.file.Path;
import java.util.function.Function;
import org.prongsai.job.agencies.AgencyRound;
import org.prongsai.job.review.Review;

/** Result of checking a round. */
public sealed interface CheckResult {
    /**
     * A round of one agency.
     *
     * @param decisions the workbook that was written for the secretariat's decisions
     */
    record OfOne(Review review, Path decisions) implements CheckResult {
        @Override
        public <R> R fold(Function<OfOne, R> ofOne, Function<OfMany, R> ofMany) {
            return ofOne.apply(this);
        }
    }

    /** A round of many agencies. */
    record OfMany(AgencyRound round) implements CheckResult {
        @Override
        public <R> R fold(Function<OfOne, R> ofOne, Function<OfMany, R> ofMany) {
            return ofMany.apply(this);
        }
    }

    /** What each case comes to. */
    <R> R fold(Function<OfOne, R> ofOne, Function<OfMany, R> ofMany);
}
