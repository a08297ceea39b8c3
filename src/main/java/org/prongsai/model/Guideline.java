package org.prongsai.model;

/**
 * A guideline (แนวปฏิบัติ): what is asked, and of whom.
 *
 * @param goal number of the goal that it serves
 */
public record Guideline(GuidelineId id, int goal, String text, Responsible responsible) {
    public Guideline {
        if (text.isBlank()) {
            throw new IllegalArgumentException("guideline " + id + " has no text");
        }
    }

    /** One whose id tells its goal, {@code 2.3}. */
    public Guideline(GuidelineId id, String text, Responsible responsible) {
        this(id, id.goal().orElseThrow(), text, responsible);
    }
}
