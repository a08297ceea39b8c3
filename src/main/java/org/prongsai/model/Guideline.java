package org.prongsai.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A guideline (แนวปฏิบัติ): what is asked, and of whom.
 *
 * @param goal number of the goal that it serves, 0 in a plan of one level
 * @param lead the division whose details are the line's, one of those responsible; empty when all are alike
 * @param due by when it is to be finished, empty when the plan does not say
 */
public record Guideline(
        GuidelineId id,
        int goal,
        String text,
        Responsible responsible,
        Optional<DivisionCode> lead,
        Optional<LocalDate> due) {
    public Guideline {
        if (text.isBlank()) {
            throw new IllegalArgumentException("guideline " + id + " has no text");
        }
        if (lead.filter(division -> !responsible.includes(division)).isPresent()) {
            throw new IllegalArgumentException("the lead of " + id + " is responsible for it");
        }
    }

    /** One for which all that are responsible are alike. */
    public Guideline(GuidelineId id, int goal, String text, Responsible responsible) {
        this(id, goal, text, responsible, Optional.empty(), Optional.empty());
    }

    /** One whose id tells its goal, {@code 2.3}. */
    public Guideline(GuidelineId id, String text, Responsible responsible) {
        this(id, id.goal().orElseThrow(), text, responsible);
    }

    /** The goal's number as it is shown, empty where there is none. */
    public String goalLabel() {
        return Goal.label(goal);
    }
}
