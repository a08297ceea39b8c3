package org.prongsai.thai;

import java.util.ArrayList;
import java.util.List;

/**
 * Approximate search after Sellers: stretches of a text that a few edits would make a word. An edit is a letter that is
 * missing, too many or another one, or two neighbours that changed places, as fingers do it.
 */
final class ApproximateSearch {
    private final String word;
    private final int allowed;
    private final BitParallelPrefilter quick;

    ApproximateSearch(String word, int allowed) {
        this.word = word;
        this.allowed = allowed;
        this.quick = new BitParallelPrefilter(word, allowed);
    }

    /** Letters {@code start} to before {@code end} of a text, which {@code edits} edits make the word; none: it is the word. */
    record Match(int start, int end, int edits) {}

    /** Whether there may be any in a text of which each element is a letter. */
    boolean mayBeIn(char[] text) {
        return quick.mayBeIn(text);
    }

    /** For each letter of the text at which a near miss, or the word itself, ends: the nearest such stretch. */
    List<Match> in(String text) {
        List<Match> found = new ArrayList<>();
        if (!quick.mayBeIn(text.toCharArray())) {
            return found;
        }
        Column before = new Column(word.length());
        Column last = new Column(word.length());
        last.begin(0);
        Column next = new Column(word.length());
        for (int end = 0; end < text.length(); end++) {
            next.begin(end + 1);
            fill(text, end, before, last, next);
            if (next.edits[word.length()] <= allowed && next.start[word.length()] <= end) {
                found.add(new Match(next.start[word.length()], end + 1, next.edits[word.length()]));
            }
            Column free = before;
            before = last;
            last = next;
            next = free;
        }
        return found;
    }

    private void fill(String text, int end, Column before, Column last, Column next) {
        char letter = text.charAt(end);
        for (int i = 1; i <= word.length(); i++) {
            char wanted = word.charAt(i - 1);
            next.take(i, last, i - 1, wanted == letter ? 0 : 1);
            next.take(i, last, i, 1);
            next.take(i, next, i - 1, 1);
            boolean swapped = i > 1 && end > 0 && wanted == text.charAt(end - 1) && word.charAt(i - 2) == letter;
            if (swapped) {
                next.take(i, before, i - 2, 1);
            }
        }
    }

    /** For each beginning of the word: edits to, and start of, its best match that ends at one letter of the text. */
    private static final class Column {
        private final int[] edits;
        private final int[] start;

        Column(int length) {
            edits = new int[length + 1];
            start = new int[length + 1];
        }

        /** An empty match before the text's letter {@code at}; whatever the word begins with may be missing. */
        void begin(int at) {
            for (int i = 0; i < edits.length; i++) {
                edits[i] = i == 0 ? 0 : Integer.MAX_VALUE / 2;
                start[i] = at;
            }
            if (at == 0) {
                for (int i = 0; i < edits.length; i++) {
                    edits[i] = i;
                }
            }
        }

        void take(int i, Column from, int j, int cost) {
            if (from.edits[j] + cost < edits[i]) {
                edits[i] = from.edits[j] + cost;
                start[i] = from.start[j];
            }
        }
    }
}
