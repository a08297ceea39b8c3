package org.prongsai.round.edition;

import java.util.regex.Pattern;
import org.prongsai.model.Sha256;

/**
 * Mark of an edition: eight digits by which a person sees on paper, on a page and in a mail that it is the same one. Of
 * what the edition was made of; also the name of the folder in which an approved one is kept.
 */
public record EditionMark(String digits) {
    private static final int LENGTH = 8;
    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{" + LENGTH + "}");

    public EditionMark {
        if (!DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("no mark: " + digits);
        }
    }

    static EditionMark of(byte[] grounds) {
        return new EditionMark(Sha256.of(grounds).digits(LENGTH));
    }

    /** Whether a text is a mark. */
    public static boolean matches(String digits) {
        return DIGITS.matcher(digits).matches();
    }

    @Override
    public String toString() {
        return digits;
    }
}
