package org.prongsai.thai.personal;

import java.util.Optional;

/** Reader of the name behind a title. Thai sets no space between words, so that its end is a guess by what follows. */
final class NameReader {
    private static final int MAX_LETTERS = 20;
    /** Letters of a sentence that are looked at for the end of a name. */
    private static final int MAX_RUN = 60;

    private static final int MIN_SURNAME = 3;

    private static final String LEADING_VOWELS = "เแโใไ";

    private NameReader() {}

    /** Empty when what follows the title is no name. */
    static Optional<PersonName> at(PlainText text, NameTitle title) {
        return switch (title.kind()) {
            case LATIN -> latin(text, title.end());
            case MONK -> MonkReader.at(text, title);
            default -> thai(text, title);
        };
    }

    private static Optional<PersonName> thai(PlainText text, NameTitle title) {
        int start = afterSpaces(text, title.end());
        int end = thaiWord(text, start);
        if (end - start < 2 || isAbbreviated(text, end) || NameWords.isNoName(text.text(), start, end, title)) {
            return Optional.empty();
        }
        boolean seldom = NameWords.isSeldomName(text.text(), start, title);
        boolean enough = title.isEnough(text) && !BeforeTitleWords.isCounter(text, title);
        return enough && !seldom
                ? Optional.of(likely(text, start, end))
                        .filter(name -> !name.surname().isEmpty() || !BeforeTitleWords.isHome(text, title.start()))
                : whole(text, start, end, title, seldom);
    }

    /** Where a given name alone would be said too often of something else. */
    private static Optional<PersonName> whole(PlainText text, int start, int end, NameTitle title, boolean seldom) {
        boolean none = title.kind() == TitleKind.LOCAL && (seldom || isDistrict(text, title, end));
        return none || NameWords.isOffice(text.text(), start, end, title)
                ? Optional.empty()
                : full(text, start, title.kind() == TitleKind.LOCAL);
    }

    private static boolean isDistrict(PlainText text, NameTitle title, int end) {
        return title.word().equals("อ.") && OrdinaryWords.beginProvince(text.text(), afterSpaces(text, end));
    }

    private static PersonName likely(PlainText text, int start, int end) {
        int cut = NameWords.cut(text.text(), start, end);
        String given = text.text().substring(start, cut);
        int behind = afterSpaces(text, cut);
        int surname = cut < end || behind == cut ? cut : surnameEnd(text, behind);
        return surname > behind
                ? new PersonName(given, text.text().substring(behind, surname), surname)
                : new PersonName(given, "", cut);
    }

    /**
     * A given name and a surname that nothing else goes on from, by how they look alone.
     *
     * @param strange whether the given name must be no word of everyday either
     */
    static Optional<PersonName> full(PlainText text, int start, boolean strange) {
        int end = thaiWord(text, start);
        int behind = afterSpaces(text, end);
        boolean given = end - start >= 2
                && NameWords.cut(text.text(), start, end) == end
                && behind > end
                && !NameWords.isNeverGiven(text.text(), start)
                && !(strange && OrdinaryWords.begin(text.text(), start));
        if (!given) {
            return Optional.empty();
        }
        int surname = surnameEnd(text, behind);
        return surname - behind >= MIN_SURNAME && !isThai(text.at(surname)) && !OrdinaryWords.begin(text.text(), behind)
                ? Optional.of(new PersonName(
                        text.text().substring(start, end), text.text().substring(behind, surname), surname))
                : Optional.empty();
    }

    /** Whether a dot makes letters an abbreviation: before the ending of a file it does not. */
    private static boolean isAbbreviated(PlainText text, int end) {
        char next = text.at(end + 1);
        return text.at(end) == '.' && !(next >= 'a' && next <= 'z');
    }

    private static int surnameEnd(PlainText text, int start) {
        // ณ อยุธยา
        boolean noble = text.at(start) == 'ณ' && text.at(start + 1) == ' ';
        int first = noble ? afterSpaces(text, start + 1) : start;
        int end = thaiWord(text, first);
        boolean name =
                end - first >= 2 && !isAbbreviated(text, end) && !NameWords.isNoSurname(text.text(), first, end, noble);
        return name ? NameWords.cut(text.text(), first, end) : start;
    }

    static int afterSpaces(PlainText text, int from) {
        int at = from;
        while (at < from + 3 && at < text.length() && text.at(at) == ' ') {
            at++;
        }
        return at;
    }

    /** After the run of Thai letters that begins there; {@code start} when none does that a syllable can begin with. */
    static int thaiWord(PlainText text, int start) {
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
        // MISSING is no Miss Ing.
        boolean glued = start == titleEnd && text.at(titleEnd - 1) != '.';
        if (glued || end - start < 2 || NameWords.isNoLatinName(text.text().substring(start, end))) {
            return Optional.empty();
        }
        String given = text.text().substring(start, end);
        int behind = afterInitial(text, end);
        int surname = text.at(end) == ' ' ? latinWord(text, behind) : end;
        return Optional.of(
                surname > behind + 1
                        ? new PersonName(given, text.text().substring(behind, surname), surname)
                        : new PersonName(given, "", end));
    }

    /** Where a surname may begin: {@code Kanya P. Boonma}. */
    private static int afterInitial(PlainText text, int end) {
        int initial = end + 1;
        boolean is = text.at(initial) >= 'A' && text.at(initial) <= 'Z';
        if (is && text.at(initial + 1) == '.' && text.at(initial + 2) == ' ') {
            return initial + 3;
        }
        return is && text.at(initial + 1) == ' ' ? initial + 2 : initial;
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
