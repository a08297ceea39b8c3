package org.prongsai.thai;

/**
 * Edit distance: how many edits make one word of another. An edit is a letter that is missing, too many or another one, or
 * two neighbours that changed places.
 */
final class EditDistance {
    private EditDistance() {}

    /** The edits between a word and each beginning of a text, the empty one first. */
    static int[] toBeginnings(String word, String text) {
        int[][] edits = new int[word.length() + 1][text.length() + 1];
        for (int i = 0; i <= word.length(); i++) {
            for (int j = 0; j <= text.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : best(word, text, edits, i, j);
            }
        }
        return edits[word.length()];
    }

    private static int best(String word, String text, int[][] edits, int i, int j) {
        boolean same = word.charAt(i - 1) == text.charAt(j - 1);
        int best = Math.min(edits[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && word.charAt(i - 1) == text.charAt(j - 2) && word.charAt(i - 2) == text.charAt(j - 1);
        return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
    }
}
