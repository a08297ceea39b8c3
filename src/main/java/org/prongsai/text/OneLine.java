package org.prongsai.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A person's words as they may stand in a header or within a sentence: one line, nothing unseen, not overlong. */
public final class OneLine {
    private static final int MAX_LENGTH = 300;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    /** What turns the direction of writing, joins or hides letters, and what no mail program can show. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");

    private OneLine() {}

    public static String of(String words) {
        String spaced = SPACES.matcher(words).replaceAll(" ");
        String seen = UNSEEN.matcher(spaced).replaceAll("");
        String plain = Normalizer.normalize(seen, Normalizer.Form.NFC).strip();
        int[] letters = plain.codePoints().toArray();
        return letters.length <= MAX_LENGTH ? plain : new String(letters, 0, MAX_LENGTH - 1) + "…";
    }
}
