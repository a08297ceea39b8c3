package org.prongsai.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a stretch of Thai may end without cutting a syllable, and what is no Thai letter. */
final class ThaiClustersTest {
    @ParameterizedTest(name = "{0} from {1} to {2}")
    @CsvSource({
        "กอง, 0, 2, false",
        "กอง, 1, 3, false",
        "เกษตร, 1, 5, true",
        "ไฟ, 1, 2, true",
        "แม, 0, 2, false",
        "กะ, 0, 1, true",
        "กฺ, 0, 1, true",
        "ฤๅ, 0, 1, true",
        "ก็, 0, 1, true",
        "ก๎, 0, 1, true",
        "กๆ, 0, 1, false",
        "ก๏, 0, 1, false",
        "ก฿, 0, 1, false",
    })
    void a_stretch_is_cut_where_its_neighbour_belongs_to_a_letter_of_it(String text, int start, int end, boolean cuts) {
        assertThat(ThaiClusters.cuts(text, start, end)).isEqualTo(cuts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ก, true", "๎, true", "๏, false", "๑, false", "a, false", "'\u0E00', false"})
    void thai_letters_are_from_ko_kai_to_the_last_mark(char letter, boolean thai) {
        assertThat(ThaiClusters.isThai(letter)).isEqualTo(thai);
    }
}
