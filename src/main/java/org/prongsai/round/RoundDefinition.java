package org.prongsai.round;

import java.util.List;
import org.prongsai.finding.Severities;
import org.prongsai.model.Agency;
import org.prongsai.model.Plan;

/**
 * Definition of a round: what it asks, how bad what is found is taken to be, and who takes part.
 *
 * @param agencies that take part; none when the round is the plan's own organisation's
 * @param planned how the plan says that it is to be reviewed, where nobody says otherwise
 */
public record RoundDefinition(Plan plan, Severities severities, List<Agency> agencies, ReviewRequest planned) {
    public RoundDefinition {
        agencies = List.copyOf(agencies);
    }

    /** Whether many agencies report in it, each as if the round were its alone. */
    public boolean isOfMany() {
        return !agencies.isEmpty();
    }
}
