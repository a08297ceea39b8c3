package org.prongsai.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GuidelineIdTest {
    @Test
    void ten_comes_after_nine_and_is_not_one() {
        assertThat(GuidelineId.parse("1.10").orElseThrow()).isGreaterThan(new GuidelineId(1, 9));
        assertThat(GuidelineId.parse("1.10")).isNotEqualTo(GuidelineId.parse("1.1"));
        assertThat(new GuidelineId(2, 10)).hasToString("2.10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "1.", ".1", "1.0", "0.1", "01.1", "1.1.1", "1.1a", " 1.1", "๑.๑", "1,1", "99999.1"})
    void anything_else_is_none(String text) {
        assertThat(GuidelineId.parse(text)).isEmpty();
    }
}
