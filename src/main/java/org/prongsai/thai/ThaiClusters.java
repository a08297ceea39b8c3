package org.prongsai.thai;

/** Clusters of Thai letters: a mark or a vowel that follows belongs to the consonant before it. */
final class ThaiClusters {
    private ThaiClusters() {}

    /** Whether a stretch of a text is cut off in the middle of a syllable, so that it is part of another word. */
    static boolean cuts(String text, int start, int end) {
        return (start > 0 && isVowelInFront(text.charAt(start - 1)))
                || (end < text.length() && isHanging(text.charAt(end)));
    }

    /** Marks above and below, and the vowels that stand behind their consonant. */
    static boolean isHanging(char letter) {
        return (letter >= '\u0E30' && letter <= '\u0E3A')
                || letter == '\u0E45'
                || (letter >= '\u0E47' && letter <= '\u0E4E');
    }

    private static boolean isVowelInFront(char letter) {
        return letter >= '\u0E40' && letter <= '\u0E44';
    }

    static boolean isThai(char letter) {
        return letter >= '\u0E01' && letter <= '\u0E4E';
    }
}
