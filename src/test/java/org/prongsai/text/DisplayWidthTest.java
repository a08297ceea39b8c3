package org.prongsai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(DisplayWidth.lines("ก".repeat(18), 10)).isEqualTo(2);
        assertThat(DisplayWidth.lines("ก".repeat(25), 10)).isEqualTo(4);
        assertThat(DisplayWidth.lines("ก".repeat(360), 100)).isEqualTo(4);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"' ~', 2", "กฮะ, 3", "é, 1", "e\u0301, 1", "'a\u200Bb', 2", "'a\tb', 2", "a\u20DD, 1", "\uD83D\uDE00, 1"
    })
    void a_letter_takes_its_room_once_and_what_is_not_seen_none(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @Test
    void some_room_of_a_line_stays_empty() {
        assertThat(DisplayWidth.lines("ก".repeat(9), 10)).isEqualTo(1);
        assertThat(DisplayWidth.lines("ก".repeat(10), 10)).isEqualTo(2);
        assertThat(DisplayWidth.lines("กข", 0.1)).isEqualTo(2);
    }
}
