package org.prongsai.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WordSearchTest {
    @Test
    void a_word_is_not_cut_out_of_a_syllable() {
        assertThat(WordSearch.holds("ติดประกาศที่ศาลากลางบ้าน", "ศาล")).isFalse();
        assertThat(WordSearch.holds("ใช้โปรแกรมจองคิว", "กรม")).isFalse();
        assertThat(WordSearch.holds("ศาลากลางและศาลแขวง", "ศาล")).isTrue();
        assertThat(WordSearch.holds("ตามหนังสือกรมที่ดิน", "กรม")).isTrue();
    }
}
