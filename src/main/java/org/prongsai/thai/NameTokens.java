package org.prongsai.thai;

import java.util.List;

/**
 * Tokens of a name, and how many letters of each may differ: the kind of organisation stands in any text, words like
 * {@code หนอง} begin the names of a hundred places, and only what is left tells one from another.
 */
record NameTokens(String kind, String common, String telling) {
    /** In shorter places every other word is a near miss. */
    private static final int MIN_LENGTH = 3;
    /** What a place is told by after common words has at least so many letters. */
    private static final int MIN_LEFT = 2;
    /** Of what tells a name from others one letter in three may differ, and one in any case. */
    private static final int LETTERS_FOR_AN_EDIT = 3;

    private static final int EDITS_OF_KIND = 2;

    private static final List<String> COMMON = List.of(
            "บ้าน", "หนอง", "โนน", "ดอน", "ท่า", "บาง", "คลอง", "ห้วย", "ป่า", "เขา", "ดง", "โคก", "วัง", "สระ", "บึง",
            "แก่ง", "เกาะ", "แม่", "ทุ่ง", "ปาก", "นา", "สัน", "หัว", "เวียง", "เชียง", "โพน", "ลำ", "อ่าว", "กุด",
            "ซับ");

    static NameTokens of(String kind, String place) {
        int at = 0;
        for (int next = afterCommon(place, 0); next > at; next = afterCommon(place, at)) {
            at = next;
        }
        return new NameTokens(kind, place.substring(0, at), place.substring(at));
    }

    private static int afterCommon(String place, int at) {
        return COMMON.stream()
                .filter(word -> place.startsWith(word, at))
                .mapToInt(word -> at + word.length())
                .filter(next -> place.length() - next >= MIN_LEFT && !ThaiClusters.cuts(place, at, next))
                .max()
                .orElse(at);
    }

    /** The same place after another wording of the kind. */
    NameTokens after(String otherKind) {
        return new NameTokens(otherKind, common, telling);
    }

    String whole() {
        return kind + common + telling;
    }

    int allowed() {
        return EDITS_OF_KIND + allowedOfPlace();
    }

    /** Whether every letter of the place must be right. */
    boolean isExact() {
        return allowedOfPlace() == 0;
    }

    private int allowedOfPlace() {
        return allowedOfCommon() + allowedOfTelling();
    }

    private int allowedOfTelling() {
        boolean tellsNothing = common.length() + telling.length() < MIN_LENGTH;
        return tellsNothing ? 0 : Math.max(1, telling.length() / LETTERS_FOR_AN_EDIT);
    }

    /** Rounded up a little: who gets a common word wrong still means it. */
    private int allowedOfCommon() {
        return (common.length() + 1) / LETTERS_FOR_AN_EDIT;
    }

    /** Whether a name with so many letters left is too easily the beginning of another one. */
    boolean isShort() {
        return telling.length() < 2 * LETTERS_FOR_AN_EDIT;
    }

    /** Whether the parts that a stretch can be cut into differ no more than each of them may. */
    boolean allow(String stretch) {
        if (stretch.startsWith(kind) && beginsOtherwise(stretch.substring(kind.length()))) {
            return false;
        }
        int[] ofKind = EditDistance.toBeginnings(kind, stretch);
        for (int end = 0; end <= stretch.length(); end++) {
            if (ofKind[end] <= EDITS_OF_KIND && allowPlace(stretch.substring(end))) {
                return true;
            }
        }
        return false;
    }

    /** The same of a stretch that begins with the kind, letter for letter. */
    boolean allowAfterKind(String stretch) {
        return stretch.startsWith(kind)
                && !beginsOtherwise(stretch.substring(kind.length()))
                && allowPlace(stretch.substring(kind.length()));
    }

    /** Whether a place begins with another common word, right letter for letter: ทุ่งหญ้าไซ is not ดงหญ้าไซ misspelt. */
    private boolean beginsOtherwise(String place) {
        return COMMON.stream()
                .filter(word -> word.length() >= MIN_LENGTH && !(common + telling).startsWith(word))
                .anyMatch(word -> place.startsWith(word) && !ThaiClusters.cuts(place, 0, word.length()));
    }

    private boolean allowPlace(String stretch) {
        int[] ofCommon = EditDistance.toBeginnings(common, stretch);
        for (int end = 0; end <= stretch.length(); end++) {
            if (ofCommon[end] <= allowedOfCommon()) {
                String rest = stretch.substring(end);
                if (EditDistance.toBeginnings(telling, rest)[rest.length()] <= allowedOfTelling()) {
                    return true;
                }
            }
        }
        return false;
    }
}
