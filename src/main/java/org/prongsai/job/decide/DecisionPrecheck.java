package org.prongsai.job.decide;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.prongsai.finding.DecisionResult;
import org.prongsai.finding.Finding;
import org.prongsai.finding.Location;
import org.prongsai.finding.TextResult;
import org.prongsai.job.review.Review;
import org.prongsai.job.review.TriedDecisions;
import org.prongsai.message.LocalizedMessage;

/** Check of a decision, or a text of the agency's own, before it is written: what the round would come to with it. */
final class DecisionPrecheck {
    private final Function<TriedDecisions, Review> trial;

    /** @param trial what the round comes to with decisions that are not written */
    DecisionPrecheck(Function<TriedDecisions, Review> trial) {
        this.trial = trial;
    }

    /** Why the decision in a row would have no effect, in the words in which a merge would tell it. */
    Optional<LocalizedMessage> refusal(EntryPlace<?> place, byte[] content) {
        Review review = tried(place, content);
        return refusal(
                review,
                place,
                review.findings().decided(),
                result -> result.decision().location(),
                result -> result.outcome() == DecisionResult.Outcome.APPLIED);
    }

    /** The same of a text of the agency's own. */
    Optional<LocalizedMessage> refusalOfText(EntryPlace<?> place, byte[] content) {
        Review review = tried(place, content);
        return refusal(
                review,
                place,
                review.findings().texts(),
                result -> result.row().location(),
                result -> result.outcome() == TextResult.Outcome.APPLIED);
    }

    private Review tried(EntryPlace<?> place, byte[] content) {
        return trial.apply(new TriedDecisions(place.file().path(), content));
    }

    private static <R> Optional<LocalizedMessage> refusal(
            Review review, EntryPlace<?> place, List<R> results, Function<R, Location> at, Predicate<R> applied) {
        Location row = Location.of(place.file().name(), place.cell());
        R result = results.stream()
                .filter(one -> at.apply(one).equals(row))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("what was written is not read: " + row));
        return applied.test(result) ? Optional.empty() : Optional.of(words(review, row));
    }

    private static LocalizedMessage words(Review review, Location row) {
        Finding told = review.findings().list().stream()
                .filter(finding -> finding.location().filter(row::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("what has no effect is not told: " + row));
        return LocalizedMessage.of("decide.no-effect", told.message(), told.suggestion());
    }
}
