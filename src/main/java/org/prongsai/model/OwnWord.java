package org.prongsai.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A plan's own word. Typed alone it goes into Thai and English alike; {@code มาตรการ / measure} gives both, and
 * {@code measure; measures} the plural too, which is else the usual one of an English word. Thai has none.
 *
 * @param plural in English
 */
public record OwnWord(String thai, String english, String plural) {
    private static final Pattern BOTH = Pattern.compile("\\s+/\\s+");
    private static final Pattern PLURAL = Pattern.compile("\\s*;\\s*");
    private static final Pattern THAI = Pattern.compile("\\p{InThai}");
    private static final Pattern LATIN_END = Pattern.compile(".*[A-Za-z]");
    private static final Pattern HISSING = Pattern.compile("(?i).*(s|x|z|ch|sh)");
    private static final Pattern CONSONANT_AND_Y = Pattern.compile("(?i).*[^aeiou]y");

    public OwnWord {
        if (thai.isBlank() || english.isBlank() || plural.isBlank()) {
            throw new IllegalArgumentException("a word says something in each language");
        }
    }

    /** Reads what is typed for a title or an office, which has no plural. Empty when it is in neither way a word. */
    public static Optional<OwnWord> parse(String typed) {
        String[] parts = BOTH.split(typed.strip(), -1);
        if (parts.length == 2 && isThai(parts[0]) != isThai(parts[1])) {
            return isThai(parts[0]) ? of(parts[0], parts[1], parts[1]) : of(parts[1], parts[0], parts[0]);
        }
        return parts.length == 1 ? of(typed.strip(), typed.strip(), typed.strip()) : Optional.empty();
    }

    /** Reads what is typed for a thing of which there are several. */
    public static Optional<OwnWord> parseCounted(String typed) {
        return parse(typed).flatMap(OwnWord::counted);
    }

    private Optional<OwnWord> counted() {
        String[] numbers = PLURAL.split(english, -1);
        String one = numbers[0];
        // Typed alone it is the Thai word too, and that has no plural.
        String inThai = thai.equals(english) ? one : thai;
        return numbers.length > 2 || inThai.indexOf(';') >= 0
                ? Optional.empty()
                : of(inThai, one, numbers.length == 2 ? numbers[1] : usualPlural(one));
    }

    private static Optional<OwnWord> of(String thai, String english, String plural) {
        boolean whole = !thai.isBlank() && !english.isBlank() && !plural.isBlank();
        return whole ? Optional.of(new OwnWord(thai, english, plural)) : Optional.empty();
    }

    private static boolean isThai(String text) {
        return THAI.matcher(text).find();
    }

    private static String usualPlural(String word) {
        if (!LATIN_END.matcher(word).matches()) {
            return word;
        }
        if (CONSONANT_AND_Y.matcher(word).matches()) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word + (HISSING.matcher(word).matches() ? "es" : "s");
    }
}
