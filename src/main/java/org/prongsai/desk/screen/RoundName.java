package org.prongsai.desk.screen;

import org.prongsai.desk.round.OpenRound;
import org.prongsai.layout.RoundText;
import org.prongsai.message.Messages;
import org.prongsai.model.Plan;

/**
 * Name of a round at the head of its pages: whose it is and which, both empty while nobody knows.
 *
 * @param organisation whose it is
 * @param round which of its rounds
 */
record RoundName(String organisation, String round) {
    static final RoundName NONE = new RoundName("", "");

    /** As it was seen last: looking anew could wait for a job. */
    static RoundName of(OpenRound round, Messages messages) {
        return round.seen()
                .map(seen -> seen.fold(
                        result -> result.fold(
                                one -> of(
                                        one.reviewed().edition().consolidation().plan(), messages),
                                many -> of(many.round().plan(), messages)),
                        faults -> NONE,
                        reason -> NONE))
                .orElse(NONE);
    }

    private static RoundName of(Plan plan, Messages messages) {
        return new RoundName(plan.organisation().name(), RoundText.full(plan.round(), messages));
    }
}
