package org.prongsai.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Answer that a division gave to a guideline in an earlier edition, where it is certain which of this plan's they are.
 *
 * @param status as that edition called it
 * @param listed the same status of this plan's list; empty when it was none, or is none any more
 * @param state what it counts as; empty when it is a status that this plan does not know
 * @param amounts numbers in columns of this plan's own, which that edition had too
 * @param sameYear whether it was of the same fiscal year
 */
public record PreviousAnswer(
        DivisionCode division,
        GuidelineId guideline,
        Term status,
        Optional<Status> listed,
        Optional<ExpectedAnswer.State> state,
        String details,
        Map<FieldKey, BigDecimal> amounts,
        boolean sameYear) {
    public PreviousAnswer {
        amounts = Map.copyOf(amounts);
    }

    /** One to a guideline of which no number of a column of the plan's own is known. */
    public PreviousAnswer(
            DivisionCode division,
            GuidelineId guideline,
            Term status,
            Optional<Status> listed,
            Optional<ExpectedAnswer.State> state,
            String details) {
        this(division, guideline, status, listed, state, details, Map.of(), false);
    }

    /** What the next round's form shows of a field. */
    public Term shown(FieldKey field) {
        return field.equals(FieldKey.STATUS) ? status : Term.typed(details);
    }
}
