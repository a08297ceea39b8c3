package org.prongsai.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The quick look and the thorough one agree. */
final class BitParallelPrefilterTest {
    private static final String LETTERS = "กขคงจ่้าิab.";

    private final Random random = new Random(2564);

    private String word(int least, int most) {
        StringBuilder word = new StringBuilder();
        for (int left = least + random.nextInt(most - least + 1); left > 0; left--) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    @Test
    void there_is_a_near_miss_just_when_one_is_found() {
        int near = 0;
        for (int i = 0; i < 20_000; i++) {
            String word = word(1, 9);
            String text = word(0, 40);
            int allowed = random.nextInt(4);
            boolean found = !new ApproximateSearch(word, allowed).in(text).isEmpty();
            if (word.length() > allowed) {
                assertThat(new BitParallelPrefilter(word, allowed).mayBeIn(text.toCharArray()))
                        .as(word + " in " + text + " with " + allowed)
                        .isEqualTo(found);
                near += found ? 1 : 0;
            }
        }
        assertThat(near).isBetween(2_000, 18_000);
    }

    @Test
    void a_word_of_64_letters_fits_and_a_longer_one_may_be_anywhere() {
        String longest = word(64, 64);
        assertThat(new BitParallelPrefilter(longest, 1)
                        .mayBeIn(("x" + longest.substring(0, 30) + longest.substring(31) + "y").toCharArray()))
                .isTrue();
        assertThat(new BitParallelPrefilter(longest, 1)
                        .mayBeIn(longest.substring(2).toCharArray()))
                .isFalse();
        assertThat(new BitParallelPrefilter(longest + "ก", 1).mayBeIn("".toCharArray()))
                .isTrue();
    }
}
