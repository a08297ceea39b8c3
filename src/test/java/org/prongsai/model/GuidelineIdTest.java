package org.prongsai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
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
    @ValueSource(strings = {"1", "2.1.3", "O26", "ก.2", "1.1ก", "ข้อ3", "4/1", "O-7"})
    void a_short_text_is_one(String text) {
        assertThat(GuidelineId.parse(text).orElseThrow()).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.",
                ".1",
                "1.0",
                "0.1",
                "01.1",
                "01",
                " 1.1",
                "1 1",
                "๑.๑",
                "1,1",
                "1;1",
                "99999.1",
                "ข้อที่ยาวเกินไปแล้ว"
            })
    void anything_else_is_none(String text) {
        assertThat(GuidelineId.parse(text)).isEmpty();
    }

    @Test
    void they_are_sorted_as_people_count() {
        assertThat(Stream.of("O10", "O9", "1.10", "1.9.2", "1.9", "ก.2", "O9ก", "O99999999999")
                        .map(id -> GuidelineId.parse(id).orElseThrow())
                        .sorted())
                .extracting(GuidelineId::toString)
                .containsExactly("1.9", "1.9.2", "1.10", "O9", "O9ก", "O10", "O99999999999", "ก.2");
    }

    @Test
    void one_that_begins_with_its_goal_tells_it() {
        assertThat(GuidelineId.parse("2.1.3").orElseThrow().goal()).hasValue(2);
        assertThat(GuidelineId.parse("2").orElseThrow().goal()).isEmpty();
        assertThat(GuidelineId.parse("O26").orElseThrow().goal()).isEmpty();
    }
}
