package org.prongsai.text;

import java.util.Optional;

/** Finds a name that is almost, but not quite, written right somewhere in a longer text. */
public final class FuzzyName {
    private static final double TOLERANCE = 0.2;

    private final String name;

    public FuzzyName(String name) {
        this.name = ThaiText.repair(name).text();
    }

    /**
     * The stretch of {@code text} nearest to the name, when it differs in at least one and at most a fifth of the
     * name's letters. A name written right is not found.
     */
    public Optional<String> misspeltIn(String text) {
        String searched = ThaiText.repair(text).text().replace(name, "\n");
        int allowed = (int) (name.length() * TOLERANCE);
        int[] distance = new int[name.length() + 1];
        int[] start = new int[name.length() + 1];
        for (int i = 0; i <= name.length(); i++) {
            distance[i] = i;
        }
        int bestDistance = Integer.MAX_VALUE;
        String best = "";
        for (int end = 0; end < searched.length(); end++) {
            step(searched.charAt(end), end, distance, start);
            int found = distance[name.length()];
            if (found <= allowed && found < bestDistance) {
                bestDistance = found;
                best = searched.substring(start[name.length()], end + 1);
            }
        }
        return best.isBlank() ? Optional.empty() : Optional.of(best.strip());
    }

    /** One column of Sellers' approximate matching: edits to, and start of, the best match of each prefix ending here. */
    private void step(char letter, int end, int[] distance, int[] start) {
        int diagonal = distance[0];
        int diagonalStart = end;
        distance[0] = 0;
        start[0] = end + 1;
        for (int i = 1; i <= name.length(); i++) {
            int replaced = diagonal + (name.charAt(i - 1) == letter ? 0 : 1);
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
