package org.prongsai.model;

/**
 * A value that the secretariat decided to count instead of what was typed (การแก้ไขตามคำวินิจฉัย).
 *
 * @param cell where the typed value stands in the submission
 * @param from what was typed, untouched
 * @param to what counts instead
 */
public record Correction(GuidelineId guideline, CellRef cell, String from, Term to, Ruling ruling) {
    /** The same in another cell. */
    Correction at(CellRef moved) {
        return new Correction(guideline, moved, from, to, ruling);
    }
}
