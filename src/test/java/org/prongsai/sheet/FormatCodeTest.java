package org.prongsai.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FormatCodeTest {
    private static boolean hides(String code, boolean number) {
        return new FormatCode("200", code).hides(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ";;;",
                "General;General;General;\"ยังไม่ดำเนินงาน\"",
                "@\" (ยกเลิก)\"",
                "[White]@",
                ";;;_@",
                ";;;\" \"",
                "0;0;0;[Color2]@"
            })
    void a_text_that_shows_as_something_else(String code) {
        assertThat(hides(code, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "General",
                "[$-107041E]d mmmm yyyy",
                "_(* #,##0_);_(* (#,##0);_(* \"-\"??_);_(@_)",
                "[Red]@",
                "\"ประมาณ\" 0"
            })
    void a_text_that_shows_as_it_is(String code) {
        assertThat(hides(code, false)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ";;",
                "d mmmm \"2563\"",
                "\"31 มีนาคม 2564\"",
                "\"ประมาณ\" d mmm yyyy \"(ยังไม่เสร็จ)\"",
                "[>50000]d/m/yyyy;\"ยังไม่เสร็จ\"",
                "[White][$-107041E]d mmmm yyyy"
            })
    void a_day_that_shows_as_something_else(String code) {
        assertThat(hides(code, true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "d/m/yyyy",
                "[$-107041E]d mmmm yyyy",
                "\"วันที่\" d mmmm \"พ.ศ.\" yyyy",
                "d mmm yyyy;@",
                "yyyy\\-mm\\-dd",
                "[h]:mm"
            })
    void a_day_that_shows_as_it_is(String code) {
        assertThat(hides(code, true)).isFalse();
    }
}
