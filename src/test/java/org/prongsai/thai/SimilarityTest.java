package org.prongsai.thai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How alike two wordings are, and from where on they are alike enough. */
final class SimilarityTest {
    @ParameterizedTest(name = "{0} ~ {1} = {2}")
    @CsvSource({"'', '', 1", "กองช่าง, กองช่าง, 1", "abcd, abcx, 0.75", "abcd, '', 0", "ab, abcd, 0.5"})
    void likeness_is_the_share_of_letters_that_stay(String one, String other, double likeness) {
        assertThat(Similarity.of(one, other)).isCloseTo(likeness, within(1e-9));
        assertThat(Similarity.of(other, one)).isCloseTo(likeness, within(1e-9));
    }

    @ParameterizedTest(name = "{0} ~ {1} at least {2}: {3}")
    @CsvSource({
        "abcd, abcx, 0.75, true",
        "abcd, abcx, 0.76, false",
        "abcdefghij, abcdefghi, 0.9, true",
        "abcdefghi, abcdefghij, 0.9, true",
        "abcdefghij, abcdefgh, 0.9, false",
        "abcdefghij, abcdefghxy, 0.9, false",
        "abcd, abcd, 1, true",
        "abcd, abcx, 1, false",
    })
    void the_threshold_itself_is_alike_enough(String one, String other, double threshold, boolean alike) {
        assertThat(Similarity.isAtLeast(threshold, one, other)).isEqualTo(alike);
    }

    @Test
    void the_nearest_is_the_most_alike_and_the_first_of_equals() {
        assertThat(Similarity.nearest("abcd", List.of("abxx", "abcx", "abcy"), 0.75))
                .contains("abcx");
        assertThat(Similarity.nearest("abcd", List.of("abcx", "abcd"), 0.75)).contains("abcd");
        assertThat(Similarity.nearest("abcd", List.of("abxx"), 0.75)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ไม่บรรลุเป้าหมาย, บรรลุเป้าหมาย",
        "ยังไม่บรรลุเป้าหมาย, บรรลุเป้าหมาย",
        "มิบรรลุเป้าหมาย, บรรลุเป้าหมาย",
        "ดำเนินการไม่แล้วเสร็จ, ดำเนินการแล้วเสร็จ",
        "ดำเนินการแล้วเสร็จ, ดำเนินการไม่แล้วเสร็จ",
        "Not achieved, achieved",
        "unachieved, Achieved",
    })
    void what_says_the_opposite_is_never_near(String text, String candidate) {
        assertThat(Similarity.nearest(text, List.of(candidate), 0.5)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ยังไม่ดำเนินงาน, ยังไม่ดำเนินงานเลย",
        "ยังไมดำเนินงาน, ยังไม่ดำเนินงาน",
        "บรรลุเปาหมาย, บรรลุเป้าหมาย",
        "Achived, Achieved",
        "Not achived, Not achieved",
        "noted, Noted.",
    })
    void a_slip_is_still_near(String text, String candidate) {
        assertThat(Similarity.nearest(text, List.of(candidate), 0.5)).contains(candidate);
    }
}
