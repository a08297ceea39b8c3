package org.prongsai.thai.personal;

import java.util.List;
import java.util.Set;

/** Words that stand where a name could and are none: positions, animals, places, and what a sentence goes on with. */
final class NameWords {
    /** Behind นาย, นาง and all the others. */
    private static final List<String> AFTER_ANY =
            List.of(("และ หรือ ที่ ได้ ของ ผู้ ใด ทั้ง จำนวน อายุ ทุกคน คน ซึ่ง ดังกล่าว นั้น นี้ "
                            + "เป็น กับ จะ ไม่ ให้ โดย เพื่อ ต้อง")
                    .split(" ", -1));

    /** Behind a title alone, where it is said of; a name that begins so has a surname behind it. */
    private static final List<String> AFTER_BARE =
            List.of("ใช้ ส่ง จาก ประจำ ตาม ระบุ ร่วม ผ่าน ประชุม นาย นาง จัด เข้า ลง ออก".split(" ", -1));

    private static final List<String> AFTER_MISTER =
            List.of(("ช่าง ทะเบียน จ้าง หน้า อำเภอ แพทย์ สัตวแพทย์ ตรวจ ด่าน ทหาร ตำรวจ ประกัน "
                            + "ท้าย พราน ธนาคาร เรือ สถานี ไปรษณีย์ สิบ ร้อย พัน ทุน วง หมู่ กองเอก กองโท "
                            + "กองตรี คลัง ดาบ ใหญ่ แบบ โรง ตลาด ยาม สนาม ภาษี อากร บ่าว เวร ฮ้อย เหมือง "
                            + "หนังสือ เอง ว่า ความ")
                    .split(" ", -1));

    private static final List<String> AFTER_MISTRESS =
            List.of(("แบบ งาม พยาบาล ฟ้า รำ เอก สนม กำนัล ร้าย แอ่น นวล พญา รอง เลิ้ง นพมาศ "
                            + "สงกรานต์ กวัก ไม้ ตะเคียน ตานี หงส์ บวช ใน เงือก อัปสร พราย แล้ว ละคร สีดา "
                            + "ผดุงครรภ์ ยักษ์ รม ตุง")
                    .split(" ", -1));

    private static final List<String> AFTER_MISS = List.of("ไทย", "ถิ่น");

    private static final List<String> AFTER_CHILD = List.of(
            ("หญิง ชาย ไทย เล็ก วัย ปฐมวัย พิการ กำพร้า ด้อย ใน ชั้น เข้าร่วม ร้อยละ มี " + "ยาก").split(" ", -1));

    private static final List<String> AFTER_RANK =
            List.of("ตรี", "สัญญาบัตร", "ชั้น", "สมาชิก", "กอง", "ศูนย์", "เขต", "หมู่");

    private static final List<String> AFTER_ACQUAINTANCE = List.of(
            "ภาพ",
            "ธรรม",
            "วุฒิ",
            "สมบัติ",
            "ค่า",
            "ลักษณะ",
            "ประโยชน์",
            "แม่",
            "พ่อ",
            "ตา",
            "ยาย",
            "หมอ",
            "หญิง",
            "ชาย",
            "นาย",
            "ูป",
            "าน",
            "ย",
            "บา",
            "พี่เลี้ยง",
            "แดร์",
            "น้อย",
            "เมือง");

    private static final List<String> AFTER_MONK = List.of(
            ("ราช บรม บาท นคร ธาตุ พุทธ สงฆ์ อาทิตย์ ราม ยา ปกเกล้า จันทร์ องค์ ประธาน พรหม เจ้า เทพ ที่นั่ง นาง ธรรม "
                            + "วินัย อุโบสถ วิหาร เจดีย์ ปรางค์ รูป เครื่อง ครู มหา กษัตริย์ กรุณา อัฐิ ศพ เมรุ เพลิง ประแดง แสง ศรี "
                            + "วิษณุ อินทร์ ศิว คุณ เกียรติ ชนม สุพรรณ นอน ยืน ลาน สมเด็จ ปริตร คัมภีร์ คลัง ตำหนัก แท่น โขนง")
                    .split(" ", -1));

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
                    .split(" ", -1));

    private static final List<String> NO_SURNAMES =
            List.of(("นาย นาง รองนาย ผอ. กำนัน สมาชิก ครู ตำบล อำเภอ จังหวัด บ้าน ถนน ซอย ชุมชน "
                            + "อาชีพ รับ ลงพื้น ลงชื่อ วันที่ ตาม ใน ให้ จึง แล้ว มีความ มีหนังสือ มีการ "
                            + "มีที่ ขอ มายื่น มาขอ มาติด มาแจ้ง มารับ มาร้อง ไป อยู่บ้าน อยู่ที่ ซ่อม "
                            + "กรณี เรื่อง บัตร เบอร์ รหัส ร่วมกับ ร่วมประ ร่วมงาน ร่วมกิจ รวม พนักงาน "
                            + "ผลการ เลข ไม่ สังกัด กองคลัง กองช่าง กองการ กองสวัส กองสาธา กองยุทธ สำนัก "
                            + "ติดต่อ บัญชี ธนาคาร นำเสนอ นำโดย ดำเนิน ประชาชน วิทยากร มอบ ตรวจ จัด เข้า "
                            + "จะ ต้อง คือ ชำระ ยัง อีเมล ไลน์ บริเวณ หน้า หลัง ณ หรือ ทั้ง ทุกคน ดังกล่าว นั้น นี้")
                    .split(" ", -1));

    private static final List<String> PLACES_OF_NOBLES = List.of(
            ("ที่ ห้อง ศาลา สำนัก วัด บ้าน หอประชุม อาคาร โรงเรียน ศูนย์ ลาน เทศบาล " + "วันที่").split(" ", -1));

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

    /** Whether what begins there behind a title is never a name. */
    static boolean isNoName(String text, int start, int end, NameTitle title) {
        return begins(text, start, AFTER_ANY) || isMayor(text, start, end, title.word());
    }

    /** Whether no given name begins so. */
    static boolean isNeverGiven(String text, int start) {
        return begins(text, start, AFTER_ANY);
    }

    /** Whether it is something else, unless it is a whole word and a surname follows: นางสงกรานต์, นายช่าง. */
    static boolean isSeldomName(String text, int start, NameTitle title) {
        return begins(text, start, AFTER_BARE) || begins(text, start, after(title));
    }

    /** Whether such a word is all there is: นายช่างโยธา is no one's name whatever follows. */
    static boolean isOffice(String text, int start, int end, NameTitle title) {
        if (!title.word().equals("นาย")) {
            return false;
        }
        for (String word : AFTER_MISTER) {
            if (text.startsWith(word, start) && start + word.length() < end) {
                return true;
            }
        }
        return false;
    }

    private static List<String> after(NameTitle title) {
        return switch (title.word()) {
            case "นาย" -> AFTER_MISTER;
            case "นาง" -> AFTER_MISTRESS;
            case "นางสาว" -> AFTER_MISS;
            case "เด็กชาย", "เด็กหญิง" -> AFTER_CHILD;
            default ->
                switch (title.kind()) {
                    case LOCAL -> AFTER_ACQUAINTANCE;
                    case MONK -> AFTER_MONK;
                    default -> AFTER_RANK;
                };
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
        return OrdinaryWords.begins(text, start, words);
    }
}
