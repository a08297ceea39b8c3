package org.prongsai.read.plan;

import java.util.List;
import java.util.function.Function;
import org.prongsai.finding.Finding;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.round.RoundDefinition;

/** Result of reading a plan. */
public sealed interface PlanReading {
    /**
     * A plan without fault.
     *
     * @param noticed what counts although it is hidden, and what is not read
     */
    record Read(RoundDefinition round, List<LocalizedMessage> noticed) implements PlanReading {
        public Read {
            noticed = List.copyOf(noticed);
        }

        @Override
        public <R> R fold(Function<Read, R> read, Function<Faulty, R> faulty) {
            return read.apply(this);
        }
    }

    /** Every mistake in it, each with its cell. */
    record Faulty(List<Finding> faults) implements PlanReading {
        public Faulty {
            faults = List.copyOf(faults);
        }

        @Override
        public <R> R fold(Function<Read, R> read, Function<Faulty, R> faulty) {
            return faulty.apply(this);
        }
    }

    /** What each case comes to: one more does not compile until everybody knows it. */
    <R> R fold(Function<Read, R> read, Function<Faulty, R> faulty);
}
