package org.prongsai.faultinjection;

import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * A municipality's name: its kind, and the words its place is called by.
 *
 * @param brief the kind as it is shortened before a place, {@code ทต.}
 */
record Municipality(String kind, String brief, List<String> words) {
    private static final List<String> COMMON = List.of(
            "บ้าน", "หนอง", "โนน", "ดอน", "ท่า", "บาง", "คลอง", "ห้วย", "ป่า", "เขา", "ดง", "โคก", "วัง", "สระ", "บึง",
            "แก่ง", "เกาะ", "แม่", "ทุ่ง", "ปาก", "นา", "สัน", "พระ", "ศรี", "โพธิ์", "เชียง", "เวียง", "หัว");
    private static final List<String> TELLING = List.of(
            "ขาม", "บัว", "แวง", "สูง", "แดง", "ไผ่", "ม่วง", "ยาง", "กลาง", "ใหญ่", "ทราย", "แก้ว", "เงิน", "ทอง",
            "หลวง", "หว้า", "ตาล", "ไทร", "มะค่า", "ปรือ", "ข่า", "สวรรค์", "พิมาน", "กระเบา", "ตะเคียน", "สะแก",
            "ประดู่", "มะขาม", "หญ้าไซ", "จันทร์", "สิงห์", "เสือ", "ช้าง", "ควาย", "พลวง", "ระกำ", "ชะอม");
    private static final List<String> LAST = List.of("เหนือ", "ใต้", "พัฒนา", "สามัคคี", "นคร", "ราษฎร์", "ธานี");
    private static final List<String> WHOLE = List.of(
            "ปัว",
            "ลี้",
            "พาน",
            "ปาย",
            "งาว",
            "ตาก",
            "แพร่",
            "เชียงคำ",
            "สรรพยา",
            "อรัญญิก",
            "ธรรมศาลา",
            "พรหมพิราม",
            "วารินชำราบ",
            "พระประแดง",
            "ศรีสงคราม",
            "สุวรรณภูมิ",
            "วิเชียรบุรี",
            "เกษตรวิสัย",
            "กุสุมาลย์",
            "วัฒนานคร",
            "อู่ทอง",
            "สันกำแพง",
            "พิมลราช",
            "บรรพตพิสัย",
            "สหัสขันธ์",
            "ทรัพย์อนันต์",
            "กัลยาณิวัฒนา",
            "อุทุมพรพิสัย",
            "ไพศาลี",
            "วัฏฏาราม",
            "กรรณิการ์",
            "พุทธมณฑล",
            "จุฬาภรณ์",
            "สมเด็จ",
            "อัมพวา",
            "ปทุมรัตต์",
            "ชัยวัฒนา");
    private static final LevenshteinDistance EDITS = LevenshteinDistance.getDefaultInstance();

    Municipality {
        words = List.copyOf(words);
    }

    static Municipality any(SeededRandom chance) {
        int lot = chance.between(1, 10);
        if (lot <= 5) {
            return new Municipality("เทศบาลตำบล", "ทต.", place(chance));
        }
        if (lot <= 7) {
            return new Municipality("องค์การบริหารส่วนตำบล", "อบต.", place(chance));
        }
        return lot <= 9
                ? new Municipality("เทศบาลเมือง", "ทม.", place(chance))
                : new Municipality("เทศบาลนคร", "ทน.", place(chance));
    }

    private static List<String> place(SeededRandom chance) {
        return switch (chance.between(1, 8)) {
            case 1, 2, 3 -> List.of(chance.any(WHOLE));
            case 4, 5 -> List.of(chance.any(COMMON), chance.any(TELLING));
            case 6 -> List.of(chance.any(COMMON), chance.any(TELLING), chance.any(LAST));
            case 7 -> List.of("บ้าน", chance.any(COMMON), chance.any(TELLING));
            default -> List.of(chance.any(WHOLE), chance.any(LAST));
        };
    }

    String place() {
        return String.join("", words);
    }

    String full() {
        return kind + place();
    }

    boolean isTambonCouncil() {
        return brief.equals("อบต.");
    }

    /** Whether one slip of a finger makes the one of the other, or one is the other's beginning: nobody can tell then. */
    boolean isConfusedWith(Municipality other) {
        return EDITS.apply(place(), other.place()) <= 1
                || place().startsWith(other.place())
                || other.place().startsWith(place());
    }
}
