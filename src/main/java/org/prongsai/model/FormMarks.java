package org.prongsai.model;

import java.util.List;
import java.util.Set;

/**
 * Marks of a returned form: what it says of itself.
 *
 * @param version of the form's layout, empty when no mark that tells it is left
 * @param ofThisPlan whether it was made from the plan as it is now
 * @param asked the guidelines it was made with; empty when it no longer says
 * @param lost the marks that are gone from it
 */
public record FormMarks(String version, boolean ofThisPlan, List<GuidelineId> asked, Set<Mark> lost) {
    /** Where a form says whose it is. Any one is enough. */
    public enum Mark {
        HIDDEN_SHEET,
        PROPERTY,
        DEFINED_NAME,
        VISIBLE_CODE
    }

    /** Whether it proves that it was made from the plan as it is now: a form that says nothing of itself may be of another. */
    public boolean provesItsPlan() {
        return ofThisPlan && lost.size() < Mark.values().length;
    }

    public FormMarks {
        asked = List.copyOf(asked);
        lost = Set.copyOf(lost);
    }
}
