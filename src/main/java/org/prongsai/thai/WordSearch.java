package org.prongsai.thai;

/** Search for a word in Thai, which sets no spaces between words. */
public final class WordSearch {
    private WordSearch() {}

    /** Whether a text holds a word that is not cut out of a syllable: {@code ศาลา} and {@code โปรแกรม} hold neither ศาล nor กรม. */
    public static boolean holds(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (!ThaiClusters.cuts(text, at, at + word.length())) {
                return true;
            }
        }
        return false;
    }
}
