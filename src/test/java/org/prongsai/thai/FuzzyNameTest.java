package org.prongsai.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FuzzyNameTest {
    private final FuzzyName name = FuzzyName.of("เทศบาลตำบลศรีพรรณวารี");

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

    @Test
    void a_short_name_is_misspelt_only_where_a_name_may_end() {
        FuzzyName pua = FuzzyName.of("เทศบาลตำบลปัว");
        assertThat(pua.misspeltIn("เทศบาลตำบลปวัได้จัดประชุม")).contains("เทศบาลตำบลปวั");
        assertThat(pua.misspeltIn("ทต. ปัวว มีหนังสือ")).contains("ทต. ปัวว");
        assertThat(pua.misspeltIn("ศึกษาดูงานที่เทศบาลตำบลหัวหิน")).isEmpty();
        assertThat(pua.misspeltIn("เทศบาลตำบล ปัว")).isEmpty();
    }

    @Test
    void a_name_of_two_letters_must_be_right_but_its_kind_need_not() {
        FuzzyName kae = FuzzyName.of("เทศบาลตำบลแก");
        assertThat(kae.misspeltIn("เทศบาลตำบลแก้ไขคู่มือแล้ว")).isEmpty();
        assertThat(kae.misspeltIn("เทศบาลตำบลแกดำ")).isEmpty();
        assertThat(kae.misspeltIn("เทศบาบตำบลแก ได้จัดอบรม")).contains("เทศบาบตำบลแก");
    }

    @Test
    void neighbours_whose_names_begin_alike_are_none() {
        FuzzyName bua = FuzzyName.of("เทศบาลตำบลหนองบัว");
        assertThat(bua.misspeltIn("ร่วมกับเทศบาลตำบลหนองขามจัดอบรม")).isEmpty();
        assertThat(bua.misspeltIn("ร่วมกับเทศบาลตำบลหนองบัวใต้จัดอบรม")).isEmpty();
        assertThat(bua.misspeltIn("ตามเทศบัญญัติเทศบาลตำบลหนองบัวว่าด้วยตลาด")).isEmpty();
        assertThat(bua.misspeltIn("เทศบาลตำบลหนอวบัวได้จัดอบรม")).contains("เทศบาลตำบลหนอวบัว");
    }

    @Test
    void every_kind_of_organisation_has_its_short_form_and_another_kinds_is_none() {
        FuzzyName bua = FuzzyName.of("องค์การบริหารส่วนตำบลหนองบัวทอง");
        assertThat(bua.misspeltIn("อบต. หนองบวัทอง มีหนังสือ")).contains("อบต. หนองบวัทอง");
        assertThat(bua.misspeltIn("ทต. หนองบวัทอง มีหนังสือ")).isEmpty();
        assertThat(FuzzyName.of("ศาลากลางจังหวัดนครสวรรค์").misspeltIn("ที่ศาลากลางจังหวัดนครสวรรณ์"))
                .contains("ศาลากลางจังหวัดนครสวรรณ์");
    }

    @Test
    void a_name_after_the_word_municipality_alone_may_be_misspelt_too() {
        assertThat(name.misspeltIn("เทศบาลศรีพันวารีได้จัดอบรม")).contains("เทศบาลศรีพันวารี");
        assertThat(name.misspeltIn("เทศบาลศรีพรรณวารีได้จัดอบรม")).isEmpty();
        assertThat(name.misspeltIn("เทศบาลศรีวิไลได้จัดอบรม")).isEmpty();
    }

    @Test
    void another_kind_of_municipality_of_that_name_is_misspelt() {
        assertThat(name.misspeltIn("ประกาศเทศบาลเมืองศรีพรรณวารี เรื่อง ตลาด")).contains("เทศบาลเมืองศรีพรรณวารี");
        assertThat(name.misspeltIn("ทม. ศรีพรรณวารี มีหนังสือ")).contains("ทม. ศรีพรรณวารี");
        assertThat(name.misspeltIn("ร่วมกับ อบต.ศรีพรรณวารี จัดอบรม")).isEmpty();
        assertThat(FuzzyName.of("เทศบาลตำบลปัว").misspeltIn("เทศบาลเมืองปัวนคร"))
                .isEmpty();
    }
}
