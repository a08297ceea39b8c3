package org.prongsai.deliver.compose;

/** A person's words in a CSV file that is opened in a spreadsheet: what would begin a formula begins with {@code '}. */
public final class CsvCell {
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private CsvCell() {}

    public static String harmless(String words) {
        return !words.isEmpty() && STARTS_A_FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
