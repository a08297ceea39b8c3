package org.prongsai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FuzzyNameTest {
    private final FuzzyName name = new FuzzyName("เทศบาลตำบลศรีพรรณวารี");

    @Test
    void finds_the_misspelt_stretch() {
        assertThat(name.misspeltIn("ประกาศเทศบาลตำบลศรีพันวารี เรื่อง การให้บริการ"))
                .contains("เทศบาลตำบลศรีพันวารี");
    }

    @Test
    void a_name_written_right_is_none_wherever_it_stands() {
        assertThat(name.misspeltIn("เทศบาลตำบลศรีพรรณวารี และเทศบาลตำบลศรีพรรณวารี"))
                .isEmpty();
    }

    @Test
    void a_right_one_does_not_hide_a_wrong_one() {
        assertThat(name.misspeltIn("เทศบาลตำบลศรีพรรณวารี กับ เทศบาลตำบลศรีพรรณวรี"))
                .contains("เทศบาลตำบลศรีพรรณวรี");
    }

    @Test
    void other_texts_are_none() {
        assertThat(name.misspeltIn("เทศบาลได้ออกหนังสือเวียนถึงทุกส่วนราชการ")).isEmpty();
        assertThat(name.misspeltIn("")).isEmpty();
        assertThat(name.misspeltIn("เทศบาลตำบลบ้านโนนสูง")).isEmpty();
    }
}
