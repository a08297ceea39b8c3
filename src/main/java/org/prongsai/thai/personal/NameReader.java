package org.prongsai.thai.personal;

import java.util.Optional;

/** Reader of the name behind a title. Thai sets no space between words, so that its end is a guess by what follows. */
final class NameReader {
    private static final int MAX_LETTERS = 20;
    /** Letters of a sentence that are looked at for the end of a name. */
    private static final int MAX_RUN = 60;

    private static final String LEADING_VOWELS = "เแโใไ";

    private NameReader() {}

    /** Empty when what follows the title is no name. */
    static Optional<PersonName> at(PlainText text, NameTitle title) {
        return title.isLatin() ? latin(text, title.end()) : thai(text, title);
    }

    private static Optional<PersonName> thai(PlainText text, NameTitle title) {
        int start = afterSpaces(text, title.end());
        int end = thaiWord(text, start);
        if (end - start < 2 || text.at(end) == '.' || NameWords.isNoName(text.text(), start, end, title.word())) {
            return Optional.empty();
        }
        int cut = NameWords.cut(text.text(), start, end);
        String given = text.text().substring(start, cut);
        int behind = afterSpaces(text, cut);
        int surname = cut < end || behind == cut ? cut : surnameEnd(text, behind);
        return Optional.of(
                surname > behind
                        ? new PersonName(given, text.text().substring(behind, surname), surname)
                        : new PersonName(given, "", cut));
    }

    private static int surnameEnd(PlainText text, int start) {
        // ณ อยุธยา
        boolean noble = text.at(start) == 'ณ' && text.at(start + 1) == ' ';
        int first = noble ? afterSpaces(text, start + 1) : start;
        int end = thaiWord(text, first);
        boolean name =
                end - first >= 2 && text.at(end) != '.' && !NameWords.isNoSurname(text.text(), first, end, noble);
        return name ? NameWords.cut(text.text(), first, end) : start;
    }

    private static int afterSpaces(PlainText text, int from) {
        int at = from;
        while (at < from + 3 && at < text.length() && text.at(at) == ' ') {
            at++;
        }
        return at;
    }

    /** After the run of Thai letters that begins there; {@code start} when none does that a syllable can begin with. */
    private static int thaiWord(PlainText text, int start) {
        char first = text.at(start);
        if (!(first >= 'ก' && first <= 'ฮ') && LEADING_VOWELS.indexOf(first) < 0) {
            return start;
        }
        int end = start;
        while (end < start + MAX_RUN && isThai(text.at(end))) {
            end++;
        }
        return end;
    }

    static boolean isThai(char letter) {
        return letter >= '\u0E01' && letter <= '\u0E4E' && letter != 'ฯ' && letter != 'ๆ' && letter != '฿';
    }

    /** Where a name of so many letters that it can be none is cut. */
    static int most(String text, int start, int end) {
        int cut = Math.min(end, start + MAX_LETTERS);
        while (cut < end && cut > start + 2 && !isSyllableStart(text, cut)) {
            cut--;
        }
        return cut;
    }

    private static boolean isSyllableStart(String text, int at) {
        char letter = text.charAt(at);
        return LEADING_VOWELS.indexOf(letter) >= 0
                || (letter >= 'ก' && letter <= 'ฮ' && LEADING_VOWELS.indexOf(text.charAt(at - 1)) < 0);
    }

    private static Optional<PersonName> latin(PlainText text, int titleEnd) {
        int start = afterSpaces(text, titleEnd);
        int end = latinWord(text, start);
        if (end - start < 2 || NameWords.isNoLatinName(text.text().substring(start, end))) {
            return Optional.empty();
        }
        String given = text.text().substring(start, end);
        int surname = text.at(end) == ' ' ? latinWord(text, end + 1) : end;
        return Optional.of(
                surname > end + 2
                        ? new PersonName(given, text.text().substring(end + 1, surname), surname)
                        : new PersonName(given, "", end));
    }

    private static int latinWord(PlainText text, int start) {
        if (text.at(start) < 'A' || text.at(start) > 'Z') {
            return start;
        }
        int end = start;
        while ((text.at(end) >= 'A' && text.at(end) <= 'Z')
                || (text.at(end) >= 'a' && text.at(end) <= 'z')
                || text.at(end) == '-') {
            end++;
        }
        return text.at(end - 1) == '-' ? end - 1 : end;
    }
}
