package org.prongsai.read.plan;

import java.util.List;
import java.util.function.Function;
import org.prongsai.finding.Finding;
import org.prongsai.round.RoundDefinition;

/** Result of reading a plan. */
public sealed interface PlanReading {
    /** What either case comes to. */
    default <R> R fold(Function<RoundDefinition, R> read, Function<List<Finding>, R> faulty) {
        return this instanceof Read whole ? read.apply(whole.round()) : faulty.apply(((Faulty) this).faults());
    }

    /** A plan without fault. */
    record Read(RoundDefinition round) implements PlanReading {}

    /** Every mistake in it, each with its cell. */
    record Faulty(List<Finding> faults) implements PlanReading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
