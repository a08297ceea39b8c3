package org.prongsai.finding;

/**
 * Files that a decision is about, as the program named them in its row.
 *
 * @param file mark of the finding's file, empty when it has none
 * @param sent mark of all files that the division had sent then, empty when it had sent none
 */
public record DecidedFiles(String file, String sent) {
    /** Of a finding that is about no file. */
    public static final DecidedFiles NONE = new DecidedFiles("", "");

    /** @param text as {@link #toString} gives it; anything else names no file */
    public static DecidedFiles parse(String text) {
        String[] parts = text.split(" ", -1);
        return switch (parts.length) {
            case 1 -> new DecidedFiles(parts[0], "");
            case 2 -> new DecidedFiles(parts[0], parts[1]);
            default -> NONE;
        };
    }

    @Override
    public String toString() {
        return sent.isEmpty() ? file : file + " " + sent;
    }
}
