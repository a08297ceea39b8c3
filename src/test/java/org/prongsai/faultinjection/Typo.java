package org.prongsai.faultinjection;

import java.util.function.UnaryOperator;
import org.prongsai.thai.ThaiText;

/** What fingers do to a Thai word: one slip, which no repair undoes. */
final class Typo {
    private static final String CONSONANTS = "กขคฆงจฉชซญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหอฮ";
    private static final String VOWELS = "ะาิีึืุูเแโใไ";
    private static final String TONES = "่้๊๋";
    private static final char SILENT = '์';

    private Typo() {}

    static String in(SeededRandom chance, String word) {
        while (true) {
            String slipped = once(chance, word);
            boolean visible = !ThaiText.key(slipped).equals(ThaiText.key(word));
            if (visible && !slipped.isEmpty() && ThaiText.key(slipped).equals(slipped)) {
                return slipped;
            }
        }
    }

    private static String once(SeededRandom chance, String word) {
        int at = chance.between(0, word.length() - 1);
        return switch (chance.between(1, 7)) {
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            case 2 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            case 3 -> swapped(word, at);
            case 4 -> withAny(word, TONES, chance);
            case 5 -> word.indexOf(SILENT) >= 0 ? word.replaceFirst("์", "") : word + SILENT;
            case 6 -> at(word, at, letter -> alike(chance, letter));
            default -> at(word, at, letter -> another(chance, letter));
        };
    }

    private static String swapped(String word, int at) {
        return at + 1 < word.length()
                ? word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2)
                : word;
    }

    private static String withAny(String word, String tones, SeededRandom chance) {
        for (int i = 0; i < word.length(); i++) {
            if (tones.indexOf(word.charAt(i)) >= 0) {
                return word.substring(0, i) + chance.any("", "่", "้") + word.substring(i + 1);
            }
        }
        return word;
    }

    private static String at(String word, int at, UnaryOperator<String> change) {
        return word.substring(0, at) + change.apply(word.substring(at, at + 1)) + word.substring(at + 1);
    }

    /** Another letter that sounds the same. */
    private static String alike(SeededRandom chance, String letter) {
        for (String group :
                new String[] {"สศษซ", "นณ", "ยญ", "รล", "ทธฑฒ", "พภผ", "คฆข", "ตฏ", "ดฎ", "ถฐ", "ิี", "ึื", "ุู", "ใไ"
                }) {
            if (group.contains(letter)) {
                int at = chance.between(0, group.length() - 1);
                return group.substring(at, at + 1);
            }
        }
        return letter;
    }

    private static String another(SeededRandom chance, String letter) {
        for (String group : new String[] {CONSONANTS, VOWELS, TONES}) {
            if (group.contains(letter)) {
                int at = chance.between(0, group.length() - 1);
                return group.substring(at, at + 1);
            }
        }
        return letter;
    }
}
