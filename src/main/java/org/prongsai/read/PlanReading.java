package org.prongsai.read;

import java.util.List;
import org.prongsai.finding.Finding;
import org.prongsai.finding.Severities;
import org.prongsai.model.Plan;

/** What became of reading a plan. */
public sealed interface PlanReading {
    record Read(Plan plan, Severities severities) implements PlanReading {}

    /** Every mistake in it, each with its cell. */
    record Faulty(List<Finding> faults) implements PlanReading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
