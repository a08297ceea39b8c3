package org.prongsai.model;

import java.util.Optional;

/**
 * Answer that a division gave to a guideline in an earlier edition, where it is certain which of this plan's they are.
 *
 * @param status as that edition called it
 * @param listed the same status of this plan's list; empty when it was none, or is none any more
 * @param state what it counts as; empty when it is a status that this plan does not know
 */
public record PreviousAnswer(
        DivisionCode division,
        GuidelineId guideline,
        Term status,
        Optional<Status> listed,
        Optional<ExpectedAnswer.State> state,
        String details) {
    /** What the next round's form shows of a field. */
    public Term shown(FieldKey field) {
        return field.equals(FieldKey.STATUS) ? status : Term.typed(details);
    }
}
