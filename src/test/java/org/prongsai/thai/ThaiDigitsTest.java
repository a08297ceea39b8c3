package org.prongsai.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.text.Language;

final class ThaiDigitsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ภายในวันที่ 15 เมษายน 2564 | ภายในวันที่ ๑๕ เมษายน ๒๕๖๔",
                "ข้อ 1.3 ช่อง C19 และ D19 | ข้อ ๑.๓ ช่อง C19 และ D19",
                "“5/2564” ไม่ใช่ข้อความ 1 ช่อง | “5/2564” ไม่ใช่ข้อความ ๑ ช่อง",
                "ไฟล์ form2.xlsx ดู https://a.example/ita/1-3 2 ครั้ง | ไฟล์ form2.xlsx ดู https://a.example/ita/1-3 ๒ ครั้ง",
                "ราคา $5 | ราคา $๕",
                "“5 ข้อ ไม่ปิด 6 | “๕ ข้อ ไม่ปิด ๖",
                "ก“5”6 และ 7ก8”9x 10 | ก“5”๖ และ ๗ก๘”9x ๑๐",
                "ไม่มีเลข | ไม่มีเลข",
                "0 | ๐",
                "9 | ๙",
                "A1 Z1 a1 z1 @1 [1 `1 {1 | A1 Z1 a1 z1 @๑ [๑ `๑ {๑"
            })
    void thai_in_prose_and_as_typed_elsewhere(String arabic, String thai) {
        assertThat(ThaiDigits.inProse(arabic)).isEqualTo(thai);
    }

    @Test
    void every_digit_has_its_other_and_the_letters_beside_them_none() {
        assertThat(ThaiDigits.toThai("/0123456789:")).isEqualTo("/๐๑๒๓๔๕๖๗๘๙:");
        assertThat(ThaiDigits.toArabic("\u0E4F๐๑๒๓๔๕๖๗๘๙\u0E5A")).isEqualTo("\u0E4F0123456789\u0E5A");
    }

    @Test
    void only_thai_documents_have_thai_ones() {
        assertThat(ThaiDigits.official(Language.TH).apply("5 ข้อ")).isEqualTo("๕ ข้อ");
        assertThat(ThaiDigits.official(Language.EN).apply("5 notes")).isEqualTo("5 notes");
    }
}
