package org.prongsai.thai;

import java.util.List;

/** A text without its white space, which Thai sets where it likes, that still knows where the white space was. */
final class CompactText {
    /** What an agency's name is followed by in official Thai, where nothing else marks its end. */
    private static final List<String> GOES_ON = List.of(
            "ได้", "จะ", "จึง", "มี", "ให้", "เป็น", "และ", "หรือ", "กับ", "โดย", "ที่", "ใน", "ของ", "เพื่อ", "เรื่อง",
            "ตาม", "ร่วม", "จัด", "ดำเนิน", "ประกาศ", "ประชุม", "ประจำ", "ประชา", "ออก", "แจ้ง", "กำหนด", "มอบ", "ขอ",
            "อำเภอ", "จังหวัด", "ตำบล", "เมื่อ", "ปี", "พ.ศ", "ว่าด้วย", "แล้ว", "ซึ่ง", "ทุก", "ณ", "ครั้ง", "ไม่",
            "ยัง", "เผยแพร่", "ปรับ", "แต่ง", "ทำ", "ลง", "นำ", "ใช้", "เข้า", "ต่อ", "จำนวน", "แก่", "รับ", "ส่ง",
            "สำหรับ", "ผ่าน", "ตั้ง", "ตรวจ", "เสนอ", "เปิด", "ทบทวน", "แก้ไข", "อบรม", "ติด", "เก็บ", "สอบ", "ด้าน",
            "ฉบับ");

    private final String from;
    private final String text;
    private final int[] origin;

    CompactText(String from) {
        this.from = from;
        this.origin = java.util.stream.IntStream.range(0, from.length())
                .filter(i -> !Character.isWhitespace(from.charAt(i)))
                .toArray();
        StringBuilder letters = new StringBuilder(origin.length);
        for (int at : origin) {
            letters.append(from.charAt(at));
        }
        this.text = letters.toString();
    }

    String text() {
        return text;
    }

    /** As it stood before, white space and all. */
    String asWritten(int start, int end) {
        return from.substring(origin[start], origin[end - 1] + 1);
    }

    /** Whether a name may end here: before a space, a line's end, a digit or a word that goes on after names. */
    boolean mayEndAt(int end) {
        return end == text.length()
                || origin[end] > origin[end - 1] + 1
                || !ThaiClusters.isThai(text.charAt(end))
                || goesOnAt(end);
    }

    /** Whether here the text ends, or a word begins that goes on after names. */
    boolean goesOnAt(int at) {
        return at == text.length() || GOES_ON.stream().anyMatch(word -> text.startsWith(word, at));
    }

    /** The first place from {@code first} on where a name may end, at most {@code most}. */
    int endOfName(int first, int most) {
        int end = Math.min(first, text.length());
        while (end < text.length() && end < most && !mayEndAt(end)) {
            end++;
        }
        return end;
    }
}
