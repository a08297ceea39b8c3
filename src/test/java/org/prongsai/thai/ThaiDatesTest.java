package org.prongsai.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.text.Language;

final class ThaiDatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 มีนาคม 2564",
                "๓๑ มีนาคม ๒๕๖๔",
                "31 มี.ค. 2564",
                "31 มีค 2564",
                "วันที่ 31 มีนาคม พ.ศ. 2564",
                "31/3/2564",
                "31-03-2564",
                "31.03.2564",
                "31 / 3 / 2564",
                "31/03/2021",
                "2021-03-31",
                "2564-03-31",
                " 31 มีนาคม 2564 ",
                "31\u00A0มีนาคม 2564"
            })
    void reads_what_officials_write(String written) {
        assertThat(ThaiDates.parse(written)).contains(LocalDate.of(2021, 3, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31/3/64",
                "มีนาคม 2564",
                "31 มีนา 2564",
                "30/2/2564",
                "31/13/2564",
                "1/1/1200",
                "แล้วเสร็จ",
                "5"
            })
    void guesses_nothing(String written) {
        assertThat(ThaiDates.parse(written)).isEmpty();
    }

    @Test
    @Timeout(60)
    void what_never_ends_is_no_date_and_takes_no_time() {
        for (String filling : List.of("\n", "1\n", "ก", ".", "ก\n", ". \n")) {
            assertThat(ThaiDates.parse("1ก" + filling.repeat(100_000) + "x")).isEmpty();
            assertThat(ThaiDates.parse("1" + filling.repeat(100_000) + "2564x")).isEmpty();
        }
    }

    @Test
    void writes_buddhist_years_in_thai_and_common_ones_in_english() {
        assertThat(ThaiDates.full(LocalDate.of(2021, 4, 6), Language.TH)).isEqualTo("6 เมษายน 2564");
        assertThat(ThaiDates.full(LocalDate.of(2021, 4, 6), Language.EN)).isEqualTo("6 April 2021");
    }

    @Test
    void times_are_thai_times() {
        assertThat(ThaiDates.withTime(Instant.parse("2021-03-31T18:05:00Z"), Language.TH))
                .isEqualTo("1 เมษายน 2564 01:05 น.");
    }

    @Test
    void every_month_is_read_in_full_and_in_short() {
        for (int month = 1; month <= 12; month++) {
            LocalDate date = LocalDate.of(2021, month, 9);
            String name = ThaiDates.monthNames().get(month - 1);
            String brief = ThaiDates.shortMonthNames().get(month - 1);
            assertThat(ThaiDates.full(date, Language.TH)).isEqualTo("9 " + name + " 2564");
            assertThat(ThaiDates.parse("9 " + name + " 2564")).contains(date);
            assertThat(ThaiDates.parse("9 " + brief.substring(0, brief.length() - 1) + "."
                            + brief.substring(brief.length() - 1) + ". 2564"))
                    .contains(date);
        }
    }

    @Test
    void a_year_from_2400_is_buddhist_and_one_from_1900_common() {
        assertThat(ThaiDates.parse("1/1/2400")).contains(LocalDate.of(1857, 1, 1));
        assertThat(ThaiDates.parse("1/1/2399")).contains(LocalDate.of(2399, 1, 1));
        assertThat(ThaiDates.parse("1/1/1900")).contains(LocalDate.of(1900, 1, 1));
        assertThat(ThaiDates.parse("1/1/1899")).isEmpty();
        assertThat(ThaiDates.parseInAnyEra("31/3/1478")).contains(LocalDate.of(1478, 3, 31));
        assertThat(ThaiDates.parseInAnyEra("31/3/0000")).isEmpty();
        assertThat(ThaiDates.isBuddhistYear(2400)).isTrue();
        assertThat(ThaiDates.isBuddhistYear(2399)).isFalse();
    }
}
