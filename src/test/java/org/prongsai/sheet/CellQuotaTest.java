package org.prongsai.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.sheet.UnreadableWorkbook.Reason;

final class CellQuotaTest {
    private static final RawValue NUMBER = new RawValue.Numeric(1);

    private final CellQuota count = new CellQuota();

    private static RawValue text(int letters) {
        return new RawValue.Text("ก".repeat(letters));
    }

    private void assertTooMany(long cells, RawValue value) {
        assertThatThrownBy(() -> count.add(cells, value))
                .isInstanceOfSatisfying(
                        UnreadableWorkbook.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void half_a_million_cells_are_the_most() throws UnreadableWorkbook {
        count.add(499_999, NUMBER);
        count.add(1);
        assertTooMany(1, NUMBER);
    }

    @Test
    void a_text_has_a_hundred_thousand_letters_at_most() {
        assertThatCode(() -> count.add(1, text(100_000))).doesNotThrowAnyException();
        assertTooMany(1, text(100_001));
    }

    @Test
    void thirty_two_million_letters_are_the_most_in_however_many_cells() throws UnreadableWorkbook {
        count.add(1 << 15, text(1 << 10));
        assertTooMany(1, text(1));
    }

    /** Whatever format a cell shows a number in. */
    @ParameterizedTest
    @CsvSource({
        "2564, 2564",
        "-5, -5",
        "1.50, 1.5",
        "0.1, 0.1",
        "1e15, 1000000000000000",
        "-1e20, -100000000000000000000",
        "1e-7, 0.0000001",
        "NaN, NaN",
        "-Infinity, -Infinity",
    })
    void a_number_is_a_text_in_plain_decimals(double number, String text) {
        assertThat(new RawValue.Numeric(number).text()).isEqualTo(text);
    }

    @Test
    void a_truth_value_is_a_text_as_excel_shows_it() {
        assertThat(new RawValue.Bool(true).text()).isEqualTo("TRUE");
        assertThat(new RawValue.Bool(false).text()).isEqualTo("FALSE");
    }
}
