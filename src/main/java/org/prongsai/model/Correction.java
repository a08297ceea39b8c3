package org.prongsai.model;

/**
 * A value that the secretariat decided to count instead of what was typed (การแก้ไขตามคำวินิจฉัย).
 *
 * @param cell where the typed value stands in the submission
 * @param from what was typed, untouched
 * @param to what counts instead
 * @param by who decided
 */
public record Correction(GuidelineId guideline, CellRef cell, String from, Term to, String reason, String by) {
    public Correction {
        if (reason.isBlank() || by.isBlank()) {
            throw new IllegalArgumentException("a correction says why and by whom");
        }
    }
}
