package org.prongsai.finding;

import org.prongsai.model.Sha256;

/**
 * Mark that the program leaves beside a text that it wrote into its workbook itself, in two halves: the text, and who
 * wrote it with what stands in the place of a confirmation.
 */
public record TextMark(String value) {
    private static final int DIGITS = 16;

    static TextMark of(String text, String confirmation, String by) {
        return new TextMark(half(text) + "-" + half(by + "\0" + confirmation));
    }

    /** Whether the program wrote this very text there, whoever is named as the writer. */
    boolean isOfText(String text) {
        return value.startsWith(half(text) + "-");
    }

    /** Spreadsheets do not agree on how a line ends. */
    private static String half(String said) {
        return Sha256.of(said.replace("\r", "").strip()).digits(DIGITS);
    }

    @Override
    public String toString() {
        return value;
    }
}
