package org.prongsai.faultinjection;

import java.util.List;
import org.prongsai.model.Plan;
import org.prongsai.thai.ThaiText;

/** Details that speak of somebody else, and details that say next to nothing. */
final class DetailsFault {
    private static final List<String> NOTHING_MUCH = List.of(
            "ทำแล้ว",
            "ดำเนินการแล้ว",
            "เรียบร้อย",
            "ครบ",
            "ok",
            "ตามเอกสารแนบ",
            "ดูหลักฐาน",
            "เหมือนปีก่อน",
            "มี",
            "๕ ครั้ง",
            "ปฏิบัติตามระเบียบ",
            "ตามแผน",
            "แจ้งเวียนแล้ว",
            "ใช่",
            "ลงเว็บแล้ว",
            "อบรมแล้ว ๒ ครั้ง",
            "ครบ 100%",
            "ประชุมแล้ว",
            "ติดประกาศแล้ว",
            "ส่งแล้ว",
            "รายงานแล้ว",
            "จัดทำคู่มือแล้ว",
            "done",
            "ทุกคนทราบ",
            "ปกติ",
            "เผยแพร่ทางเว็บ");

    private DetailsFault() {}

    static Row otherAgency(FaultSite soil) {
        SeededRandom chance = soil.chance();
        Plan plan = soil.round().plan();
        String asked =
                plan.goalOf(soil.guideline().id()).text() + soil.guideline().text();
        List<String> words = plan.otherAgencies().stream()
                .filter(word -> !asked.contains(word))
                .toList();
        if (words.isEmpty()) {
            return soil.row();
        }
        String word = chance.any(words);
        String details = soil.row().details();
        return soil.row()
                .withDetails(
                        switch (chance.between(1, 7)) {
                            case 1 -> "กองแผนงานของ" + word + "ได้" + details;
                            case 2 -> details + " โดยเสนอต่อผู้บริหาร" + word + "แล้ว";
                            case 3 -> word + " " + details;
                            case 4 -> details + "\n2. บุคลากรของ " + word + " ทุกคนรับทราบ";
                            case 5 -> details + " (" + word + ")";
                            case 6 -> details + " ตามคำสั่ง" + broken(chance, word) + " ที่ 12/2564";
                            default -> "ประกาศ" + word + "แห่งนี้ เรื่อง การรับของขวัญ " + details;
                        });
    }

    /** With a line break or an invisible space inside, as it comes from a PDF file or a web page. */
    private static String broken(SeededRandom chance, String word) {
        int at = word.length() / 2;
        boolean consonant = word.charAt(at) >= 'ก' && word.charAt(at) <= 'ฮ';
        return consonant
                ? word.substring(0, at) + chance.any("\n", " ", "\u200B", "\u00AD") + word.substring(at)
                : word;
    }

    static Row tooShort(FaultSite soil) {
        SeededRandom chance = soil.chance();
        String little = chance.any(NOTHING_MUCH);
        String dressed = switch (chance.between(1, 6)) {
            case 1 -> little + "..............................";
            case 2 -> " " + little + " \n\n ";
            case 3 -> "1. " + little;
            case 4 -> little + "\u200B\u200B\u00A0\u00A0".repeat(8);
            case 5 -> (little + " ").repeat(chance.between(3, 5));
            default -> little;
        };
        return ThaiText.key(little).length() >= 18 ? soil.row() : soil.row().withDetails(dressed);
    }
}
