package org.prongsai.thai.personal;

import java.util.List;

/** Words before a title that make it something else: a place, a plant, a number of men, an abbreviation. */
final class BeforeTitleWords {
    /** Of which a title is the end, or part of what is called so. */
    private static final List<String> BEFORE =
            List.of(("เจ้า มูล ขุน แม่ นก ปลา พระ ตำบล ต. อำเภอ อ. วัด คลอง ห้วย เกาะ ร้าน "
                            + "โรงเรียน ร.ร. รร. ตลาด สะพาน หนอง ดอย ถ้ำ เขา น้ำตก ศาล ผี ต้น กุด บาง ห้าง "
                            + "บึง ซอย ถนน ท่า ไม้ ดอก ลาน สวน ว่าน")
                    .split(" ", -1));

    /** Behind which a title with a whole name is a person's, and with one word a place's. */
    private static final String HOME = "บ้าน";

    /** Behind which a word of everyday is a title: a sentence sets no space. */
    private static final List<String> LEADING = List.of(
            "โดย", "ของ", "และ", "ให้", "กับ", "คือ", "แก่", "จาก", "ถึง", "คุณ", "แล้ว", "ผู้ร้อง", "ผู้แจ้ง",
            "ได้แก่", "มอบหมาย");

    private BeforeTitleWords() {}

    /** Whether what stands before a title makes it part of another word. */
    static boolean isPartOfAnother(PlainText text, NameTitle title) {
        char before = text.at(title.start() - 1);
        if (title.kind() == TitleKind.LOCAL || title.kind() == TitleKind.MONK) {
            return before == '.' || (NameReader.isThai(before) && (title.isShort() || !isLed(text, title.start())));
        }
        if (title.isLatin()) {
            return Character.isLetter(before) && before < 0x80;
        }
        if (title.isShort()) {
            return before == '.' || (NameReader.isThai(before) && isInitial(title.word()));
        }
        if (!title.word().startsWith("นา")) {
            return false;
        }
        return isLawyer(text, title) || isBehind(text, title.start(), BEFORE);
    }

    /** Whether a place called so stands before a title. */
    static boolean isHome(PlainText text, int start) {
        return text.text().startsWith(HOME, start - HOME.length());
    }

    private static boolean isLed(PlainText text, int start) {
        return isBehind(text, start, LEADING) && !text.text().startsWith("ขอบ", start - 3);
    }

    private static boolean isBehind(PlainText text, int start, List<String> words) {
        for (String word : words) {
            if (text.text().startsWith(word, start - word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it may say how many: ทหาร 5 นาย, 500 ม.ล. */
    static boolean isCounter(PlainText text, NameTitle title) {
        boolean counts = title.word().equals("นาย")
                || title.word().equals("นาง")
                || title.word().equals("มล.");
        int before = text.at(title.start() - 1) == ' ' ? title.start() - 2 : title.start() - 1;
        if (!counts || !text.isDigit(before)) {
            return false;
        }
        while (text.isDigit(before)) {
            before--;
        }
        return text.at(before) == ' ' || NameReader.isThai(text.at(before));
    }

    /** Whether two letters are the whole title: most abbreviations end so. */
    private static boolean isInitial(String title) {
        return title.length() < 4 && !title.startsWith("น") && !title.startsWith("ด");
    }

    /** ทนาย, but not บริษัทนายสมชาย. */
    private static boolean isLawyer(PlainText text, NameTitle title) {
        return title.word().equals("นาย")
                && text.at(title.start() - 1) == 'ท'
                && !NameReader.isThai(text.at(title.start() - 2));
    }
}
