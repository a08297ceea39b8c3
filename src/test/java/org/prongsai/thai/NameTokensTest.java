package org.prongsai.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a name may differ before it is another one's. */
final class NameTokensTest {
    private static final String KIND = "เทศบาลตำบล";

    private static NameTokens place(String place) {
        return NameTokens.of(KIND, place);
    }

    @ParameterizedTest
    @CsvSource({
        "ศรีพรรณวารี, '', ศรีพรรณวารี",
        "หนองบัว, หนอง, บัว",
        "บ้านหนองโนนสูง, บ้านหนองโนน, สูง",
        "นาดี, นา, ดี",
        // What is left must tell something.
        "นา, '', นา",
        "นาก, '', นาก",
        // A letter isn't cut from the mark that hangs on it.
        "บางูใหญ่, '', บางูใหญ่"
    })
    void common_words_stand_before_what_tells_a_place(String place, String common, String telling) {
        assertThat(place(place)).isEqualTo(new NameTokens(KIND, common, telling));
        assertThat(place(place).whole()).isEqualTo(KIND + place);
        assertThat(place(place).after("ทต.").whole()).isEqualTo("ทต." + place);
    }

    @ParameterizedTest
    @CsvSource({
        "แก, 2, true",
        "ปัว, 3, false",
        "หนองบัว, 4, false",
        "โนนสูง, 4, false",
        "บ้านโนนสูง, 5, false",
        "ศรีพรรณวารี, 5, false"
    })
    void longer_names_may_differ_in_more_letters_and_the_shortest_in_none(String place, int allowed, boolean exact) {
        assertThat(place(place).allowed()).isEqualTo(allowed);
        assertThat(place(place).isExact()).isEqualTo(exact);
    }

    @Test
    void less_than_six_telling_letters_are_easily_the_beginning_of_another_name() {
        assertThat(place("หนองบัวทน").isShort()).isTrue();
        assertThat(place("หนองบัวทอง").isShort()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "หนองบัว, เทศบาลตำบลหนองบัว, true, as it is written",
        "หนองบัว, เทสบานตำบลหนองบัว, true, two letters of the kind",
        "หนองบัว, เทสบานตำบนหนองบัว, false, three letters of the kind",
        "หนองบัว, เทศบาลตำบลหนอวบัว, true, one letter of the common word",
        "หนองบัว, เทศบาลตำบลหนววบัว, false, two letters of the common word",
        "หนองบัว, เทศบาลตำบลหนองบัน, true, one letter of what tells it",
        "หนองบัว, เทศบาลตำบลหนองขัน, false, two letters of what tells it",
        "หนองบัว, เทศบาลตำบลหนอบัว, true, one letter missing",
        "หนองบัว, เทศบาลตำบลหนองบัวว, true, one letter too many",
        "โนนสูง, เทศบาลตำบลโมนสูง, true, a common word with a wrong letter",
        "โนนสูง, เทศบาลตำบลโพนสูง, false, another common word",
        "บากใหญ่, เทศบาลตำบลบางใหญ่, false, another place's common word",
        "บากูใหญ่, เทศบาลตำบลบางูใหญ่, true, no common word but the letters of one",
        "มาสูงดี, เทศบาลตำบลนาสูงดี, true, a common word too short to tell",
        "แก, เทศบาบตำบลแก, true, the kind of the shortest",
        "แก, เทศบาลตำบลแข, false, the shortest itself",
        "หนองบัว, หนองบัว, false, no kind at all"
    })
    void each_part_may_differ_by_itself(String place, String written, boolean allowed, String why) {
        assertThat(place(place).allow(written)).as(why).isEqualTo(allowed);
    }
}
