package org.prongsai.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

final class CellDatesTest {
    @Test
    void serials_of_both_systems_give_the_same_date() {
        LocalDate date = LocalDate.of(2021, 3, 31);
        assertThat(CellDates.read(new RawValue.Numeric(44286), false).date()).contains(date);
        assertThat(CellDates.read(new RawValue.Numeric(44286 - 1462), true).date())
                .contains(date);
        assertThat(CellDates.read(new RawValue.Numeric(44286.75), false).date()).contains(date);
    }

    @Test
    void a_buddhist_year_in_a_date_cell_is_put_right_and_said() {
        long serial = LocalDate.of(1899, 12, 30).until(LocalDate.of(2564, 3, 31), ChronoUnit.DAYS);
        CellDates.Reading reading = CellDates.read(new RawValue.Numeric(serial), false);
        assertThat(reading.date()).contains(LocalDate.of(2021, 3, 31));
        assertThat(reading.eraRepaired()).isTrue();
    }

    @Test
    void numbers_that_are_no_dates_are_none() {
        for (double number : new double[] {-1, 0, 5, 60, 3_000_000, Double.NaN}) {
            assertThat(CellDates.read(new RawValue.Numeric(number), false).date())
                    .as("%s", number)
                    .isEmpty();
        }
    }

    @Test
    void after_the_last_day_that_excel_knows_there_is_none() {
        LocalDate last = LocalDate.of(9999 - 543, 12, 31);
        assertThat(CellDates.read(new RawValue.Numeric(2_958_465.75), false).date())
                .contains(last);
        assertThat(CellDates.read(new RawValue.Numeric(2_958_466), false).date())
                .isEmpty();
        assertThat(CellDates.read(new RawValue.Numeric(2_957_003.75), true).date())
                .contains(last);
        assertThat(CellDates.read(new RawValue.Numeric(2_957_004), true).date()).isEmpty();
    }

    @Test
    void a_day_that_the_year_meant_does_not_have_is_none() {
        long serial = LocalDate.of(1899, 12, 30).until(LocalDate.of(2564, 2, 29), ChronoUnit.DAYS);
        assertThat(CellDates.read(new RawValue.Numeric(serial), false).date()).isEmpty();
    }

    @Test
    void a_moment_becomes_the_number_excel_has_for_it() {
        assertThat(CellDates.serial(LocalDateTime.of(2021, 3, 15, 12, 0), false))
                .isEqualTo(44270.5);
        assertThat(CellDates.serial(LocalDateTime.of(2021, 3, 15, 0, 0), true)).isEqualTo(42808);
    }
}
