package org.prongsai.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NeighbourNameTest {
    private final NeighbourName neighbour = NeighbourName.of("เทศบาลตำบลศรีพรรณวารี");

    @Test
    void a_text_that_speaks_of_a_neighbour_and_not_of_us_is_theirs() {
        assertThat(neighbour.in("เทศบาลตำบลศรีวิไลได้จัดอบรมพนักงาน")).contains("เทศบาลตำบลศรีวิไล");
        assertThat(neighbour.in("ออกประกาศเทศบาลเมืองหนองคาย เรื่อง ตลาด")).contains("เทศบาลเมืองหนองคาย");
        assertThat(neighbour.in("ทต. ศรีวิไล จัดอบรม")).contains("ทต. ศรีวิไล");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ร่วมกับเทศบาลตำบลศรีวิไลจัดอบรม",
                "ศึกษาดูงานที่เทศบาลตำบลหัวหิน",
                "มีหนังสือถึงเทศบาลตำบลศรีวิไล",
                "เทศบาลตำบลศรีพรรณวารีออกประกาศ และส่งเทศบาลตำบลศรีวิไลทราบ",
                "เทศบาลตำบลได้ออกหนังสือเวียนแล้ว",
                "เทศบาลตำบล ได้ออกหนังสือเวียนแล้ว",
                "ตามแผนของเทศบาลตำบล",
                "เทศบาลตำบลศรีพันวารีได้จัดอบรม",
                "เทศบาลศรีพรรณวารีจัดอบรม",
                "อบต.ศรีวิไล มาดูงาน",
                ""
            })
    void others_are_named_rightly(String text) {
        assertThat(neighbour.in(text)).isEmpty();
    }

    @Test
    void of_an_organisation_of_no_known_kind_there_are_no_neighbours() {
        assertThat(NeighbourName.of("กรมส่งเสริม").in("เทศบาลตำบลศรีวิไลได้จัดอบรม"))
                .isEmpty();
    }
}
