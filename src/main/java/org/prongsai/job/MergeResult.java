package org.prongsai.job;

import java.util.List;
import java.util.function.Function;
import org.prongsai.job.agencies.AgencyEdition;
import org.prongsai.job.merge.MergedEdition;

/** Result of merging a round. */
public sealed interface MergeResult {
    /** The edition of a round of one agency was written. */
    record OfOne(MergedEdition edition) implements MergeResult {
        @Override
        public <R> R fold(
                Function<MergedEdition, R> ofOne,
                Function<AgencyEdition, R> ofMany,
                Function<NoSuchFormat, R> noSuchFormat) {
            return ofOne.apply(edition);
        }
    }

    /** The edition of a round of many agencies was written. */
    record OfMany(AgencyEdition edition) implements MergeResult {
        @Override
        public <R> R fold(
                Function<MergedEdition, R> ofOne,
                Function<AgencyEdition, R> ofMany,
                Function<NoSuchFormat, R> noSuchFormat) {
            return ofMany.apply(edition);
        }
    }

    /** The choice names an output that there is not. */
    record NoSuchFormat(String word, List<String> known) implements MergeResult {
        public NoSuchFormat {
            known = List.copyOf(known);
        }

        @Override
        public <R> R fold(
                Function<MergedEdition, R> ofOne,
                Function<AgencyEdition, R> ofMany,
                Function<NoSuchFormat, R> noSuchFormat) {
            return noSuchFormat.apply(this);
        }
    }

    /** What each case comes to. */
    <R> R fold(
            Function<MergedEdition, R> ofOne,
            Function<AgencyEdition, R> ofMany,
            Function<NoSuchFormat, R> noSuchFormat);
}
