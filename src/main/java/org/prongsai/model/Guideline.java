package org.prongsai.model;

/**
 * A guideline (แนวปฏิบัติ): what is asked, and of whom.
 *
 * @param goal number of the goal that it serves, 0 in a plan of one level
 */
public record Guideline(GuidelineId id, int goal, String text, Responsible responsible) {
    public Guideline {
        if (text.isBlank()) {
            throw new IllegalArgumentException("guideline " + id + " has no text");
        }
    }

    /** The goal's number as it is shown, empty where there is none. */
    public String goalLabel() {
        return Goal.label(goal);
    }

    /** One whose id tells its goal, {@code 2.3}. */
    public Guideline(GuidelineId id, String text, Responsible responsible) {
        this(id, id.goal().orElseThrow(), text, responsible);
    }
}
