package org.prongsai.job.approved;

import java.util.List;
import java.util.Optional;
import org.prongsai.job.verify.Difference;
import org.prongsai.round.edition.Approval;

/**
 * Result of approving.
 *
 * @param approval that is on record now
 * @param before that was on record for the same edition
 * @param provisional whether what was signed is a draft
 * @param since what came, changed or went since the edition was made
 */
public record Approved(Approval approval, Optional<Approval> before, boolean provisional, List<Difference> since) {
    public Approved {
        since = List.copyOf(since);
    }

    /** Whether it was put on record now. */
    public boolean isNew() {
        return before.filter(approval::equals).isEmpty();
    }
}
