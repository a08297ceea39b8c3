package org.prongsai.read.plan;

import java.util.List;
import org.prongsai.finding.Finding;
import org.prongsai.finding.Severities;
import org.prongsai.model.Agency;
import org.prongsai.model.Plan;

/** What became of reading a plan. */
public sealed interface PlanReading {
    /**
     * A plan without fault.
     *
     * @param agencies that take part; none when the round is the plan's own organisation's
     */
    record Read(Plan plan, Severities severities, List<Agency> agencies) implements PlanReading {
        public Read {
            agencies = List.copyOf(agencies);
        }
    }

    /** Every mistake in it, each with its cell. */
    record Faulty(List<Finding> faults) implements PlanReading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
