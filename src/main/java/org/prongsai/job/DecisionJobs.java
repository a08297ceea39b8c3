package org.prongsai.job;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.prongsai.io.FolderLock;
import org.prongsai.job.decide.DecideRequest;
import org.prongsai.job.decide.DecideResult;
import org.prongsai.job.decide.DecisionJob;
import org.prongsai.job.decide.TakeInJob;
import org.prongsai.job.decide.TakeInRequest;
import org.prongsai.job.decide.TextJob;
import org.prongsai.job.decide.TextRequest;
import org.prongsai.job.decide.UndoRequest;
import org.prongsai.job.decide.VanishedDecision;
import org.prongsai.job.decide.VanishedJob;
import org.prongsai.job.decide.VanishedRequest;
import org.prongsai.job.review.Review;
import org.prongsai.job.review.TriedDecisions;
import org.prongsai.model.Sha256;
import org.prongsai.render.Edition;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundDefinition;
import org.prongsai.round.RoundFolder;

/** Jobs on the decisions of a round of one agency. A {@code lock} is held since before the input is read. */
final class DecisionJobs {
    private final RoundFolder folder;
    private final RoundDefinition round;
    private final Sha256 planDigest;
    private final UnaryOperator<ReviewRequest> whole;
    private final Function<ReviewRequest, Edition> review;
    private final BiFunction<TriedDecisions, ReviewRequest, Review> trial;

    /**
     * @param whole what is asked for with all that it does not say
     * @param review of the input as it is
     * @param trial the same with decisions that are not written
     */
    DecisionJobs(
            RoundFolder folder,
            RoundDefinition round,
            Sha256 planDigest,
            UnaryOperator<ReviewRequest> whole,
            Function<ReviewRequest, Edition> review,
            BiFunction<TriedDecisions, ReviewRequest, Review> trial) {
        this.folder = folder;
        this.round = round;
        this.planDigest = planDigest;
        this.whole = whole;
        this.review = review;
        this.trial = trial;
    }

    DecideResult decide(DecideRequest request, FolderLock lock) {
        return job(request.review(), lock).decide(request);
    }

    DecideResult undo(UndoRequest request, FolderLock lock) {
        return job(ReviewRequest.PLAIN, lock).undo(request);
    }

    DecideResult write(TextRequest request, FolderLock lock) {
        ReviewRequest order = whole.apply(request.review());
        return new TextJob(folder, round, planDigest, review.apply(order), tried -> trial.apply(tried, order), lock)
                .write(request);
    }

    List<VanishedDecision> vanished() {
        return vanishedJob().list();
    }

    DecideResult putBack(VanishedRequest request, FolderLock lock) {
        return vanishedJob().putBack(request, () -> job(ReviewRequest.PLAIN, lock));
    }

    DecideResult leave(VanishedRequest request, FolderLock lock) {
        return vanishedJob().leave(request, lock);
    }

    DecideResult takeIn(TakeInRequest request, FolderLock lock) {
        ReviewRequest order = whole.apply(ReviewRequest.PLAIN);
        return new TakeInJob(folder, round, planDigest, review.apply(order), lock).takeIn(request);
    }

    private VanishedJob vanishedJob() {
        return new VanishedJob(folder, round.plan().words());
    }

    private DecisionJob job(ReviewRequest given, FolderLock lock) {
        ReviewRequest order = whole.apply(given);
        return new DecisionJob(
                folder, round, planDigest, review.apply(order), tried -> trial.apply(tried, order), lock);
    }
}
