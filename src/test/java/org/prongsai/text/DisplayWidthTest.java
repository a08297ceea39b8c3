package org.prongsai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DisplayWidthTest {
    @Test
    void marks_above_and_below_take_no_room() {
        assertThat(DisplayWidth.of("ที่นี่")).isEqualTo(2);
        assertThat(DisplayWidth.of("น้ำ")).isEqualTo(2);
        assertThat(DisplayWidth.of("A1")).isEqualTo(2);
    }

    @Test
    void lines_are_counted_paragraph_by_paragraph() {
        assertThat(DisplayWidth.lines("", 10)).isEqualTo(1);
        assertThat(DisplayWidth.lines("ก\n\nข", 10)).isEqualTo(3);
        assertThat(DisplayWidth.lines("ก".repeat(25), 10)).isEqualTo(3);
    }
}
