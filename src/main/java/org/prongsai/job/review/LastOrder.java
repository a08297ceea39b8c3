package org.prongsai.job.review;

import java.nio.file.Files;
import java.util.Optional;
import org.prongsai.io.JobFailure;
import org.prongsai.model.Sha256;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.edition.EditionOnDisk;
import org.prongsai.round.edition.Manifest;

/** Order by which the last edition was made: whoever looks at a round again looks at it in the same way. */
public final class LastOrder {
    private final RoundFolder folder;
    private final Sha256 plan;

    /** @param plan digest of its file now */
    public LastOrder(RoundFolder folder, Sha256 plan) {
        this.folder = folder;
        this.plan = plan;
    }

    /**
     * What is said now, then what was said last, then what the plan says; a plan that was changed since comes before what
     * was said last.
     */
    public ReviewRequest over(ReviewRequest given, ReviewRequest planned) {
        Optional<EditionOnDisk> last = last();
        if (last.isEmpty()) {
            return given.over(planned);
        }
        ReviewRequest then = last.get().request(ReviewRequest.PLAIN);
        boolean samePlan = last.get().manifest().inputs().stream()
                .anyMatch(entry -> entry.equals(new Manifest.Entry(RoundFolder.PLAN, plan.hex())));
        return samePlan ? given.over(then).over(planned) : given.over(planned).over(then);
    }

    /** One that can't be read says nothing; a merge tells. */
    private Optional<EditionOnDisk> last() {
        if (!Files.exists(folder.output().resolve(Manifest.FILE))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new EditionOnDisk(folder.output()));
        } catch (JobFailure unreadable) {
            return Optional.empty();
        }
    }
}
