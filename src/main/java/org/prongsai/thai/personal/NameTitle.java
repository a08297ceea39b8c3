package org.prongsai.thai.personal;

import java.util.List;
import java.util.Optional;

/**
 * Title before a name, as it stands in a text.
 *
 * @param word in full where several are one title
 * @param end after it in the plain text
 */
record NameTitle(String word, int start, int end) {
    /** The longer before those that they begin with. */
    private static final List<String> WORDS = List.of(
            "นางสาว",
            "นาย",
            "นาง",
            "น.ส.",
            "น. ส.",
            "นส.",
            "ด.ช.",
            "ด.ญ.",
            "เด็กชาย",
            "เด็กหญิง",
            "ว่าที่ร้อยตรี",
            "ว่าที่ ร้อยตรี",
            "ว่าที่ ร.ต.",
            "ว่าที่ร.ต.",
            "ร้อยตำรวจ",
            "พันตำรวจ",
            "พันจ่า",
            "จ่าสิบ",
            "จ่าเอก",
            "ดาบตำรวจ",
            "สิบตำรวจ",
            "สิบเอก",
            "ร.ต.อ.",
            "ร.ต.ท.",
            "ร.ต.ต.",
            "พ.ต.อ.",
            "พ.ต.ท.",
            "พ.ต.ต.",
            "ส.ต.อ.",
            "ส.ต.ท.",
            "ส.ต.ต.",
            "จ.ส.ต.",
            "จ.ส.อ.",
            "จ.ส.ท.",
            "พ.จ.อ.",
            "ด.ต.",
            "ร.อ.",
            "ร.ท.",
            "ร.ต.",
            "พ.อ.",
            "พ.ท.",
            "พ.ต.",
            "ส.อ.",
            "ดร.",
            "Mrs",
            "MRS",
            "Miss",
            "MISS",
            "Mr",
            "MR",
            "Ms.",
            "MS.");

    /** What follows a rank to make it whole: {@code ร้อยตำรวจเอกหญิง}. */
    private static final List<String> GRADES = List.of("เอก", "โท", "ตรี", "หญิง", "(หญิง)", " (หญิง)", ".");

    /** Letters with which a title may begin. */
    static final String FIRST = "นดเวรพจสM";

    static Optional<NameTitle> at(PlainText text, int start) {
        for (String word : WORDS) {
            if (text.text().startsWith(word, start)) {
                return Optional.of(new NameTitle(word, start, end(text, start, word)));
            }
        }
        return Optional.empty();
    }

    private static int end(PlainText text, int start, String word) {
        int end = start + word.length();
        boolean latin = word.charAt(0) == 'M';
        boolean rank = !latin && !word.startsWith("นา") && !word.startsWith("เด็ก");
        for (String grade : GRADES) {
            boolean may = latin ? grade.equals(".") : rank && !grade.equals(".");
            if (may && text.text().startsWith(grade, end)) {
                end += grade.length();
            }
        }
        return end;
    }

    boolean isLatin() {
        return word.charAt(0) == 'M';
    }

    /** Whether it is written in letters with dots between. */
    boolean isShort() {
        return word.indexOf('.') >= 0;
    }
}
