package org.prongsai.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ThaiGlyphsTest {
    private static final ThaiGlyphs GLYPHS = ThaiGlyphs.load();

    @Test
    void a_drawn_text_is_as_long_as_its_letters_and_gives_them_back() {
        for (String text : List.of("ปี๊บน้ำญี่ปุ่น", "จำ้ฤๅษี", "กุ้์", "์ำ", "abc ก็", "", "ที่ ศว 52001/12")) {
            String drawn = GLYPHS.drawn(text);
            assertThat(drawn).hasSameSizeAs(text);
            assertThat(GLYPHS.letters(drawn)).isEqualTo(text);
        }
    }

    @Test
    void a_letter_without_marks_is_drawn_as_it_is() {
        assertThat(GLYPHS.drawn("กองการพเนจร ABC ๑๒")).isEqualTo("กองการพเนจร ABC ๑๒");
        assertThat(GLYPHS.drawn("ป่า").charAt(1))
                .isNotEqualTo(GLYPHS.drawn("ก่า").charAt(1));
    }

    @Test
    void lines_break_between_words_and_never_within_a_cluster() {
        ThaiLineBreaker breaks = ThaiLineBreaker.ofLines(GLYPHS);
        String text = "ผู้บริหารให้ทุกส่วนราชการปฏิบัติตามคู่มือ";
        assertThat(words(breaks, text))
                .containsExactly("ผู้", "บริหาร", "ให้", "ทุก", "ส่วน", "ราชการ", "ปฏิบัติ", "ตาม", "คู่มือ");
        assertThat(words(ThaiLineBreaker.ofLetters(GLYPHS), "น้ำปี๊")).containsExactly("น้ำ", "ปี๊");
    }

    @Test
    void the_rest_of_a_paragraph_breaks_where_the_whole_does() {
        ThaiLineBreaker breaks = ThaiLineBreaker.ofLines(GLYPHS);
        String text = "ผู้บริหารให้ทุกส่วนราชการปฏิบัติตามคู่มือ";
        List<String> whole = words(breaks, text);
        assertThat(words(breaks, text.substring(whole.get(0).length()))).isEqualTo(whole.subList(1, whole.size()));
        assertThat(words(breaks, text)).isEqualTo(whole);
        assertThat(words(breaks, "คู่มือ")).containsExactly("คู่มือ");
        assertThat(words(breaks, "")).isEmpty();
    }

    private static List<String> words(ThaiLineBreaker breaks, String text) {
        breaks.setText(GLYPHS.drawn(text));
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int to = breaks.next(); to > 0; to = breaks.next()) {
            words.add(text.substring(from, to));
            from = to;
        }
        return words;
    }
}
