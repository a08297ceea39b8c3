package org.prongsai.finding;

import java.util.List;

/**
 * Text of the agency's own as it came in the workbook of decisions, a row of it.
 *
 * @param key what stands in the place of a key, as typed
 * @param text what is to be published for the guideline, as typed
 * @param content what text and writer consist of
 * @param by who wrote it
 * @param confirmation what stands in the place of a confirmation, as typed
 * @param confirmed whether that is the word of the list
 * @param basis digest of the answers that the text was written over, where the program noted it
 * @param shown digest of the answers that the row showed when the program wrote it
 * @param written the mark of what the program wrote there
 * @param row how far the row itself can be relied on
 */
public record WrittenText(
        String key,
        String text,
        Content content,
        String by,
        String confirmation,
        boolean confirmed,
        String basis,
        String shown,
        TextMark written,
        Location location,
        Decision.RowState row) {
    /** What stands in the places of a text and of its writer. */
    public enum Content {
        WORDS,
        /** Signs alone, or words for nothing. */
        SIGNS,
        /** In one of them a number, a day, a formula or an error. */
        NO_TEXT
    }

    /** The mark of what it says now. */
    public TextMark mark() {
        return markOf(text, by, confirmation);
    }

    /** The mark of what a row says. */
    public static TextMark markOf(String text, String by, String confirmation) {
        return TextMark.of(text, confirmation, by);
    }

    /** Whether a person deleted what stood there. */
    public boolean isEmptied() {
        return text.isBlank() && by.isBlank() && confirmation.isBlank();
    }

    /** The answers that it speaks of: those that its row showed when the text was typed or confirmed. */
    public String speaksOf() {
        return confirmed || !written.isOfText(text) ? shown : basis;
    }

    /**
     * The seal of what the program wrote into its row.
     *
     * @param guideline as the row shows it: a person moves what he sees, and the hidden cells stay behind
     */
    public static RowSeal sealOf(String key, String guideline, String basis, String shown, TextMark written) {
        return RowSeal.of(key, guideline, basis + " " + shown, DecidedFiles.NONE, List.of(written.value()));
    }
}
