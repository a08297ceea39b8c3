package org.prongsai.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of a text is taken from another one, in stretches of ten letters or more. */
final class NGramSetTest {
    private static final String FROM = "abcdefghijklmno";

    private static double share(String in) {
        return NGramSet.of(FROM).shareOf(in);
    }

    @ParameterizedTest
    @CsvSource({
        "abcdefghijklmno, 15, the whole",
        "abcdefghij, 10, its first ten letters",
        "fghijklmno, 10, its last ten",
        "--cdefghijklm--, 11, eleven in between",
        "abcdefghij----fghijklmno, 20, two stretches that overlap there and not here",
        "fghijklmnoabcdefghij, 20, in another order",
        "abcdefghijabcdefghij, 20, twice",
        "abcdefghi, 0, nine letters",
        "abcdefghi-jklmno, 0, nine and six",
        "abcdeabcdeabcde, 0, five again and again",
        "abcdefghijk-bcdefghijk, 21, eleven and ten",
        "ponmlkjihgfedcba, 0, backwards",
    })
    void letters_that_stand_together_there_too_are_shared(String in, int shared, String why) {
        assertThat(share(in)).as(why).isEqualTo((double) shared / in.length());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void wherever_it_begins(int before) {
        String in = "-".repeat(before) + "bcdefghijk" + "-".repeat(10 - before);
        assertThat(share(in)).isEqualTo(0.5);
    }

    @Test
    void nothing_is_shared_with_little_or_nothing() {
        assertThat(share("")).isZero();
        assertThat(NGramSet.of("").shareOf(FROM)).isZero();
        assertThat(NGramSet.of("abcdefghi").shareOf("abcdefghi")).isZero();
        assertThat(NGramSet.of("abcdefghij").shareOf("abcdefghij")).isEqualTo(1);
    }

    @Test
    void thai_is_compared_letter_by_letter() {
        assertThat(NGramSet.of("ให้ติดประกาศขั้นตอน").shareOf("ได้ติดประกาศขั้นตอน"))
                .isEqualTo(17.0 / 19);
    }
}
