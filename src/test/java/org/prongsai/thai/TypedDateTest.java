package org.prongsai.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypedDateTest {
    @ParameterizedTest
    @CsvSource({
        "31 มีนาคม 2564, 2021-09-30, 30 กันยายน 2564",
        "๓๑ มี.ค. ๒๕๖๔, 2021-09-30, ๓๐ ก.ย. ๒๕๖๔",
        "วันที่ 5 เมษายน พ.ศ. 2564, 2021-10-05, วันที่ 5 ตุลาคม พ.ศ. 2564",
        "5 เม.ย 2564, 2022-01-05, 5 ม.ค 2565",
        "5 เมย 2564, 2022-02-05, 5 กพ 2565",
        "1 ม. ค. 2564, 2021-07-01, 1 ก. ค. 2564",
        "31/3/2564, 2021-09-30, 30/9/2564",
        "31/12/2564, 2022-06-05, 5/6/2565",
        "05/04/2564, 2021-10-05, 05/10/2564",
        "05/10/2564, 2022-04-05, 05/04/2565",
        "๕-๔-๒๕๖๔, 2021-10-05, ๕-๑๐-๒๕๖๔",
        "2021-03-31, 2021-09-30, 2021-09-30",
        "2021-12-31, 2022-06-05, 2022-06-05",
        "2564/3/1, 2021-12-01, 2564/12/1",
        "01 ตุลาคม 2563, 2021-04-01, 01 เมษายน 2564",
        "31 มีนาคม 2021, 2022-03-31, 31 มีนาคม 2022"
    })
    void another_day_is_typed_in_the_same_manner(String typed, LocalDate day, String written) {
        assertThat(TypedDate.like(typed, day)).contains(written);
    }

    @Test
    void what_is_no_date_stays() {
        assertThat(TypedDate.like("สิ้นเดือนมีนาคม", LocalDate.of(2021, 9, 30))).isEmpty();
        assertThat(TypedDate.like("31 มีนาคม", LocalDate.of(2021, 9, 30))).isEmpty();
    }
}
