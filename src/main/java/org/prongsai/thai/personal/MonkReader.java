package org.prongsai.thai.personal;

import java.util.Optional;

/** Reader of a monk's name: พระสมชาย ฐิตธมฺโม. Behind พระ alone much else stands, so that the second name must look like one. */
final class MonkReader {
    private static final String PLAIN = "พระ";
    private static final char PHINTHU = '\u0E3A';
    private static final int MIN_SECOND = 3;

    private MonkReader() {}

    static Optional<PersonName> at(PlainText text, NameTitle title) {
        int start = NameReader.afterSpaces(text, title.end());
        int end = NameReader.thaiWord(text, start);
        boolean plain = title.word().equals(PLAIN);
        if (end - start < 2
                || text.at(end) == '.'
                || NameWords.isNoName(text.text(), start, end, title)
                || NameWords.isSeldomName(text.text(), start, title)) {
            return Optional.empty();
        }
        int second = NameReader.afterSpaces(text, end);
        int from = text.at(second) == '(' ? second + 1 : second;
        int to = NameReader.thaiWord(text, from);
        if (second > end && isMonks(text, from, to)) {
            return Optional.of(new PersonName(
                    text.text().substring(start, end),
                    text.text().substring(from, to),
                    from > second && text.at(to) == ')' ? to + 1 : to));
        }
        int cut = NameWords.cut(text.text(), start, end);
        boolean alone = !plain && start == title.end() && !OrdinaryWords.begin(text.text(), start);
        return alone ? Optional.of(new PersonName(text.text().substring(start, cut), "", cut)) : Optional.empty();
    }

    /** In Pali: with a dot below, or ending in o: ธมฺโม, จารุโต. */
    private static boolean isMonks(PlainText text, int from, int to) {
        if (to - from < MIN_SECOND) {
            return false;
        }
        return text.text().substring(from, to).indexOf(PHINTHU) >= 0 || text.at(to - 2) == 'โ';
    }
}
