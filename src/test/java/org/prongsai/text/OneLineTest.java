package org.prongsai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class OneLineTest {
    @Test
    void lines_and_unseen_letters_are_gone() {
        assertThat(OneLine.of(" กอง\r\nคลัง\t\u0007\u200Bก\u202Eข\u00A0")).isEqualTo("กอง คลัง กข");
    }

    @Test
    void three_hundred_letters_are_the_most() {
        assertThat(OneLine.of("ก".repeat(300))).isEqualTo("ก".repeat(300));
        assertThat(OneLine.of("ก".repeat(301))).isEqualTo("ก".repeat(299) + "…");
        assertThat(OneLine.of("\uD83D\uDE00".repeat(300))).isEqualTo("\uD83D\uDE00".repeat(300));
    }
}
