package org.prongsai.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A guideline (แนวปฏิบัติ): what is asked, and of whom.
 *
 * @param goal number of the goal that it serves, 0 in a plan of one level
 * @param lead the division whose details are the line's, one of those responsible; empty when all are alike
 * @param due by when it is to be finished, empty when the plan does not say
 * @param given what the plan itself fills in in columns of its own, where it says something of this guideline
 */
public record Guideline(
        GuidelineId id,
        int goal,
        String text,
        Responsible responsible,
        Optional<DivisionCode> lead,
        Optional<LocalDate> due,
        Map<FieldKey, FieldValue> given) {
    public Guideline {
        given = Map.copyOf(given);
        if (text.isBlank()) {
            throw new IllegalArgumentException("guideline " + id + " has no text");
        }
        if (lead.filter(division -> !responsible.includes(division)).isPresent()) {
            throw new IllegalArgumentException("the lead of " + id + " is responsible for it");
        }
    }

    /** One of which no column of the plan's own says anything. */
    public Guideline(
            GuidelineId id,
            int goal,
            String text,
            Responsible responsible,
            Optional<DivisionCode> lead,
            Optional<LocalDate> due) {
        this(id, goal, text, responsible, lead, due, Map.of());
    }

    /** One for which all that are responsible are alike. */
    public Guideline(GuidelineId id, int goal, String text, Responsible responsible) {
        this(id, goal, text, responsible, Optional.empty(), Optional.empty());
    }

    /** One whose id tells its goal, {@code 2.3}. */
    public Guideline(GuidelineId id, String text, Responsible responsible) {
        this(id, id.goal().orElseThrow(), text, responsible);
    }

    /** The same with what the plan fills in in columns of its own. */
    public Guideline with(Map<FieldKey, FieldValue> values) {
        return new Guideline(id, goal, text, responsible, lead, due, values);
    }

    /** The same with what the plan fills in in some of its columns alone. */
    Guideline with(FieldSpecs columns) {
        Map<FieldKey, FieldValue> kept = new HashMap<>(given);
        kept.keySet().removeIf(key -> columns.own(key).isEmpty());
        return with(kept);
    }

    /** The goal's number as it is shown, empty where there is none. */
    public String goalLabel() {
        return Goal.label(goal);
    }
}
