package org.prongsai.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prongsai.layout.ReturnMarks;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.sheet.TinyGrid;

final class FormNotesTest {
    @Test
    void theirs_are_those_of_what_can_be_seen_without_what_we_wrote_into_them() {
        String ours = ReturnMarks.NOTE_START + "\nแก้สถานะ\n" + ReturnMarks.NOTE_END;
        RawWorkbook workbook = TinyGrid.workbook(
                new TinyGrid("ก").note(3, 2, "โทรถามแล้ว\n" + ours).note(4, 2, ours),
                new TinyGrid("ข").hide().note(1, 1, "ซ่อน"));
        assertThat(TinyForm.told(FormNotes.theirs(workbook))).containsExactly("B3 โทรถามแล้ว");
    }
}
