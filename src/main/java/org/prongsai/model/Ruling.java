package org.prongsai.model;

/**
 * Ruling behind what the secretariat decided (คำวินิจฉัย): why, by whom, and where that stands.
 *
 * @param file the workbook of decisions, from the input folder; empty where it is not told
 * @param row the row in it, from 1; 0 where it is not told
 */
public record Ruling(String reason, String by, String file, int row) {
    public Ruling {
        if (reason.isBlank() || by.isBlank()) {
            throw new IllegalArgumentException("a ruling says why and by whom");
        }
    }

    /** The same for those who are not told which file it stands in, and of whom only the office. */
    public Ruling by(String office) {
        return new Ruling(reason, office, "", 0);
    }

    /** Whether it says where it stands. */
    public boolean isPlaced() {
        return !file.isEmpty();
    }
}
