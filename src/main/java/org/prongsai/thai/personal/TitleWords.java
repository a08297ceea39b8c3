package org.prongsai.thai.personal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words that are titles, by the letter that they begin with. */
final class TitleWords {
    /** With dots between their letters, at the end alone, or with spaces: {@code พ.ต.อ.}, {@code พตอ.}, {@code พ. ต. อ.}. */
    private static final Map<String, TitleKind> SHORT = new HashMap<>();

    private static final Map<Character, List<Word>> LONG = new HashMap<>();
    /** Of which two letters a title may begin with, each by its last seven bits. */
    private static final BitSet PAIRS = new BitSet(1 << 14);

    private static final int MAX_SHORT = 4;

    private record Word(String word, TitleKind kind) {}

    static {
        shorts(TitleKind.CIVIL, "นส ดช ดญ");
        shorts(
                TitleKind.RANK,
                "พลอ พลท พลต พอ พท พต รอ รท รต จสอ จสท จสต สอ สท สต พลตอ พลตท พลตต พตอ พตท พตต รตอ รตท รตต "
                        + "ดต สตอ สตท สตต พลรอ พลรท พลรต นอ นท นต พจอ พจท พจต จอ จท จต พลออ พลอท พลอต "
                        + "พออ พออท พออต มล มรว มจ ดร ศ ผศ รศ นพ พญ ทพ ทพญ ภก ภญ สพ สพญ");
        shorts(TitleKind.LOCAL, "อ อจ ผญบ");
        longs(TitleKind.CIVIL, "นางสาว นาย นาง เด็กชาย เด็กหญิง หม่อมหลวง หม่อมราชวงศ์ พลฯ พลทหาร");
        longs(
                TitleKind.RANK,
                "ว่าที่ร้อยตรี ร้อยตำรวจ พันตำรวจ พลตำรวจ พันจ่า จ่าสิบ จ่าเอก ดาบตำรวจ สิบตำรวจ สิบเอก สิบโท สิบตรี "
                        + "ร้อยเอก ร้อยโท ร้อยตรี พันเอก พันโท พันตรี พลเอก พลโท พลตรี นาวาอากาศ เรืออากาศ "
                        + "นาวาเอก นาวาโท นาวาตรี");
        longs(TitleKind.LOCAL, "นายแพทย์ แพทย์หญิง ทันตแพทย์หญิง ทันตแพทย์ เภสัชกรหญิง เภสัชกร นายสัตวแพทย์");
        longs(TitleKind.LOCAL, "คุณ ครู อาจารย์ กำนัน ผู้ใหญ่บ้าน ผู้ใหญ่ ป้า ลุง น้า");
        longs(TitleKind.MONK, "พระครู พระมหา พระอธิการ พระอาจารย์ พระ");
        longs(TitleKind.LATIN, "Mrs MRS Miss MISS Mr MR Ms Mx MS.");
        pair('ว', '่');
        LONG.values()
                .forEach(words -> words.sort(
                        (one, other) -> other.word().length() - one.word().length()));
    }

    private TitleWords() {}

    private static void shorts(TitleKind kind, String words) {
        for (String word : words.split(" ", -1)) {
            SHORT.put(word, kind);
            pair(word.charAt(0), '.');
            if (word.length() > 1) {
                pair(word.charAt(0), word.charAt(1));
            }
        }
    }

    private static void longs(TitleKind kind, String words) {
        for (String word : words.split(" ", -1)) {
            LONG.computeIfAbsent(word.charAt(0), letter -> new ArrayList<>()).add(new Word(word, kind));
            pair(word.charAt(0), word.charAt(1));
        }
    }

    private static void pair(char first, char second) {
        PAIRS.set(place(first, second));
    }

    private static int place(char first, char second) {
        return ((first & 0x7F) << 7) | (second & 0x7F);
    }

    /** Whether a title may begin with two letters. */
    static boolean mayBegin(char first, char second) {
        return PAIRS.get(place(first, second));
    }

    /** The title that begins there, without grades and other titles behind it. */
    static Optional<NameTitle> at(String text, int start) {
        for (Word one : LONG.getOrDefault(text.charAt(start), List.of())) {
            if (text.startsWith(one.word(), start)) {
                return Optional.of(new NameTitle(
                        one.word(), one.kind(), start, start + one.word().length()));
            }
        }
        return shortened(text, start);
    }

    /** The longest that is one, of letters with dots behind them. */
    private static Optional<NameTitle> shortened(String text, int start) {
        StringBuilder letters = new StringBuilder();
        NameTitle longest = null;
        int at = start;
        while (letters.length() <= MAX_SHORT) {
            int dot = dot(text, at);
            if (dot < 0) {
                break;
            }
            letters.append(text, at, dot);
            TitleKind kind = SHORT.get(letters.toString());
            if (kind != null) {
                longest = new NameTitle(letters + ".", kind, start, dot + 1);
            }
            at = dot + 1 < text.length() && text.charAt(dot + 1) == ' ' ? dot + 2 : dot + 1;
        }
        return Optional.ofNullable(longest);
    }

    /** Where the dot behind some consonants is; -1 where none is. */
    private static int dot(String text, int from) {
        int at = from;
        while (at < text.length() && at < from + MAX_SHORT && text.charAt(at) >= 'ก' && text.charAt(at) <= 'ฮ') {
            at++;
        }
        return at > from && at < text.length() && text.charAt(at) == '.' ? at : -1;
    }
}
