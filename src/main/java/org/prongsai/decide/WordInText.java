package org.prongsai.decide;

import java.util.Optional;

/** A word that was found within a text, and what becomes of the text when another stands in its place. */
record WordInText(String text, String word) {
    /** Of a value this much longer than the word nobody can tell whether it is meant for the word or for all. */
    private static final int MAX_TIMES = 2;

    private static final int MAX_MORE = 10;

    /** Whether there is a rest that must not be lost. */
    boolean hasRest() {
        return !word.isBlank() && text.contains(word) && !text.strip().equals(word.strip());
    }

    /**
     * The text with {@code value} where the word stood; {@code value} itself when it is the whole text with nothing but
     * the word changed; empty when it would put the rest away.
     */
    Optional<String> with(String value) {
        if (keepsTheRest(value)) {
            return Optional.of(value);
        }
        return value.length() > MAX_TIMES * word.length() + MAX_MORE ? Optional.empty() : Optional.of(inPlace(value));
    }

    private boolean keepsTheRest(String value) {
        int at = text.indexOf(word);
        String before = text.substring(0, at);
        String after = text.substring(at + word.length());
        return value.length() > before.length() + after.length() && value.startsWith(before) && value.endsWith(after);
    }

    /** Where the value stands already, the word may be a part of it. */
    private String inPlace(String value) {
        StringBuilder changed = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            if (text.startsWith(value, at) && value.contains(word)) {
                changed.append(value);
                at += value.length();
            } else if (text.startsWith(word, at)) {
                changed.append(value);
                at += word.length();
            } else {
                changed.append(text.charAt(at));
                at++;
            }
        }
        return changed.toString();
    }
}
