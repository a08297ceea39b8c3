package org.prongsai.merge;

import java.util.List;
import org.prongsai.model.Entry;
import org.prongsai.model.Progress;
import org.prongsai.model.RollUp;
import org.prongsai.model.StatusList;
import org.prongsai.model.Tally;

/** All achieved: achieved. All not started: not started. Any other full set: in progress. Not full: incomplete. */
final class RollUpPolicy {
    private final StatusList statuses;

    RollUpPolicy(StatusList statuses) {
        this.statuses = statuses;
    }

    RollUp rollUp(List<Entry> entries) {
        Tally tally = Tally.of(entries);
        if (!tally.isComplete() || tally.expected() == 0) {
            return new RollUp.Incomplete();
        }
        if (tally.achieved() == tally.expected()) {
            return new RollUp.Whole(statuses.first(Progress.ACHIEVED));
        }
        return new RollUp.Whole(
                statuses.first(tally.notStarted() == tally.expected() ? Progress.NOT_STARTED : Progress.IN_PROGRESS));
    }
}
