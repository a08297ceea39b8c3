package org.prongsai.model;

/** A guideline (แนวปฏิบัติ): what is asked, and of whom. */
public record Guideline(GuidelineId id, String text, Responsible responsible) {
    public Guideline {
        if (text.isBlank()) {
            throw new IllegalArgumentException("guideline " + id + " has no text");
        }
    }
}
