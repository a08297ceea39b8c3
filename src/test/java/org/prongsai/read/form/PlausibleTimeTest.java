package org.prongsai.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.prongsai.Answers;
import org.prongsai.model.SavedTime;

/** Times of saving that can be, that are in the Buddhist era, and that can't be. */
final class PlausibleTimeTest {
    private static final PlausibleTime TIMES = new PlausibleTime(Answers.plan().round(), LocalDate.of(2021, 4, 5));

    private static SavedTime zoned(String at) {
        return TIMES.of(new SavedTime.Zoned(Instant.parse(at), false));
    }

    private static SavedTime zoneless(String at) {
        return TIMES.of(new SavedTime.Zoneless(LocalDateTime.parse(at), false));
    }

    @Test
    void a_buddhist_year_is_taken_for_what_it_is() {
        assertThat(zoned("2564-03-30T03:00:00Z"))
                .isEqualTo(new SavedTime.Zoned(Instant.parse("2021-03-30T03:00:00Z"), true));
        assertThat(zoneless("2564-03-30T03:00:00"))
                .isEqualTo(new SavedTime.Zoneless(LocalDateTime.parse("2021-03-30T03:00:00"), true));
    }

    @Test
    void a_time_before_the_round_or_long_after_the_edition_is_unknown_in_either_era() {
        assertThat(zoned("2020-09-30T16:59:59Z")).isEqualTo(SavedTime.unknown());
        assertThat(zoned("2020-09-30T17:00:00Z"))
                .isEqualTo(new SavedTime.Zoned(Instant.parse("2020-09-30T17:00:00Z"), false));
        assertThat(zoned("2022-04-06T16:59:59Z"))
                .isEqualTo(new SavedTime.Zoned(Instant.parse("2022-04-06T16:59:59Z"), false));
        assertThat(zoned("2022-04-06T17:00:00Z")).isEqualTo(SavedTime.unknown());
        assertThat(zoned("2566-03-30T03:00:00Z")).isEqualTo(SavedTime.unknown());
        assertThat(zoned("2099-01-01T00:00:00Z")).isEqualTo(SavedTime.unknown());
        assertThat(zoneless("2019-03-30T03:00:00")).isEqualTo(SavedTime.unknown());
        assertThat(TIMES.of(SavedTime.unknown())).isEqualTo(SavedTime.unknown());
    }
}
