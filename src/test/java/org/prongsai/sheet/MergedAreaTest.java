package org.prongsai.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MergedAreaTest {
    @ParameterizedTest
    @CsvSource({
        "9, 3, true", "9, 5, true", "11, 3, true", "11, 5, true",
        "8, 4, false", "12, 4, false", "10, 2, false", "10, 6, false",
    })
    void covers_what_is_within_it(int row, int column, boolean covered) {
        MergedArea area = MergedArea.parse("C9:E11").orElseThrow();
        assertThat(area.covers(row, column)).isEqualTo(covered);
        assertThat(area.address()).isEqualTo("C9:E11");
    }

    @Test
    void may_lie_far_to_the_right() {
        assertThat(MergedArea.parse("AB1:XFD2")).contains(new MergedArea(1, 28, 2, 16384));
        assertThat(MergedArea.parse("C9")).isEmpty();
    }
}
