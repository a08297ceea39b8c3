package org.prongsai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ReturnMarksTest {
    private static final String OURS = ReturnMarks.NOTE_START + "\nแก้ช่องนี้\n• สั้นเกินไป\n" + ReturnMarks.NOTE_END;

    @Test
    void a_note_of_ours_holds_nothing_of_theirs() {
        assertThat(ReturnMarks.isOurs(OURS)).isTrue();
        assertThat(ReturnMarks.withoutOurs(OURS)).isEmpty();
    }

    @Test
    void what_stands_above_and_below_ours_is_theirs_letter_for_letter() {
        assertThat(ReturnMarks.withoutOurs("นางสาวใจดี:\nรอเลขหนังสือ \n" + OURS + "\nแก้แล้วค่ะ"))
                .isEqualTo("นางสาวใจดี:\nรอเลขหนังสือ \nแก้แล้วค่ะ");
        assertThat(ReturnMarks.withoutOurs(OURS + "\nแก้แล้วค่ะ")).isEqualTo("แก้แล้วค่ะ");
        assertThat(ReturnMarks.withoutOurs("รอ\n" + OURS)).isEqualTo("รอ");
        assertThat(ReturnMarks.isOurs(OURS + "\nแก้แล้วค่ะ")).isFalse();
    }

    @Test
    void several_parts_are_all_taken_out() {
        assertThat(ReturnMarks.withoutOurs("ก\n" + OURS + "\nข\n" + OURS)).isEqualTo("ก\nข");
    }

    @Test
    void a_part_whose_last_line_was_deleted_goes_to_the_end() {
        assertThat(ReturnMarks.withoutOurs("ก\n" + ReturnMarks.NOTE_START + "\nแก้ช่องนี้"))
                .isEqualTo("ก");
    }

    @Test
    void a_line_is_recognised_with_other_dashes_and_line_ends() {
        assertThat(ReturnMarks.isOurs("--- prongsai ---\r\nแก้\r\n----------------"))
                .isTrue();
        assertThat(ReturnMarks.isOurs("──── prongsai ────_x000D_\nแก้_x000D_\n────────────────"))
                .isTrue();
    }

    @Test
    void a_note_that_only_names_the_program_is_theirs() {
        assertThat(ReturnMarks.isOurs("ส่งด้วย prongsai แล้ว")).isFalse();
        assertThat(ReturnMarks.withoutOurs("prongsai\n--------")).isEqualTo("prongsai\n--------");
        assertThat(ReturnMarks.isOurs("")).isFalse();
    }

    @Test
    void paint_and_sheet_are_recognised() {
        assertThat(ReturnMarks.isOurPaint("AND( \"prongsai\" = \"prongsai\" , LEN($A$1)=0)"))
                .isTrue();
        assertThat(ReturnMarks.isOurPaint("A1=\"prongsai\"")).isFalse();
        assertThat(ReturnMarks.time(Stream.of("ข้อที่ต้องแก้ไข", " prongsai:returned")))
                .hasValue(1);
        assertThat(ReturnMarks.time(Stream.of("ข้อที่ต้องแก้ไข", ReturnMarks.sheetMark(12))))
                .hasValue(12);
        assertThat(ReturnMarks.time(Stream.of("ข้อที่ต้องแก้ไข", "prongsai:returned สอง")))
                .isEmpty();
    }
}
