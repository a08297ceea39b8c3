package org.prongsai.sheet.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.layout.FormLayout;
import org.prongsai.sheet.RawNote;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.any.WorkbookReader;

/** Notes on cells: classic ones, threads of comments, and Excel's copies of these. */
final class NotesTest {
    private static List<RawNote> notes(String classic, String threads) throws UnreadableWorkbook {
        TinyWorkbook workbook = new TinyWorkbook()
                .sheet("")
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        "<Relationships><Relationship Id='r1' Type='x/comments' Target='../comments1.xml'/>"
                                + "<Relationship Id='r2' Type='x/threadedComment' Target='../threads1.xml'/></Relationships>")
                .part("xl/comments1.xml", "<comments><commentList>" + classic + "</commentList></comments>")
                .part("xl/threads1.xml", "<ThreadedComments>" + threads + "</ThreadedComments>");
        return new WorkbookReader(FormLayout.SHEET)
                .read(workbook.bytes())
                .grids()
                .get(0)
                .notes();
    }

    private static String classic(String cell, String text) {
        return "<comment ref='" + cell + "'><text><r><t>" + text + "</t></r></text></comment>";
    }

    private static String thread(String cell, String text) {
        return "<threadedComment ref='" + cell + "'><text>" + text + "</text></threadedComment>";
    }

    @Test
    void each_hangs_on_its_cell() throws UnreadableWorkbook {
        assertThat(notes(classic("C7", "ตรวจแล้ว") + classic("$AB$12", "ขอหลักฐาน"), thread("A1", "ใครกรอก")))
                .containsExactly(
                        new RawNote(1, 1, "ใครกรอก"), new RawNote(7, 3, "ตรวจแล้ว"), new RawNote(12, 28, "ขอหลักฐาน"));
    }

    @Test
    void a_classic_copy_of_a_thread_is_no_second_note() throws UnreadableWorkbook {
        String copies = classic("C7", "[Threaded comment]") + classic("C8", "ล่าง") + classic("D7", "ข้าง");
        assertThat(notes(copies, thread("C7", "ใครกรอก")))
                .extracting(RawNote::text)
                .containsExactly("ใครกรอก", "ล่าง", "ข้าง");
    }

    /** Found by the fuzzer: row 0 was taken for a fault of the program's own. */
    @ParameterizedTest
    @ValueSource(strings = {"C0", "C00", "7", "C", "", "C7:D8", "ABCD1"})
    void one_on_no_cell_is_none_and_the_file_is_read(String nowhere) throws UnreadableWorkbook {
        assertThat(notes(classic(nowhere, "x") + classic("B2", "y"), "")).containsExactly(new RawNote(2, 2, "y"));
    }

    @Test
    void one_that_says_nothing_is_none() throws UnreadableWorkbook {
        assertThat(notes(
                        classic("A1", " ") + "<comment ref='A2'/>" + classic("A3", "y"), "<threadedComment ref='A4'/>"))
                .containsExactly(new RawNote(3, 1, "y"));
    }

    @Test
    void what_stands_around_its_text_is_not_of_it() throws UnreadableWorkbook {
        String people = "<mentions>ผอ.</mentions>";
        String laidOut = "\n <comment ref='A1'>\n <text>\n <r>\n <t>หนึ่ง</t> </r><r><t> สอง</t></r>"
                + "<rPh><t>x</t></rPh></text></comment>\n ";
        assertThat(notes(
                        laidOut,
                        "<threadedComment ref='B1'>" + people + "<text>ถาม</text>" + people
                                + "</threadedComment><threadedComment ref='B2'><text>ตอบ</text></threadedComment>"))
                .containsExactly(new RawNote(1, 2, "ถาม"), new RawNote(2, 2, "ตอบ"), new RawNote(1, 1, "หนึ่ง สอง"));
    }

    @Test
    void a_sheet_without_notes_has_none() throws UnreadableWorkbook {
        assertThat(new WorkbookReader(FormLayout.SHEET)
                        .read(new TinyWorkbook().sheet("").bytes())
                        .grids()
                        .get(0)
                        .notes())
                .isEmpty();
    }
}
