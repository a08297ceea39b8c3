package org.prongsai.thai.personal;

import java.util.List;

/** Words that stand near a number and say what it is. */
final class NearWords {
    /** Letters: a label, a name and a mark or two. */
    private static final int REACH = 45;

    private NearWords() {}

    static boolean before(PlainText text, int start, List<String> words) {
        return last(text, start, words) >= 0;
    }

    /** Whether one of them begins within some letters before a place. */
    static boolean within(PlainText text, int start, int reach, List<String> words) {
        String near = text.text().substring(Math.max(0, start - reach), start);
        for (String word : words) {
            if (near.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Where the last of them begins before a place; -1 where there is none. */
    static int last(PlainText text, int start, List<String> words) {
        int from = Math.max(0, start - REACH);
        String near = text.text().substring(from, start);
        return words.stream()
                .mapToInt(near::lastIndexOf)
                .filter(at -> at >= 0)
                .map(at -> at + from)
                .max()
                .orElse(-1);
    }

    /** Whether one of them follows within some letters. */
    static boolean behind(PlainText text, int end, int reach, List<String> words) {
        String near = text.text().substring(end, Math.min(text.length(), end + reach));
        return words.stream().anyMatch(near::contains);
    }
}
