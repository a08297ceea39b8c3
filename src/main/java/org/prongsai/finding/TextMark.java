package org.prongsai.finding;

import org.prongsai.model.Sha256;

/**
 * Mark that the program leaves beside a text that it wrote into its workbook itself, in two halves: the text with its
 * confirmation, by which a person's change is known, and the writer's name.
 */
public record TextMark(String value) {
    private static final int DIGITS = 16;

    static TextMark of(String text, String confirmation, String by) {
        return new TextMark(half(text + "\0" + confirmation) + "-" + half(by));
    }

    /** Whether two rows say the same, whoever is named as the writer. */
    boolean saysAs(TextMark other) {
        return value.length() > DIGITS && other.value.startsWith(value.substring(0, DIGITS));
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
