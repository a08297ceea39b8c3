package org.prongsai.faultinjection;

import java.util.List;
import org.prongsai.thai.ThaiText;

/** Details taken over from the goal or the guideline, as they are or a little dressed up. */
final class CopyFault {
    private static final List<String> BEFORE =
            List.of("", "ดำเนินการ", "ผลการดำเนินงาน: ", "ได้", "1. ", "กองคลังได้", "เทศบาลมีการ", "- ");
    private static final List<String> AFTER =
            List.of("", "แล้ว", " เรียบร้อยแล้ว", " ครบถ้วนทุกประการ", ".", " (ตามแผน)");
    private static final List<List<String>> OTHER_WORDS = List.of(
            List.of("จัดทำ", "ทำ"),
            List.of("ประชาชน", "ผู้รับบริการ"),
            List.of("อย่างน้อย", "ไม่น้อยกว่า"),
            List.of("กำหนด", "วาง"),
            List.of("บุคลากร", "พนักงาน"),
            List.of("และ", "กับ"),
            List.of("ปรับปรุง", "พัฒนา"),
            List.of("เผยแพร่", "ลง"),
            List.of("หัวหน้า", "ผอ."),
            List.of("หน่วยงาน", "องค์กร"),
            List.of("โดย", "ด้วยการ"));

    private CopyFault() {}

    static Row in(FaultSite soil) {
        SeededRandom chance = soil.chance();
        String asked = chance.oneIn(2)
                ? soil.guideline().text()
                : soil.round().plan().goalOf(soil.guideline().id()).text();
        String copied = switch (chance.between(1, 6)) {
            case 1 -> asked;
            case 2 -> otherWords(chance, asked);
            case 3 -> half(chance, asked);
            case 4 -> respaced(chance, asked);
            case 5 -> asked.startsWith("ให้") ? asked.substring("ให้".length()) : asked;
            default -> respaced(chance, otherWords(chance, asked));
        };
        String dressed = dressed(chance, copied);
        return ThaiText.key(dressed).length() < 30 ? soil.row() : soil.row().withDetails(dressed);
    }

    private static String dressed(SeededRandom chance, String copied) {
        String dressed = chance.any(BEFORE) + copied + chance.any(AFTER);
        return ThaiText.key(copied).length() < 0.75 * ThaiText.key(dressed).length() ? copied : dressed;
    }

    private static String otherWords(SeededRandom chance, String asked) {
        String text = asked;
        for (List<String> pair : chance.some(OTHER_WORDS, 3)) {
            text = text.replaceFirst(pair.get(0), pair.get(1));
        }
        return text;
    }

    /** Whole words from one end on, at least half of it. */
    private static String half(SeededRandom chance, String asked) {
        int cut = chance.between(asked.length() / 2, asked.length());
        return chance.oneIn(2) ? asked.substring(0, cut) : asked.substring(asked.length() - cut);
    }

    private static String respaced(SeededRandom chance, String asked) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < asked.length(); i++) {
            char letter = asked.charAt(i);
            boolean mayBreak = (letter >= 'ก' && letter <= 'ฮ') || (letter >= 'เ' && letter <= 'ไ');
            text.append(mayBreak && chance.oneIn(25) ? chance.any(" ", "\n", "\u200B", "\u00A0") : "")
                    .append(letter);
        }
        return text.toString().replace("และ ", chance.any("และ", "และ  "));
    }
}
