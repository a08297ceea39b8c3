package org.prongsai.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ThaiTextTest {
    @ParameterizedTest(name = "{0} -> {1} ({2})")
    @CsvSource({
        "'บรรลุ\u00A0เป้าหมาย', 'บรรลุ เป้าหมาย', repair.nbsp",
        "'บรรลุ\u200Bเป้าหมาย', 'บรรลุเป้าหมาย', repair.invisible",
        "'\uFEFFบรรลุ', 'บรรลุ', repair.invisible",
        "'บรร\u00ADลุ', 'บรรลุ', repair.invisible",
        "'ท\u0E4D\u0E32', 'ท\u0E33', repair.sara-am",
        "'น\u0E49\u0E4D\u0E32', 'น\u0E49\u0E33', repair.sara-am",
        "'น\u0E4D\u0E49\u0E32', 'น\u0E49\u0E33', repair.sara-am",
        "'น\u0E33\u0E49', 'น\u0E49\u0E33', repair.sara-am",
        "'เเล้ว', 'แล้ว', repair.sara-ae",
        "'เป้้า', 'เป้า', repair.doubled-mark",
        "'ท\u0E48\u0E35', 'ท\u0E35\u0E48', repair.mark-order",
        "'ก  ข', 'ก ข', repair.spaces",
        "' ก ', 'ก', repair.edge-spaces",
    })
    void repairs_and_says_why(String typed, String repaired, String why) {
        ThaiText.Repaired result = ThaiText.repair(typed);
        assertThat(result.text()).isEqualTo(repaired);
        assertThat(result.reasons()).containsExactly(why);
    }

    @Test
    void right_text_is_left_alone() {
        String right = "ที่ ผู้ ปี๊ กั้น น้ำ ญี่ปุ่น ฐิติ เป็น เพื่อ ทั้งนี้ ฝั่ง ฟื้น ซ้ำ ฤๅ เตี๋ยว ใหญ่ ปำ";
        assertThat(ThaiText.repair(right)).isEqualTo(new ThaiText.Repaired(right, List.of()));
    }

    @Test
    void repair_is_done_once_and_for_all() {
        String worst = " \u00A0ท\u0E48\u0E4D\u0E32 เเล้้ว\u200B ";
        String once = ThaiText.repair(worst).text();
        assertThat(ThaiText.repair(once).reasons()).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "ท\u0E48\u0E35\u0E48, ท\u0E35\u0E48",
        "ท\u0E48\u0E49\u0E35, ท\u0E35\u0E48\u0E49",
        "น\u0E4D\u0E4D\u0E32, น\u0E33",
        "น\u0E33\u0E49\u0E49, น\u0E49\u0E33",
        "น\u0E33\u0E33\u0E49, น\u0E49\u0E33\u0E33",
        "น\u0E49\u0E33\u0E49, น\u0E49\u0E33",
        "น\u0E4D\u0E49\u0E49\u0E32, น\u0E49\u0E33",
    })
    void a_letter_that_needs_several_repairs_gets_them_at_once(String typed, String repaired) {
        assertThat(ThaiText.repair(typed).text()).isEqualTo(repaired);
    }

    @Test
    void letters_that_only_a_space_keeps_apart_have_the_key_of_the_one_they_make() {
        assertThat(ThaiText.key("เ เล้ว")).isEqualTo(ThaiText.key("แล้ว"));
        assertThat(ThaiText.key("น\u0E33 \u0E49")).isEqualTo(ThaiText.key("น้ำ"));
    }

    @Test
    void whatever_is_typed_a_repair_is_final_and_so_is_a_key() {
        String letters =
                "กา\u0E31\u0E34\u0E35\u0E33\u0E33\u0E40\u0E40\u0E47\u0E48\u0E48\u0E49\u0E4C\u0E4D\u0E4D๑ \u00A0\u200B\uF70A";
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            TextFuzz.check(random.ints(random.nextInt(12), 0, letters.length())
                    .mapToObj(letter -> letters.substring(letter, letter + 1))
                    .collect(Collectors.joining()));
        }
    }

    @Test
    @Timeout(60)
    void long_runs_of_marks_take_no_time() {
        for (String run : List.of("\u0E33\u0E48", "\u0E48\u0E35", "\u0E48\u0E49", "\u0E33", "\u0E4D", "\u0E40", " ")) {
            TextFuzz.check(run.repeat(50_000) + "ก");
            TextFuzz.check("ก" + run.repeat(50_000));
        }
    }

    /** The codes of Thai fonts for Windows, with and without a descender, left, low and low left. */
    @ParameterizedTest
    @CsvSource({
        "F700, ฐ",
        "F701, \u0E34",
        "F702, \u0E35",
        "F703, \u0E36",
        "F704, \u0E37",
        "F705, \u0E48",
        "F706, \u0E49",
        "F707, \u0E4A",
        "F708, \u0E4B",
        "F709, \u0E4C",
        "F70A, \u0E48",
        "F70B, \u0E49",
        "F70C, \u0E4A",
        "F70D, \u0E4B",
        "F70E, \u0E4C",
        "F70F, ญ",
        "F710, \u0E31",
        "F711, \u0E4D",
        "F712, \u0E47",
        "F713, \u0E48",
        "F714, \u0E49",
        "F715, \u0E4A",
        "F716, \u0E4B",
        "F717, \u0E4C",
        "F718, \u0E38",
        "F719, \u0E39",
        "F71A, \u0E3A"
    })
    void private_codes_become_the_letters_they_stand_for(String code, String letter) {
        String typed = "กข" + (char) Integer.parseInt(code, 16) + "ค";
        assertThat(ThaiText.repair(typed)).isEqualTo(new ThaiText.Repaired("กข" + letter + "ค", List.of("repair.pua")));
    }

    @Test
    void private_codes_beside_them_stay() {
        for (String typed : List.of("กข\uF6FFค", "กข\uF71Bค")) {
            assertThat(ThaiText.repair(typed)).isEqualTo(new ThaiText.Repaired(typed, List.of()));
        }
        assertThat(ThaiText.repair("ท\uF702\uF70A ป\uF701").text()).isEqualTo("ที่ ปิ");
    }

    @Test
    void keys_have_arabic_digits_with_and_without_spaces_around_them() {
        assertThat(ThaiText.key("๐๑๙")).isEqualTo("019");
        assertThat(ThaiText.key("ข้อ ๐ ๑ ๙")).isEqualTo("ข้อ019");
        assertThat(ThaiText.key("\u0E4F๑\u0E5A")).isEqualTo("\u0E4F1\u0E5A");
        assertThat(ThaiText.squeezed("ข้อ๙")).isEqualTo("ข้อ๙");
    }

    @Test
    void keys_ignore_spaces_and_digits_of_either_kind() {
        assertThat(ThaiText.same("รอบ ๖ เดือน", "รอบ6เดือน")).isTrue();
        assertThat(ThaiText.same("บรรลุเป้าหมาย", "บรรลุเป้าหมา")).isFalse();
    }

    @Test
    void squeezed_has_no_space_of_any_kind() {
        assertThat(ThaiText.squeezed(" กอง\u00A0คลัง\n๑ ")).isEqualTo("กองคลัง๑");
        assertThat(ThaiText.key(" กอง\u2003คลัง ๑")).isEqualTo("กองคลัง1");
        assertThat(ThaiText.squeezed("กองคลัง")).isEqualTo("กองคลัง");
    }
}
