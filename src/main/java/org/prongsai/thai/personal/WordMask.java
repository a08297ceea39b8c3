package org.prongsai.thai.personal;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mask over words wherever they stand: as they were written, with other spaces, and a number in other digits and with other
 * signs between them.
 */
public final class WordMask {
    /** In the place of a word, however long that is. */
    public static final String SHOWN = "•••";

    private static final int MIN_DIGITS = 9;
    private static final int MAX_GAP = 3;
    /** What stands between words, in links too. */
    private static final String SKIPPED = " -_+";

    private final List<String> numbers;
    private final List<String> words;

    /** @param written as they were found */
    public WordMask(List<String> written) {
        Set<String> ofDigits = new LinkedHashSet<>();
        Set<String> ofLetters = new LinkedHashSet<>();
        for (String one : written) {
            PlainText plain = PlainText.of(one);
            String digits = PlainText.digitsOf(plain.text());
            if (digits.length() >= MIN_DIGITS && plain.text().chars().noneMatch(Character::isLetter)) {
                ofDigits.addAll(dialled(digits));
            } else {
                ofLetters.add(squeezed(plain.text()));
                SpeltMailbox.written(plain.text()).map(WordMask::squeezed).ifPresent(ofLetters::add);
                NameSearch.first(plain)
                        .filter(name -> !name.surname().isEmpty())
                        .ifPresent(name -> {
                            ofLetters.add(squeezed(name.given() + name.surname()));
                            ofLetters.add(squeezed(name.surname() + "," + name.given()));
                        });
            }
        }
        numbers = List.copyOf(ofDigits);
        words = List.copyOf(ofLetters);
    }

    /** A telephone is the same with the country before it. */
    private static List<String> dialled(String digits) {
        String home = TelephoneSearch.dialled(digits, true);
        boolean telephone = home.startsWith("0") && home.length() <= 10;
        return telephone
                ? List.of("0066" + home.substring(1), "66" + home, "66" + home.substring(1), home, digits)
                : List.of(digits);
    }

    public boolean isEmpty() {
        return numbers.isEmpty() && words.isEmpty();
    }

    /** The text with dots in the place of each of the words. */
    public String over(String text) {
        if (isEmpty() || text.isEmpty()) {
            return text;
        }
        PlainText plain = PlainText.of(text);
        BitSet hidden = new BitSet(text.length());
        hide(plain, hidden, numbers, true);
        hide(plain, hidden, words, false);
        return hidden.isEmpty() ? text : shown(text, hidden);
    }

    private static void hide(PlainText plain, BitSet hidden, List<String> sought, boolean digits) {
        StringBuilder kept = new StringBuilder();
        int[] places = new int[plain.length()];
        for (int i = 0; i < plain.length(); i++) {
            if (digits ? plain.isDigit(i) : SKIPPED.indexOf(plain.at(i)) < 0) {
                places[kept.length()] = i;
                kept.append(plain.at(i));
            }
        }
        String all = digits ? kept.toString() : kept.toString().toLowerCase(Locale.ROOT);
        for (String word : sought) {
            for (int at = all.indexOf(word); at >= 0; at = all.indexOf(word, at + 1)) {
                int last = at + word.length() - 1;
                if (!digits || isTogether(plain, places, at, last)) {
                    hidden.set(plain.before(places[at]), plain.after(places[last] + 1));
                }
            }
        }
    }

    private static boolean isTogether(PlainText plain, int[] places, int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            if (places[i] - places[i - 1] > MAX_GAP + 1) {
                return false;
            }
            for (int between = places[i - 1] + 1; between < places[i]; between++) {
                if (Character.isLetter(plain.at(between)) || plain.at(between) == ',') {
                    return false;
                }
            }
        }
        return true;
    }

    private static String shown(String text, BitSet hidden) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (int from = hidden.nextSetBit(0); from >= 0; from = hidden.nextSetBit(at)) {
            shown.append(text, at, from).append(SHOWN);
            at = hidden.nextClearBit(from);
        }
        return shown.append(text.substring(at)).toString();
    }

    private static String squeezed(String text) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (SKIPPED.indexOf(text.charAt(i)) < 0) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString().toLowerCase(Locale.ROOT);
    }
}
