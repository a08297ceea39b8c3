package org.prongsai.thai.personal;

import java.util.List;
import java.util.Set;

/** Words that stand where a name could and are none: positions, animals, places, and what a sentence goes on with. */
final class NameWords {
    /** Behind นาย, นาง and all the others. */
    private static final List<String> AFTER_ANY =
            List.of(("และ หรือ ที่ ได้ ของ ผู้ ใด ทั้ง จำนวน อายุ ทุกคน คน ซึ่ง ดังกล่าว นั้น นี้ "
                            + "เป็น กับ จะ ไม่ ให้ โดย เพื่อ ต้อง")
                    .split(" "));

    private static final List<String> AFTER_MISTER =
            List.of(("ช่าง ทะเบียน จ้าง หน้า อำเภอ แพทย์ สัตวแพทย์ ตรวจ ด่าน ทหาร ตำรวจ ประกัน "
                            + "ท้าย พราน ธนาคาร เรือ สถานี ไปรษณีย์ สิบ ร้อย พัน ทุน วง หมู่ กองเอก กองโท "
                            + "กองตรี คลัง ดาบ ใหญ่ แบบ โรง ตลาด ยาม สนาม ภาษี อากร บ่าว เวร ฮ้อย เหมือง "
                            + "หนังสือ เอง ว่า ความ")
                    .split(" "));

    private static final List<String> AFTER_MISTRESS =
            List.of(("แบบ งาม พยาบาล ฟ้า รำ เอก สนม กำนัล ร้าย แอ่น นวล พญา รอง เลิ้ง นพมาศ "
                            + "สงกรานต์ กวัก ไม้ ตะเคียน ตานี หงส์ บวช ใน เงือก อัปสร พราย แล้ว ละคร สีดา "
                            + "ผดุงครรภ์ ยักษ์ รม ตุง")
                    .split(" "));

    private static final List<String> AFTER_MISS = List.of("ไทย", "ถิ่น");

    private static final List<String> AFTER_CHILD =
            List.of(("หญิง ชาย ไทย เล็ก วัย ปฐมวัย พิการ กำพร้า ด้อย ใน ชั้น เข้าร่วม ร้อยละ มี " + "ยาก").split(" "));

    private static final List<String> AFTER_RANK = List.of("ตรี", "สัญญาบัตร", "ชั้น", "สมาชิก", "กอง", "ศูนย์");

    /** Behind นายก: names begin so too, นายกมล, นายกนก, นายกรณ์. What begins with a mark above or below always is one. */
    private static final List<String> NAMES_WITH_K = List.of(
            "กมล", "กนก", "กนิ", "กนต", "กรณ", "กรก", "กรวิ", "กรธ", "กรพ", "กฤ", "กวิ", "กวี", "กษิ", "กสิ", "กชก",
            "กชพ", "กตัญ", "กลว", "กมน", "กฎ", "กรุง", "กล้า", "กว้าง", "กลิ่น", "กล่อม", "กลม", "กร ");

    /** Where a name ends and a sentence goes on: no name holds them behind its first letters. */
    private static final List<String> SENTENCE =
            List.of(("ได้ แจ้ง และ ที่ เป็น ร้องเรียน ร้องทุกข์ ขอให้ ขอรับ ยื่น เข้าร่วม เข้าพบ "
                            + "เข้ารับ ผู้ ซึ่ง กับ โดย ตำแหน่ง เพื่อ ของ พร้อมด้วย พร้อมคณะ พร้อมทั้ง "
                            + "พร้อมเจ้า หมู่ เลขที่ โทร อายุ จำนวน จาก เมื่อ ว่าที่ นักวิชาการ หัวหน้า "
                            + "เจ้าหน้าที่ ประธาน ปลัด ลงวันที่ เสนอ")
                    .split(" "));

    private static final List<String> NO_SURNAMES =
            List.of(("นาย นาง รองนาย ผอ. กำนัน สมาชิก ครู ตำบล อำเภอ จังหวัด บ้าน ถนน ซอย ชุมชน "
                            + "อาชีพ รับ ลงพื้น ลงชื่อ วันที่ ตาม ใน ให้ จึง แล้ว มีความ มีหนังสือ มีการ "
                            + "มีที่ ขอ มายื่น มาขอ มาติด มาแจ้ง มารับ มาร้อง ไป อยู่บ้าน อยู่ที่ ซ่อม "
                            + "กรณี เรื่อง บัตร เบอร์ รหัส ร่วมกับ ร่วมประ ร่วมงาน ร่วมกิจ รวม พนักงาน "
                            + "ผลการ เลข ไม่ สังกัด กองคลัง กองช่าง กองการ กองสวัส กองสาธา กองยุทธ สำนัก "
                            + "ติดต่อ บัญชี ธนาคาร นำเสนอ นำโดย ดำเนิน ประชาชน วิทยากร มอบ ตรวจ จัด เข้า "
                            + "จะ ต้อง คือ ชำระ ยัง อีเมล ไลน์ บริเวณ หน้า หลัง ณ หรือ ทั้ง ทุกคน ดังกล่าว นั้น นี้")
                    .split(" "));

