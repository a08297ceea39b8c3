package org.prongsai.job.agencies;

import java.util.List;
import org.prongsai.message.Messages;
import org.prongsai.model.Plan;
import org.prongsai.model.Scope;
import org.prongsai.model.Tally;
import org.prongsai.model.Totals;

/**
 * Figures that a round of agencies came to.
 *
 * @param whole with files that are no agency's
 * @param provinces in the plan's order, as are the agencies
 */
public record AgencyRound(Plan plan, Scope whole, List<Scope> provinces, List<Scope> agencies) {
    public AgencyRound {
        provinces = List.copyOf(provinces);
        agencies = List.copyOf(agencies);
    }

    /** That the edition is a draft and what it lacks, or that it is final. */
    public String headline(Messages messages) {
        String notice = notice(messages);
        return notice.isEmpty() ? messages.of("agencies.final") : notice;
    }

    /** That the edition is a draft, and what it lacks; empty when it is final. */
    public String notice(Messages messages) {
        Totals totals = whole.totals();
        Tally tally = totals.tally();
        return totals.isProvisional()
                ? messages.of(
                        "agencies.notice",
                        messages.number(totals.agencies() - totals.returned()),
                        messages.number(totals.agencies()),
                        messages.number(totals.formsExpected() - totals.forms()),
                        messages.number(tally.missing()),
                        messages.number(tally.invalid()),
                        messages.number(totals.errors()))
                : "";
    }
}
