package org.prongsai.job.verify;

import java.util.Optional;
import org.prongsai.round.FormatChoice;
import org.prongsai.round.ReviewRequest;
import org.prongsai.text.Language;

/** Builder of the edition anew, in memory, from what the input gives now. */
@FunctionalInterface
public interface Rebuilder {
    /**
     * Nothing when the plan is wrong.
     *
     * @param marked whether it bears its mark, as editions of an earlier time do not
     */
    Optional<RebuiltEdition> rebuild(Language language, ReviewRequest request, FormatChoice choice, boolean marked);
}
