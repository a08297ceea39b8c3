package org.prongsai.sheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CellTextTest {
    @ParameterizedTest
    @CsvSource({
        "7, a_x0007_b",
        "0, a_x0000_b",
        "27, a_x001B_b",
        "65534, a_xFFFE_b",
        "65535, a_xFFFF_b",
        "55296, a\uFFFDb",
        "57343, a\uFFFDb"
    })
    void what_xml_can_not_hold_is_escaped_as_excel_does(int letter, String cell) {
        assertThat(CellText.of("a" + (char) letter + "b")).isEqualTo(cell);
        assertThat(CellText.canBeLinked("a" + (char) letter)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"9", "10", "13", "32", "3585", "57344", "65533"})
    void what_xml_holds_stays(int letter) {
        String text = "a" + (char) letter;
        assertThat(CellText.of(text)).isEqualTo(text);
        assertThat(CellText.canBeLinked(text)).isTrue();
    }

    @Test
    void an_emoji_is_one_letter() {
        assertThat(CellText.of("\uD83D\uDE00")).isEqualTo("\uD83D\uDE00");
    }

    @Test
    void a_text_that_looks_like_an_escape_comes_back_as_it_is() {
        assertThat(CellText.of("_x0041_")).isEqualTo("_x005F_x0041_");
    }

    @Test
    void a_cell_holds_no_more_than_excel_allows_however_much_a_text_grows() {
        assertThat(CellText.of("ก".repeat(32_767))).hasSize(32_767);
        assertThat(CellText.of("ก".repeat(32_768))).hasSize(32_767).endsWith("…");
        assertThat(CellText.of("\u0007".repeat(32_767)))
                .hasSizeBetween(32_000, 32_767)
                .endsWith("…");
        assertThat(CellText.of("_x0041_".repeat(4_681))).hasSizeLessThanOrEqualTo(32_767);
    }
}
