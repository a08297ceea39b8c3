package org.prongsai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ThaiDigitsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ภายในวันที่ 15 เมษายน 2564 | ภายในวันที่ ๑๕ เมษายน ๒๕๖๔",
                "ข้อ 1.3 ช่อง C19 และ D19 | ข้อ ๑.๓ ช่อง C19 และ D19",
                "“5/2564” ไม่ใช่ข้อความ 1 ช่อง | “5/2564” ไม่ใช่ข้อความ ๑ ช่อง",
                "ไฟล์ form2.xlsx ดู https://a.example/ita/1-3 2 ครั้ง | ไฟล์ form2.xlsx ดู https://a.example/ita/1-3 ๒ ครั้ง",
                "ราคา $5 | ราคา $๕"
            })
    void thai_in_prose_and_as_typed_elsewhere(String arabic, String thai) {
        assertThat(ThaiDigits.inProse(arabic)).isEqualTo(thai);
    }
}
