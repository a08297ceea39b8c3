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
    /**
     * The job was done, as far as its result says.
     *
     * @param warnings of what was noticed about the round's plan
     */
    record Done<T>(T result, List<LocalizedMessage> warnings) implements Outcome<T> {
        public Done {
            warnings = List.copyOf(warnings);
        }

        /** Without anything that was noticed besides. */
        public Done(T result) {
            this(result, List.of());
        }

        @Override
        public Outcome<T> warned(List<LocalizedMessage> noticed) {
            return new Done<>(result, noticed);
        }

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

    /** What was noticed about the round's plan. */
    default List<LocalizedMessage> warnings() {
        return List.of();
    }

    /** The same, where it was done, with what was noticed about the round's plan. */
    default Outcome<T> warned(List<LocalizedMessage> noticed) {
        return this;
    }

    /** What each case comes to: a case more does not compile until everybody knows it. */
    <R> R fold(Function<T, R> done, Function<List<Finding>, R> planWrong, Function<LocalizedMessage, R> notHere);
}
