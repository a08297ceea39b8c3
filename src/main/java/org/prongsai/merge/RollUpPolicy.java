package org.prongsai.merge;

import java.util.List;
import org.prongsai.model.ExpectedAnswer;
import org.prongsai.model.Progress;
import org.prongsai.model.RollUp;
import org.prongsai.model.StatusList;
import org.prongsai.model.Tally;

/**
 * Policy by which many statuses become one. All achieved: achieved. All not started: not started. Any other full set:
 * in progress. Not full: incomplete. Divisions that confirmed they have nothing to report are answered but weigh
 * nothing.
 */
final class RollUpPolicy {
    private final StatusList statuses;

    RollUpPolicy(StatusList statuses) {
        this.statuses = statuses;
    }

    RollUp rollUp(List<ExpectedAnswer> entries) {
        return rollUp(Tally.of(entries));
    }

    RollUp rollUp(Tally tally) {
        if (!tally.isComplete() || tally.expected() == 0) {
            return new RollUp.Incomplete();
        }
        return tally.rated() == 0 ? new RollUp.NothingToReport() : new RollUp.Whole(statuses.first(progress(tally)));
    }

    private static Progress progress(Tally tally) {
        if (tally.achieved() == tally.rated()) {
            return Progress.ACHIEVED;
        }
        return tally.notStarted() == tally.rated() ? Progress.NOT_STARTED : Progress.IN_PROGRESS;
    }
}
