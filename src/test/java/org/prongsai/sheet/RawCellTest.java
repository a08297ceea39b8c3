package org.prongsai.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RawCellTest {
    /** As pages on the web make them of a text: a line through each letter is a letter of its own after it. */
    @ParameterizedTest
    @CsvSource({
        "บ\u0336ร\u0336ร\u0336ล\u0336ุ\u0336, [ขีดฆ่า: บรรลุ]",
        "บ\u0336ร\u0336ร\u0336ลุ\u0336 แล้ว, [ขีดฆ่า: บรรลุ] แล้ว",
        "ยัง 5\u03356\u0335, ยัง [ขีดฆ่า: 56]",
        "3\u0336/\u03364\u0336, [ขีดฆ่า: 3/4]",
        "ก\u0338ข\u0337, [ขีดฆ่า: กข]",
    })
    void letters_that_strike_out_others_do(String text, String marked) {
        RawCell cell = new RawCell(1, new RawValue.Text(text), false);
        assertThat(cell.value()).isEqualTo(new RawValue.Text(marked));
        assertThat(cell.look().struck()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"บรรลุ", "=\u0338 ไม่เท่า", "é\u0301"})
    void other_marks_do_not(String text) {
        assertThat(new RawCell(1, new RawValue.Text(text), false))
                .isEqualTo(new RawCell(1, new RawValue.Text(text), false, RawLook.PLAIN));
        assertThat(new RawCell(1, new RawValue.Text(text), false).value()).isEqualTo(new RawValue.Text(text));
    }

    @Test
    void only_a_number_shows_as_a_day() {
        RawLook day = RawLook.of(false, false, RawLook.Shown.DAY, "");
        assertThat(new RawCell(1, new RawValue.Numeric(44_286), false, day)
                        .look()
                        .shown())
                .isEqualTo(RawLook.Shown.DAY);
        assertThat(new RawCell(1, new RawValue.Text("ก"), false, day).look()).isEqualTo(RawLook.PLAIN);
    }
}
