package org.prongsai.thai.personal;

import java.util.List;
import java.util.Optional;

/**
 * Label in whose place a name stands without a title: {@code ผู้รายงาน: ...}.
 *
 * @param end where the name begins, after a colon, dots or spaces
 */
record NameLabel(int end) {
    private static final List<String> WORDS = List.of(
            "ผู้รับผิดชอบ",
            "ผู้รายงาน",
            "ผู้ประสานงาน",
            "ลงชื่อ",
            "ชื่อ-สกุล",
            "ชื่อ - สกุล",
            "ชื่อสกุล",
            "ชื่อ-นามสกุล",
            "ชื่อบัญชี",
            "เจ้าของบัญชี",
            "ชื่อ");

    private static final String GIVEN = "ชื่อ";
    private static final List<String> SURNAME = List.of("นามสกุล", "สกุล");
    private static final String BETWEEN = " :.-()_";
    private static final int MAX_BETWEEN = 60;

    /** Letters with which one may begin. */
    static final String FIRST = "ผลชเ";

    static Optional<NameLabel> at(PlainText text, int start) {
        for (String word : WORDS) {
            if (text.text().startsWith(word, start)) {
                int behind = start + word.length();
                int end = afterMarks(text, behind);
                return end > behind || word.equals(GIVEN) ? Optional.of(new NameLabel(end)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The name in its place. */
    Optional<PersonName> name(PlainText text) {
        return inParts(text).or(() -> isMarked(text) ? NameReader.full(text, end, true) : Optional.empty());
    }

    private boolean isMarked(PlainText text) {
        return BETWEEN.indexOf(text.at(end - 1)) >= 0;
    }

    /** ชื่อ สมชาย สกุล ใจดี. */
    private Optional<PersonName> inParts(PlainText text) {
        int given = NameReader.thaiWord(text, end);
        int label = NameReader.afterSpaces(text, given);
        if (given - end < 2 || label == given || OrdinaryWords.begin(text.text(), end)) {
            return Optional.empty();
        }
        for (String word : SURNAME) {
            if (text.text().startsWith(word, label)) {
                int from = afterMarks(text, label + word.length());
                int to = NameReader.thaiWord(text, from);
                return to - from < 2 || OrdinaryWords.begin(text.text(), from)
                        ? Optional.empty()
                        : Optional.of(new PersonName(
                                text.text().substring(end, given), text.text().substring(from, to), to));
            }
        }
        return Optional.empty();
    }

    private static int afterMarks(PlainText text, int from) {
        int at = from;
        while (at < from + MAX_BETWEEN && at < text.length() && BETWEEN.indexOf(text.at(at)) >= 0) {
            at++;
        }
        return at;
    }
}
