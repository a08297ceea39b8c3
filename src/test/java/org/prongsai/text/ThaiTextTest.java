package org.prongsai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
        assertThat(ThaiText.repair(right)).isEqualTo(new ThaiText.Repaired(right, java.util.List.of()));
    }

    @Test
    void repair_is_done_once_and_for_all() {
        String worst = " \u00A0ท\u0E48\u0E4D\u0E32 เเล้้ว\u200B ";
        String once = ThaiText.repair(worst).text();
        assertThat(ThaiText.repair(once).reasons()).isEmpty();
    }

    @Test
    void keys_ignore_spaces_and_digits_of_either_kind() {
        assertThat(ThaiText.same("รอบ ๖ เดือน", "รอบ6เดือน")).isTrue();
        assertThat(ThaiText.same("บรรลุเป้าหมาย", "บรรลุเป้าหมา")).isFalse();
    }
}
