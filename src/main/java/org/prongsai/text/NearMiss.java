package org.prongsai.text;

import java.util.Optional;

/** A stretch of a text that a few edits would make a word: approximate matching after Sellers. */
final class NearMiss {
    private final String word;
    private final int allowed;

    /** @param allowed edits at most; with 0 nothing is a near miss */
    NearMiss(String word, int allowed) {
        this.word = word;
        this.allowed = allowed;
    }

    /** The nearest stretch anywhere in a text that does not hold the word itself. */
    Optional<String> in(String text) {
        return search(text, false);
    }

    /** The nearest stretch from the text's first letter on; empty when the text starts with the word itself. */
    Optional<String> atStartOf(String text) {
        return text.startsWith(word) ? Optional.empty() : search(text, true);
    }

    private Optional<String> search(String text, boolean anchored) {
        int[] distance = new int[word.length() + 1];
        int[] start = new int[word.length() + 1];
        for (int i = 0; i <= word.length(); i++) {
            distance[i] = i;
        }
        int bestDistance = allowed + 1;
        String best = "";
        for (int end = 0; end < text.length(); end++) {
            step(text.charAt(end), end, distance, start, anchored);
            int found = distance[word.length()];
            if (found < bestDistance) {
                bestDistance = found;
                best = text.substring(start[word.length()], end + 1);
            }
        }
        return best.isBlank() ? Optional.empty() : Optional.of(best.strip());
    }

    /** One column: edits to, and start of, the best match of each beginning of the word that ends here. */
    private void step(char letter, int end, int[] distance, int[] start, boolean anchored) {
        int diagonal = distance[0];
        int diagonalStart = anchored ? 0 : end;
        distance[0] = anchored ? end + 1 : 0;
        start[0] = anchored ? 0 : end + 1;
        for (int i = 1; i <= word.length(); i++) {
            int replaced = diagonal + (word.charAt(i - 1) == letter ? 0 : 1);
            int replacedStart = diagonalStart;
            diagonal = distance[i];
            diagonalStart = start[i];
            if (distance[i] + 1 < replaced) {
                replaced = distance[i] + 1;
                replacedStart = start[i];
            }
            if (distance[i - 1] + 1 < replaced) {
                replaced = distance[i - 1] + 1;
                replacedStart = start[i - 1];
            }
            distance[i] = replaced;
            start[i] = replacedStart;
        }
    }
}
