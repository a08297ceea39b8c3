package org.prongsai.thai.personal;

import java.util.List;
import java.util.Optional;

/**
 * Title before a name, as it stands in a text.
 *
 * @param word the last where several are one title, {@code ผศ.ดร.}
 * @param end after it in the plain text
 */
record NameTitle(String word, TitleKind kind, int start, int end) {
    /** What follows a rank to make it whole: {@code ร้อยตำรวจเอกหญิง}. */
    private static final List<String> GRADES = List.of("เอก", "โท", "ตรี", "หญิง", "(หญิง)", " (หญิง)");

    private static final String ACTING = "ว่าที่";
    private static final int MAX_TITLES = 4;

    static Optional<NameTitle> at(PlainText text, int start) {
        Optional<NameTitle> first = one(text, start);
        for (int i = 1; i < MAX_TITLES && first.isPresent(); i++) {
            NameTitle before = first.get();
            Optional<NameTitle> next = before.kind == TitleKind.RANK ? following(text, before) : Optional.empty();
            if (next.isEmpty()) {
                return first;
            }
            first = next;
        }
        return first;
    }

    /** รศ. ดร. is one title, but none is ร.ต. นาย. */
    private static Optional<NameTitle> following(PlainText text, NameTitle before) {
        int at = text.at(before.end) == ' ' ? before.end + 1 : before.end;
        return one(text, at)
                .filter(next -> next.kind == TitleKind.RANK)
                .map(next -> new NameTitle(next.word, next.kind, before.start, next.end));
    }

    private static Optional<NameTitle> one(PlainText text, int start) {
        if (!TitleWords.mayBegin(text.at(start), text.at(start + 1))) {
            return Optional.empty();
        }
        if (text.text().startsWith(ACTING, start)) {
            int rank = start + ACTING.length();
            return TitleWords.at(text.text(), text.at(rank) == ' ' ? rank + 1 : Math.min(rank, text.length() - 1))
                    .filter(title -> title.kind == TitleKind.RANK)
                    .map(title -> new NameTitle(title.word, title.kind, start, title.end).graded(text));
        }
        return TitleWords.at(text.text(), start).map(title -> title.graded(text));
    }

    private NameTitle graded(PlainText text) {
        int whole = end;
        if (kind == TitleKind.LATIN && text.at(whole) == '.') {
            whole++;
        }
        for (String grade : GRADES) {
            if (kind == TitleKind.RANK && text.text().startsWith(grade, whole)) {
                whole += grade.length();
            }
        }
        return new NameTitle(word, kind, start, whole);
    }

    boolean isLatin() {
        return kind == TitleKind.LATIN;
    }

    /** Whether it is written in letters with dots between. */
    boolean isShort() {
        return word.endsWith(".") && !isLatin();
    }

    /** Whether a given name alone is one behind it. */
    boolean isEnough(PlainText text) {
        boolean glued = text.at(end) != ' ';
        return kind == TitleKind.CIVIL || kind == TitleKind.LATIN || (kind == TitleKind.RANK && glued);
    }
}
