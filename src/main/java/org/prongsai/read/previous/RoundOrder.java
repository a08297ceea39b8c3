package org.prongsai.read.previous;

import java.util.Optional;
import org.prongsai.model.Plan;
import org.prongsai.thai.ThaiText;

/** Order of an earlier edition's round and a plan's: whether one can be compared with the other at all. */
public final class RoundOrder {
    private final Plan plan;
    private final EarlierEdition earlier;

    public RoundOrder(Plan plan, EarlierEdition earlier) {
        this.plan = plan;
        this.earlier = earlier;
    }

    /** Whether it says that it is another organisation's. */
    public boolean isOfAnother() {
        return !earlier.organisation().isEmpty()
                && !ThaiText.same(earlier.organisation(), plan.organisation().name());
    }

    /**
     * Whether it says that its round is neither this one nor one before. Of two with names of their own and the same days
     * either may be the first.
     */
    public boolean isLater() {
        Optional<EarlierEdition.Span> then = earlier.span();
        EarlierEdition.Span now =
                new EarlierEdition.Span(plan.round().start(), plan.round().end());
        return !earlier.round().equals(plan.round().key())
                && then.filter(span -> !span.isBefore(now)
                                && !(span.equals(now) && plan.round().name().isOwn()))
                        .isPresent();
    }
}
