package org.prongsai.model;

/**
 * Text of the agency's own that is published for a guideline, over what its divisions wrote.
 *
 * @param by who wrote it
 * @param file the workbook that it stands in, from the input folder; empty where it is not told
 * @param row the row in it, from 1; 0 where it is not told
 */
public record AgencyText(String text, String by, String file, int row) {
    public AgencyText {
        if (text.isBlank() || by.isBlank()) {
            throw new IllegalArgumentException("a text of the agency says something, and who wrote it");
        }
    }

    /** The same in other words. */
    public AgencyText reading(String other) {
        return new AgencyText(other, by, file, row);
    }

    /** The same for those who are not told which file it stands in, and of its writer only the office. */
    public AgencyText by(String office) {
        return new AgencyText(text, office, "", 0);
    }
}
