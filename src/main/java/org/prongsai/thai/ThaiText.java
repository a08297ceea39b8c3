package org.prongsai.thai;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.prongsai.text.MemoCache;

/**
 * Repair of what keyboards, Word and web pages do to Thai text, and the key by which two wordings are compared. What
 * was typed is never replaced by its repair: callers keep both.
 */
public final class ThaiText {
    private static final String TONES = "\u0E48\u0E49\u0E4A\u0E4B";
    private static final String DOUBLED_MARK = "([\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E])\\1+";
    private static final String MARK_AFTER_TONE =
            "(?<![\\u0E48-\\u0E4B])[\\u0E48-\\u0E4B]++[\\u0E31\\u0E34-\\u0E3A][\\u0E31\\u0E34-\\u0E3A\\u0E48-\\u0E4B]*+";
    private static final List<Step> STEPS = List.of(
            // Soft hyphen, zero-width space and (non-)joiners, word joiner, byte order mark, bidirectional controls.
            new Step("invisible", "[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF]", ""),
            new Step("nbsp", "[\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000\\t]", " "),
            new Step("doubled-mark", DOUBLED_MARK, "$1"),
            new Step("sara-am", "\\u0E4D([\\u0E48-\\u0E4B]?)\\u0E32", "$1\u0E33"),
            // Whole runs, in this order: no step makes work for one before it, so that a repair is final.
            new Step("sara-am", "\u0E33[\u0E33\u0E48-\u0E4B]++", run -> parted(run, "\u0E33")),
            new Step("mark-order", MARK_AFTER_TONE, run -> parted(run, TONES)),
            new Step("doubled-mark", DOUBLED_MARK, "$1"),
            new Step("sara-ae", "\u0E40\u0E40", "\u0E41"),
            new Step("spaces", " {2,}", " "));
    /**
     * Thai letters as old fonts and PDF files keep them: a private code for each height and side at which a mark stands.
     * From U+F700 on, one letter for each code.
     */
    private static final String PRIVATE_GLYPHS = "\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C"
            + "\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E0D\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C"
            + "\u0E38\u0E39\u0E3A";

    private static final char LAST_THAI = '\u0E5B';
    private static final int FIRST_PRIVATE = 0xF700;
    private static final List<String> EDGE_SPACES = List.of("repair.edge-spaces");
    private static final MemoCache<Repaired> REPAIRED = new MemoCache<>(ThaiText::repaired);
    private static final MemoCache<String> KEYS = new MemoCache<>(typed -> squeezed(typed, true));

    private ThaiText() {}

    /** A repaired text and the bundle keys of what was done to it, none when nothing was. */
    public record Repaired(String text, List<String> reasons) {
        public Repaired {
            reasons = List.copyOf(reasons);
        }
    }

    private record Step(String reason, Pattern pattern, Function<MatchResult, String> replacement) {
        Step(String reason, String pattern, Function<MatchResult, String> replacement) {
            this("repair." + reason, Pattern.compile(pattern), replacement);
        }

        Step(String reason, String pattern, String replacement) {
            this(reason, pattern, found -> replacement);
        }
    }

    /** The letters of a run, those named last; else in the order they have. */
    private static String parted(MatchResult run, String last) {
        StringBuilder first = new StringBuilder();
        StringBuilder rest = new StringBuilder();
        run.group().chars().forEach(letter -> (last.indexOf(letter) < 0 ? first : rest).append((char) letter));
        return first.append(rest).toString();
    }

    public static Repaired repair(String typed) {
        return REPAIRED.of(typed);
    }

    private static Repaired repaired(String typed) {
        // Most texts need nothing, and are sooner told than by all the steps' patterns.
        if (!RepairPrecheck.any(typed)) {
            String stripped = typed.strip();
            return new Repaired(stripped, stripped.length() == typed.length() ? List.of() : EDGE_SPACES);
        }
        String text = lettersOfGlyphs(typed);
        List<String> reasons = new ArrayList<>(text.equals(typed) ? List.of() : List.of("repair.pua"));
        for (Step step : STEPS) {
            String next = step.pattern().matcher(text).replaceAll(step.replacement());
            if (!next.equals(text) && !reasons.contains(step.reason())) {
                reasons.add(step.reason());
            }
            text = next;
        }
        String stripped = text.strip();
        if (!stripped.equals(text)) {
            reasons.addAll(EDGE_SPACES);
        }
        return new Repaired(stripped, reasons);
    }

    private static String lettersOfGlyphs(String typed) {
        StringBuilder letters = new StringBuilder(0);
        for (int i = 0; i < typed.length(); i++) {
            char letter = typed.charAt(i);
            if (letter >= FIRST_PRIVATE && letter < FIRST_PRIVATE + PRIVATE_GLYPHS.length()) {
                if (letters.isEmpty()) {
                    letters.append(typed);
                }
                letters.setCharAt(i, PRIVATE_GLYPHS.charAt(letter - FIRST_PRIVATE));
            }
        }
        return letters.isEmpty() ? typed : letters.toString();
    }

    /** The key by which wordings are compared: repaired, without any space, digits Arabic. */
    public static String key(String typed) {
        return KEYS.of(typed);
    }

    /** Repaired and without any space. */
    public static String squeezed(String typed) {
        return squeezed(typed, false);
    }

    private static String squeezed(String typed, boolean arabic) {
        String text = repair(typed).text();
        char[] letters = text.toCharArray();
        int length = 0;
        boolean changed = false;
        for (char letter : letters) {
            boolean thaiDigit = arabic && letter >= ThaiDigits.THAI_ZERO && letter <= ThaiDigits.THAI_ZERO + 9;
            changed |= thaiDigit;
            if (!isSpace(letter)) {
                letters[length++] = thaiDigit ? (char) (letter - ThaiDigits.THAI_ZERO + '0') : letter;
            }
        }
        if (length == letters.length) {
            return changed ? new String(letters) : text;
        }
        // A space may have stood between two letters that make one.
        return repaired(new String(letters, 0, length)).text();
    }

    private static boolean isSpace(char letter) {
        boolean common = letter > ' ' && letter <= LAST_THAI;
        return letter == ' ' || (!common && Character.isWhitespace(letter));
    }

    /** Whether two texts say the same once both are repaired. */
    public static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }
}
