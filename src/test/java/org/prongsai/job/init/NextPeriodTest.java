package org.prongsai.job.init;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.model.OwnWord;
import org.prongsai.model.Round;
import org.prongsai.model.RoundName;

final class NextPeriodTest {
    private static Round round(int year, String name, LocalDate start, LocalDate end) {
        RoundName named = name.isEmpty()
                ? RoundName.ofMonths(6)
                : RoundName.of(OwnWord.parse(name).orElseThrow());
        return new Round(year, named, start, end, end.plusDays(5));
    }

    private static Optional<NextPeriod> after(int year, String name, LocalDate start, LocalDate end) {
        return NextPeriod.after(round(year, name, start, end));
    }

    @ParameterizedTest
    @CsvSource({
        // first half to second, second to the next year's first, full years, quarters, months; the day's part of it
        "2564, 2020-10-01, 2021-03-31, 2564, 2021-04-01, 2021-09-30",
        "2564, 2021-04-01, 2021-09-30, 2565, 2021-10-01, 2022-03-31",
        "2564, 2020-10-01, 2021-09-30, 2565, 2021-10-01, 2022-09-30",
        "2564, 2021-01-01, 2021-03-31, 2564, 2021-04-01, 2021-06-30",
        "2564, 2021-07-01, 2021-09-30, 2565, 2021-10-01, 2021-12-31",
        "2564, 2021-01-01, 2021-01-31, 2564, 2021-02-01, 2021-02-28",
        "2567, 2024-02-01, 2024-02-29, 2567, 2024-03-01, 2024-03-31",
        "2564, 2021-01-01, 2021-12-31, 2565, 2022-01-01, 2022-12-31",
        // counted in calendar years, as its first three months say
        "2563, 2020-10-01, 2020-12-31, 2564, 2021-01-01, 2021-03-31"
    })
    void the_following_span_of_as_many_months(
            int year, LocalDate start, LocalDate end, int nextYear, LocalDate nextStart, LocalDate nextEnd) {
        NextPeriod next = after(year, "", start, end).orElseThrow();
        assertThat(next.next(start)).isEqualTo(nextStart);
        assertThat(next.next(end)).isEqualTo(nextEnd);
        assertThat(next.year(OptionalInt.empty())).hasValue(nextYear);
    }

    @Test
    void a_day_within_a_month_keeps_its_number() {
        NextPeriod next = after(2564, "", LocalDate.of(2020, 10, 1), LocalDate.of(2021, 3, 31))
                .orElseThrow();
        assertThat(next.next(LocalDate.of(2021, 4, 5))).isEqualTo(LocalDate.of(2021, 10, 5));
        assertThat(next.next(LocalDate.of(2021, 4, 30))).isEqualTo(LocalDate.of(2021, 10, 31));
        assertThat(next.next(LocalDate.of(2020, 8, 30))).isEqualTo(LocalDate.of(2021, 2, 28));
    }

    @Test
    void nothing_follows_days_that_are_no_whole_months() {
        assertThat(after(2564, "ครั้งเดียว", LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 15)))
                .isEmpty();
        assertThat(after(2564, "ครั้งเดียว", LocalDate.of(2021, 3, 16), LocalDate.of(2021, 4, 15)))
                .isEmpty();
        assertThat(after(2564, "ครั้งเดียว", LocalDate.of(2021, 3, 16), LocalDate.of(2021, 3, 31)))
                .isEmpty();
    }

    @Test
    void the_quarters_number_tells_fiscal_from_calendar_years() {
        LocalDate start = LocalDate.of(2021, 7, 1);
        NextPeriod next =
                after(2564, "ไตรมาส 4", start, LocalDate.of(2021, 9, 30)).orElseThrow();
        assertThat(next.year(OptionalInt.of(4))).hasValue(2565);
        assertThat(next.year(OptionalInt.of(3))).hasValue(2564);
        assertThat(next.year(OptionalInt.of(1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ไตรมาส 2 / Quarter 2, 2021-01-01, 2021-03-31, ไตรมาส 3 / Quarter 3",
        "ไตรมาสที่ ๔, 2021-07-01, 2021-09-30, ไตรมาสที่ ๑",
        "Q1, 2020-10-01, 2020-12-31, Q2",
        "ประจำเดือน มีนาคม / March, 2021-03-01, 2021-03-31, ประจำเดือน เมษายน / April",
        "ประจำเดือนธันวาคม, 2020-12-01, 2020-12-31, ประจำเดือนมกราคม",
        "ทั้งปี, 2020-10-01, 2021-09-30, ทั้งปี"
    })
    void a_name_is_moved(String name, LocalDate start, LocalDate end, String next) {
        assertThat(name(name, start, end)).contains(next);
    }

    @ParameterizedTest
    @CsvSource({
        "ไตรมาส 2/2564, 2021-01-01, 2021-03-31",
        "ไตรมาส 2 / Quarter 3, 2021-01-01, 2021-03-31",
        "ไตรมาส 2, 2020-10-01, 2021-03-31",
        "ไตรมาส 5, 2021-01-01, 2021-03-31",
        "ครึ่งปีแรก, 2020-10-01, 2021-03-31",
        "ประจำเดือน มีนาคม, 2021-02-01, 2021-02-28",
        "มีนาคม ถึง เมษายน, 2021-03-01, 2021-03-31",
        "ทั้งปี 2564, 2020-10-01, 2021-09-30",
        "ตุลาคม ถึง กันยายน, 2020-10-01, 2021-03-31"
    })
    void a_name_that_nobody_can_tell_is_left(String name, LocalDate start, LocalDate end) {
        assertThat(name(name, start, end)).isEmpty();
    }

    private static Optional<String> name(String name, LocalDate start, LocalDate end) {
        Round round = round(2564, name, start, end);
        return new NextName(name, NextPeriod.after(round).orElseThrow()).next();
    }
}