    private static final List<String> PLACES_OF_NOBLES =
            List.of(("ที่ ห้อง ศาลา สำนัก วัด บ้าน หอประชุม อาคาร โรงเรียน ศูนย์ ลาน เทศบาล " + "วันที่").split(" "));

    /** Of which a title is the end, or part of what is called so. */
    private static final List<String> BEFORE =
            List.of(("เจ้า มูล ขุน แม่ นก ปลา พระ ตำบล ต. อำเภอ อ. วัด คลอง ห้วย เกาะ ร้าน "
                            + "โรงเรียน ร.ร. รร. ตลาด สะพาน หนอง ดอย ถ้ำ เขา น้ำตก ศาล ผี ต้น กุด บาง ห้าง")
                    .split(" "));

    private static final Set<String> NO_LATIN_NAMES = Set.of(
            "Grand",
            "Universe",
            "World",
            "Queen",
            "Teen",
            "Thailand",
            "Tourism",
            "International",
            "Office",
            "Word",
            "Excel");

    private NameWords() {}

    /** Whether what stands before a title makes it part of another word. */
    static boolean isPartOfAnother(PlainText text, NameTitle title) {
        char before = text.at(title.start() - 1);
        if (title.isLatin()) {
            return Character.isLetter(before) && before < 0x80;
        }
        if (title.isShort()) {
            return before == '.' || (NameReader.isThai(before) && isInitial(title.word()));
        }
        if (!title.word().startsWith("นา")) {
            return false;
        }
        String near = text.text().substring(Math.max(0, title.start() - 10), title.start());
        return isLawyer(text, title) || BEFORE.stream().anyMatch(near::endsWith);
    }

    /** Whether two letters are the whole title: most abbreviations end so. */
    private static boolean isInitial(String title) {
        return title.length() < 5 && !title.startsWith("น") && !title.startsWith("ด");
    }

    /** ทนาย, but not บริษัทนายสมชาย. */
    private static boolean isLawyer(PlainText text, NameTitle title) {
        return title.word().equals("นาย")
                && text.at(title.start() - 1) == 'ท'
                && !NameReader.isThai(text.at(title.start() - 2));
    }

    /** Whether what begins there behind a title is something else. */
    static boolean isNoName(String text, int start, int end, String title) {
        return begins(text, start, AFTER_ANY) || begins(text, start, after(title)) || isMayor(text, start, end, title);
    }

    private static List<String> after(String title) {
        return switch (title) {
            case "นาย" -> AFTER_MISTER;
            case "นาง" -> AFTER_MISTRESS;
            case "นางสาว" -> AFTER_MISS;
            case "เด็กชาย", "เด็กหญิง" -> AFTER_CHILD;
            default -> AFTER_RANK;
        };
    }

    private static boolean isMayor(String text, int start, int end, String title) {
        if (!title.equals("นาย") || text.charAt(start) != 'ก') {
            return false;
        }
        char second = start + 1 < end ? text.charAt(start + 1) : ' ';
        boolean consonant = (second >= 'ก' && second <= 'ฮ') || "เแโใไ ".indexOf(second) >= 0;
        return consonant && !begins(text, start, NAMES_WITH_K);
    }

    /** Where the sentence goes on within a run of letters that begins with a name. */
    static int cut(String text, int start, int end) {
        String run = text.substring(start, end);
        int cut = run.length();
        for (String word : SENTENCE) {
            int at = run.indexOf(word, 2);
            if (at >= 0 && at < cut) {
                cut = at;
            }
        }
        return NameReader.most(text, start, start + cut);
    }

    static boolean isNoSurname(String text, int start, int end, boolean noble) {
        return noble
                ? begins(text, start, PLACES_OF_NOBLES)
                : begins(text, start, NO_SURNAMES) || begins(text, start, SENTENCE);
    }

    static boolean isNoLatinName(String word) {
        return NO_LATIN_NAMES.contains(word);
    }

    private static boolean begins(String text, int start, List<String> words) {
        for (String word : words) {
            if (text.startsWith(word, start)) {
                return true;
            }
        }
        return false;
    }
}
