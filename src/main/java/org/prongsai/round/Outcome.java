package org.prongsai.round;

import java.util.List;
import java.util.function.Function;
import org.prongsai.finding.Finding;
import org.prongsai.message.LocalizedMessage;

/**
 * Outcome of a job on a round: its result, or why it was not begun.
 *
 * @param <T> the job's own result
 */
public sealed interface Outcome<T> {
    /** The job was done, as far as its result says. */
    record Done<T>(T result) implements Outcome<T> {
        @Override
        public <R> R fold(
                Function<T, R> done, Function<List<Finding>, R> planWrong, Function<LocalizedMessage, R> notHere) {
            return done.apply(result);
        }
    }

    /** The plan has mistakes; nothing was done. */
    record PlanWrong<T>(List<Finding> faults) implements Outcome<T> {
        public PlanWrong {
            faults = List.copyOf(faults);
        }

        @Override
        public <R> R fold(
                Function<T, R> done, Function<List<Finding>, R> planWrong, Function<LocalizedMessage, R> notHere) {
            return planWrong.apply(faults);
        }
    }

    /** What was asked for is not there in such a round. */
    record NotInThisRound<T>(LocalizedMessage reason) implements Outcome<T> {
        @Override
        public <R> R fold(
                Function<T, R> done, Function<List<Finding>, R> planWrong, Function<LocalizedMessage, R> notHere) {
            return notHere.apply(reason);
        }
    }

    /** What each case comes to: a case more does not compile until everybody knows it. */
    <R> R fold(Function<T, R> done, Function<List<Finding>, R> planWrong, Function<LocalizedMessage, R> notHere);
}
