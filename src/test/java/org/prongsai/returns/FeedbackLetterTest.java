package org.prongsai.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prongsai.message.Messages;
import org.prongsai.text.Language;

final class FeedbackLetterTest {
    private static String letter(ReturnedForm what, Language language) {
        return FeedbackLetter.of(what, LookAtThem::template, new Messages(language))
                .html();
    }

    @Test
    void says_in_thai_digits_what_to_mend_where_and_by_when() {
        assertThat(letter(Returned.of(Returned.faults(Returned.form())), Language.TH))
                .contains("<html lang=\"th-TH\">", "เรียน", "กองคลัง", "๑๕ เมษายน ๒๕๖๔", "ข้อ ๑.๓", ">C8<", ">E8, F8<")
                .contains("ส่งแบบรายงานก่อนกำหนด ๕ วัน", "พบเรื่องที่ต้องแก้ไข ๓ เรื่อง", "แบบรายงาน กองคลัง.xlsx")
                .contains("จึงเรียนมาเพื่อโปรดดำเนินการ", "“ที่ ศว 52001/12 ลงวันที่ 12 มกราคม 2564”")
                .doesNotContain("15 เมษายน", "src=", "<script");
    }

    @Test
    void thanks_when_nothing_is_to_be_mended() {
        assertThat(letter(Returned.of(List.of()), Language.TH))
                .contains("ไม่พบเรื่องที่ต้องแก้ไข", "จึงเรียนมาเพื่อโปรดทราบ")
                .doesNotContain("<table>", "โปรดดำเนินการ", "ภายในวันที่");
    }

    @Test
    void english_keeps_arabic_digits() {
        assertThat(letter(Returned.of(Returned.faults(Returned.form())), Language.EN))
                .contains("<html lang=\"en-GB\">", "To be mended: 3. To be looked at: 3.", "15 เมษายน 2564");
    }

    @Test
    void nothing_that_was_typed_becomes_markup() {
        ReturnedForm what = new ReturnedForm(
                "เทศบาล<b>",
                "รอบ",
                "กอง & ฝ่าย",
                1,
                "",
                "1 มีนาคม 2564",
                Optional.empty(),
                List.of(Returned.error("1.1", "<script>", "“<script>alert(1)</script>” $text #set", "แก้ \"นี้\"")),
                List.of(),
                true);
        assertThat(letter(what, Language.TH))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;” $text #set", "กอง &amp; ฝ่าย", "เทศบาล&lt;b&gt;")
                .doesNotContain("<script>", "สิ่งที่ดำเนินการได้ดี", "หากมีข้อสงสัย");
    }
}
