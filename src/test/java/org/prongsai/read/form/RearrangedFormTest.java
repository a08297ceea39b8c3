package org.prongsai.read.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.read.form.TinyForm.FIRST;
import static org.prongsai.read.form.TinyForm.SECOND;
import static org.prongsai.read.form.TinyForm.filled;
import static org.prongsai.read.form.TinyForm.read;
import static org.prongsai.read.form.TinyForm.refused;
import static org.prongsai.read.form.TinyForm.sheet;
import static org.prongsai.read.form.TinyForm.told;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.ReturnMarks;
import org.prongsai.model.Answer;
import org.prongsai.model.FileOutcome.RejectReason;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.InputFile;
import org.prongsai.model.PreviousAnswer;
import org.prongsai.model.ReaderNote;
import org.prongsai.model.Sha256;
import org.prongsai.model.StatusReading;
import org.prongsai.model.Submission;
import org.prongsai.model.Term;
import org.prongsai.model.UnmatchedRow;
import org.prongsai.sheet.RawCell;
import org.prongsai.sheet.RawValue;
import org.prongsai.sheet.TinyGrid;

/** Forms in which people added, copied, hid and merged: what counts, what is told, and what is nobody's. */
final class RearrangedFormTest {
    private static final String DONE = "บรรลุเป้าหมาย";
    private static final String NOT_YET = "ยังไม่ดำเนินงาน";
    private static final GuidelineId ID = new GuidelineId(1, 1);

    private static Answer answer(Submission submission) {
        return submission.answer(ID).orElseThrow();
    }

    // Sheets

    @Test
    void a_sheet_of_ones_own_is_told_when_something_can_be_read_in_it() {
        Submission submission = read(
                filled(FormLayout.SHEET, DONE),
                new TinyGrid("รูปกิจกรรม").row("ถ่ายเมื่อ 3 มีนาคม"),
                new TinyGrid("ว่าง").row("\u00A0 \u200B"),
                new TinyGrid("ซ่อน").row("ร่าง").hide(),
                new TinyGrid(FormLayout.HELP_SHEET).row("วิธีกรอก"));
        assertThat(submission.workbook().sheets()).containsExactly("รูปกิจกรรม");
    }

    @Test
    void the_list_of_faults_that_it_was_sent_back_with_is_no_sheet_of_theirs() {
        TinyGrid ours = new TinyGrid("ข้อที่ต้องแก้ไข")
                .row("", ReturnMarks.sheetMark(2))
                .row("แก้ช่อง C9");
        Submission submission = read(filled(FormLayout.SHEET, DONE), ours);
        assertThat(submission.workbook().sheets()).isEmpty();
        assertThat(submission.workbook().returned()).isEqualTo(2);
        // Whoever mentions the mark further down has written something of their own.
        TinyGrid theirs = new TinyGrid("บันทึก").row("เรียน").row(ReturnMarks.sheetMark(2));
        Submission own = read(filled(FormLayout.SHEET, DONE), theirs);
        assertThat(own.workbook().sheets()).containsExactly("บันทึก");
        assertThat(own.workbook().returned()).isZero();
    }

    @Test
    void of_copies_of_the_sheet_the_one_that_is_filled_in_counts() {
        assertThat(answer(read(filled(FormLayout.SHEET, ""), filled("สำเนา", DONE)))
                        .statusCell()
                        .sheet())
                .isEqualTo("สำเนา");
        assertThat(answer(read(filled("สำเนา", DONE), filled(FormLayout.SHEET, DONE)))
                        .statusCell()
                        .sheet())
                .isEqualTo(FormLayout.SHEET);
        assertThat(answer(read(filled("สำเนา", ""), filled(FormLayout.SHEET, "")))
                        .statusCell()
                        .sheet())
                .isEqualTo(FormLayout.SHEET);
    }

    @Test
    void a_table_with_all_its_columns_counts_before_one_that_lacks_some_whatever_their_sheets_are_called() {
        TinyGrid list = new TinyGrid(FormLayout.SHEET)
                .row(TinyForm.HEADER[0], TinyForm.HEADER[1])
                .row("1.1", FIRST);
        assertThat(answer(read(list, filled("สำเนา", DONE))).statusCell().sheet())
                .isEqualTo("สำเนา");
    }

    @Test
    void copies_that_say_different_things_are_refused_by_their_names_but_not_hidden_ones() {
        FormReading.NotRead not = refused(filled(FormLayout.SHEET, DONE), filled("สำเนา", NOT_YET));
        assertThat(not.refusal()).isEqualTo(RejectReason.SHEET_TWICE);
        assertThat(not.details()).containsExactly(Term.typed(FormLayout.SHEET), Term.typed("สำเนา"));
        Submission submission =
                read(filled(FormLayout.SHEET, DONE), filled("สำเนา", NOT_YET).hide());
        assertThat(answer(submission).status().asWritten()).isEqualTo(DONE);
    }

    @Test
    void a_whole_copy_does_not_count_beside_a_filled_sheet_of_which_headers_were_edited() {
        for (int edited = 1; edited <= 6; edited++) {
            String[] header = TinyForm.HEADER.clone();
            for (int i = 0; i < edited; i++) {
                header[header.length - 1 - i] = "แก้แล้ว " + i;
            }
            TinyGrid own = new TinyGrid(FormLayout.SHEET).row((Object[]) header).row("1.1", FIRST, NOT_YET);
            FormReading.NotRead not = refused(own, filled("สำเนา", DONE));
            assertThat(not.refusal()).isEqualTo(RejectReason.SHEET_TWICE);
            assertThat(not.details()).contains(Term.typed("สำเนา"), Term.typed(FormLayout.SHEET));
        }
    }

    @Test
    void more_text_than_a_hundred_pages_is_too_much() {
        String page = "ก".repeat(32_000);
        TinyGrid sheet = filled(FormLayout.SHEET, DONE);
        for (int i = 0; i < 12; i++) {
            sheet.row("9.9", "งานอื่น", "", page);
        }
        assertThat(read(sheet).unmatched()).hasSize(12);
        assertThat(refused(sheet.row("9.9", "งานอื่น", "", page)).refusal()).isEqualTo(RejectReason.TOO_MUCH_TEXT);
    }

    @Test
    void more_rows_of_ones_own_than_anybody_can_be_told_of_are_too_many() {
        TinyGrid sheet = filled(FormLayout.SHEET, DONE);
        for (int i = 0; i < 5_000; i++) {
            sheet.row("9.9", "งานอื่น", "", "ทำแล้ว");
        }
        assertThat(read(sheet).unmatched()).hasSize(5_000);
        assertThat(refused(sheet.row("9.9", "งานอื่น", "", "ทำแล้ว")).refusal()).isEqualTo(RejectReason.TOO_LARGE);
    }

    @Test
    void copies_that_differ_in_a_row_of_ones_own_say_different_things() {
        assertThat(refused(filled(FormLayout.SHEET, DONE), filled("สำเนา", DONE).row("9.9", "งานอื่น", "", "ทำแล้ว"))
                        .refusal())
                .isEqualTo(RejectReason.SHEET_TWICE);
    }

    // Columns

    @Test
    void one_of_the_two_columns_that_tell_the_guideline_is_enough() {
        TinyGrid noIds = new TinyGrid("ก")
                .row(TinyForm.CODE)
                .row(
                        "",
                        TinyForm.HEADER[1],
                        TinyForm.HEADER[2],
                        TinyForm.HEADER[3],
                        TinyForm.HEADER[4],
                        TinyForm.HEADER[5])
                .row("", FIRST, DONE)
                .row("", "งานอื่น", DONE);
        Submission submission = read(noIds);
        assertThat(answer(submission).status().asWritten()).isEqualTo(DONE);
        assertThat(submission.unmatched())
                .extracting(unmatched -> unmatched.cell().address())
                .containsExactly("B4");
        TinyGrid neither = new TinyGrid("ก")
                .row(TinyForm.CODE)
                .row(TinyForm.HEADER[2], TinyForm.HEADER[3], TinyForm.HEADER[4], TinyForm.HEADER[5])
                .row(DONE);
        assertThat(refused(neither).details())
                .containsExactly(Term.keyed(FormColumn.GUIDELINE_ID.key()), Term.keyed(FormColumn.GUIDELINE.key()));
    }

    @Test
    void of_two_headers_the_first_is_the_tables() {
        Object[] header = {
            "", TinyForm.HEADER[1], TinyForm.HEADER[2], TinyForm.HEADER[3], TinyForm.HEADER[4], TinyForm.HEADER[5]
        };
        TinyGrid pages = new TinyGrid("ก")
                .row(TinyForm.CODE)
                .row(header)
                .row("", FIRST, DONE)
                .row(header)
                .row("", SECOND, NOT_YET);
        assertThat(read(pages).answers())
                .extracting(answer -> answer.status().asWritten())
                .containsExactly(DONE, NOT_YET);
        assertThat(read(pages).unmatched()).isEmpty();
    }

    @Test
    void a_header_is_looked_for_in_the_first_200_rows() {
        TinyGrid last = new TinyGrid("ก").row(TinyForm.CODE).at(200).row((Object[]) TinyForm.HEADER);
        assertThat(answer(read(last.row("1.1", FIRST, DONE))).statusCell().row())
                .isEqualTo(201);
        TinyGrid below = new TinyGrid("ก").row(TinyForm.CODE).at(201).row((Object[]) TinyForm.HEADER);
        assertThat(refused(below.row("1.1", FIRST, DONE)).refusal()).isEqualTo(RejectReason.NO_TABLE);
    }

    @Test
    void what_stands_beside_the_table_is_told_unless_it_is_the_forms_own() {
        Object[] header = {
            "ข้อ",
            "แนวปฏิบัติ",
            TinyForm.HEADER[2],
            TinyForm.HEADER[3],
            TinyForm.HEADER[4],
            TinyForm.HEADER[5],
            "ผลการตรวจ",
            "รอบก่อน: สถานะ",
            "รอบก่อน: รายละเอียด",
            "_1",
            "หมายเหตุ"
        };
        TinyGrid form = new TinyGrid("ก")
                .row(TinyForm.CODE)
                .row(header)
                .row("1.1", FIRST, DONE, "", "", "", "ครบถ้วน", DONE, "เดิม", "x", "ขอเลื่อน", "โทรแล้ว")
                .row("", "", "", "", "", "", "", "", "", "", "\u200B", TinyGrid.formula(12, new RawValue.Text("รวม")))
                // What our columns are called names no column further down.
                .row("1.2", SECOND, "", "", "", "", "", "", "", "", "", "ผลการตรวจ");
        assertThat(told(read(form).unread())).containsExactly("K3 ขอเลื่อน", "L3 โทรแล้ว", "L5 ผลการตรวจ");
    }

    @Test
    void what_was_typed_over_a_formula_of_the_form_is_told() {
        Object[] header = Stream.concat(Arrays.stream(TinyForm.HEADER), Stream.of("ผลการตรวจ", "_1"))
                .toArray();
        RawCell check = TinyGrid.formula(7, new RawValue.Text("ครบถ้วน"));
        TinyGrid form = new TinyGrid("ก")
                .row(TinyForm.CODE)
                .row(header)
                .row("1.1", FIRST, DONE, "", "", "", "ขอส่งเพิ่มภายหลัง", TinyGrid.formula(8, new RawValue.Text("x")))
                .row("1.2", SECOND, DONE, "", "", "", check, "โทรแล้ว");
        assertThat(told(read(form).unread())).containsExactly("G3 ขอส่งเพิ่มภายหลัง", "H4 โทรแล้ว");
    }

    /** The check shows a date of its round as an example. */
    @Test
    void what_the_check_says_with_a_date_of_its_round_is_the_forms_own() {
        Object[] header = Stream.concat(Arrays.stream(TinyForm.HEADER), Stream.of("ผลการตรวจ"))
                .toArray();
        TinyGrid form = new TinyGrid("ก")
                .row(TinyForm.CODE)
                .row(header)
                .row("1.1", FIRST, DONE, "", "", "", "• วันที่อ่านไม่ได้ โปรดพิมพ์เช่น 30/9/2569")
                .row("1.2", SECOND, DONE, "", "", "", "• วันที่อ่านไม่ได้ เลื่อนไป 30/9/2569");
        assertThat(told(read(form).unread())).containsExactly("G4 • วันที่อ่านไม่ได้ เลื่อนไป 30/9/2569");
    }

    @Test
    void where_the_forms_formulas_are_gone_its_own_words_are_none_of_the_officials() {
        Object[] header = Stream.concat(Arrays.stream(TinyForm.HEADER), Stream.of("ผลการตรวจ", "_1"))
                .toArray();
        TinyGrid form = new TinyGrid("ก")
                .row(TinyForm.CODE)
                .row(header)
                .row("1.1", FIRST, DONE, "", "", "", "• ยังไม่มีรายละเอียด\n• ยังไม่มีหลักฐาน", "x")
                .row("1.2", SECOND, DONE, "", "", "", "• ยังไม่มีรายละเอียด\nขอส่งเพิ่มภายหลัง", "x")
                .row(header);
        assertThat(told(read(form).unread())).containsExactly("G4 • ยังไม่มีรายละเอียด\nขอส่งเพิ่มภายหลัง");
    }

    private static List<String> besides(Optional<List<PreviousAnswer>> previous) {
        Object[] header = Stream.concat(
                        Arrays.stream(TinyForm.HEADER), Stream.of("รอบก่อน: สถานะ", "รอบก่อน: รายละเอียด"))
                .toArray();
        TinyGrid form = new TinyGrid("ก")
                .row(TinyForm.CODE)
                .row(header)
                .row("1.1", FIRST, DONE, "", "", "", DONE, "ทำคู่มือ\u200Bแล้ว")
                .row("1.2", SECOND, DONE, "", "", "", "", "พิมพ์ทับไว้")
                .row("", "", "", "", "", "", "", "โทรแล้ว")
                .row(header);
        FormReader reader = new FormReader(TinyForm.PLAN, TinyForm.PLAN.round().due(), previous);
        FormReading reading = reader.read(new InputFile("a.xlsx", Sha256.of(new byte[0])), TinyGrid.workbook(form));
        return told(((FormReading.Read) reading).submission().unread());
    }

    @Test
    void what_was_typed_over_last_rounds_results_is_told_where_they_are_known() {
        PreviousAnswer first = new PreviousAnswer(
                TinyForm.DIVISION.code(),
                new GuidelineId(1, 1),
                Term.typed(DONE),
                Optional.empty(),
                Optional.empty(),
                "ทำคู่มือแล้ว");
        assertThat(besides(Optional.of(List.of(first)))).containsExactly("H4 พิมพ์ทับไว้", "H5 โทรแล้ว");
        assertThat(besides(Optional.empty())).containsExactly("H5 โทรแล้ว");
        PreviousAnswer other = new PreviousAnswer(
                TinyForm.DIVISION.code(),
                new GuidelineId(1, 1),
                Term.keyed("state.nothing_to_report"),
                Optional.empty(),
                Optional.empty(),
                "ทำคู่มือแล้ว");
        assertThat(besides(Optional.of(List.of(other)))).containsExactly("G3 " + DONE, "H4 พิมพ์ทับไว้", "H5 โทรแล้ว");
    }

    // Rows

    @Test
    void words_between_the_rows_are_told_but_for_the_forms_own() {
        TinyGrid form = sheet().row("เป้าประสงค์ที่ 1  บุคลากร")
                .row("1.1", FIRST, DONE)
                .row((Object[]) TinyForm.HEADER)
                .row("ก.", "รับรองว่าถูกต้อง")
                .row(" ");
        assertThat(told(read(form).unread())).containsExactly("A6 ก.", "B6 รับรองว่าถูกต้อง");
        assertThat(read(form).unmatched()).isEmpty();
    }

    @Test
    void a_line_to_sign_below_the_table_is_no_row_that_is_missing_something() {
        TinyGrid form = sheet().row("1.1", FIRST, DONE)
                .row("1.2", SECOND, DONE)
                .row("", "", "", "ลงชื่อ ............ ผู้รายงาน");
        assertThat(read(form).unmatched()).isEmpty();
        assertThat(told(read(form).unread())).containsExactly("D5 ลงชื่อ ............ ผู้รายงาน");
        for (TinyGrid answered : new TinyGrid[] {
            sheet().row("1.1", FIRST, DONE).row("", "", DONE, "จัดอบรมแล้ว").row("1.2", SECOND, DONE),
            sheet().row("1.1", FIRST, DONE).row("", "", "", "จัดอบรมแล้ว").row("1.2", SECOND, DONE),
            sheet().row("1.1", FIRST, DONE).row("1.2", SECOND, DONE).row("", "", DONE, "จัดอบรมแล้ว")
        }) {
            assertThat(read(answered).unmatched())
                    .singleElement()
                    .satisfies(row -> assertThat(row.content()).contains("จัดอบรมแล้ว"));
        }
    }

    @Test
    void a_row_of_ones_own_says_what_it_is_called_and_what_was_filled_in() {
        UnmatchedRow unmatched = read(sheet().row("1.9", "", DONE, "จัดอบรม").row("", "งานอื่น", "", "ติดประกาศ"))
                .unmatched()
                .get(0);
        assertThat(unmatched.label()).isEqualTo("1.9");
        assertThat(unmatched.content()).isEqualTo(DONE + " | จัดอบรม");
        assertThat(unmatched.cell().address()).isEqualTo("A3");
        assertThat(unmatched.status()).isInstanceOf(StatusReading.Listed.class);
    }

    @Test
    void of_a_guidelines_rows_the_one_that_is_filled_in_counts() {
        TinyGrid twice = sheet().row("1.1", FIRST).row("1.1", FIRST, DONE).row("1.1", FIRST, DONE);
        assertThat(answer(read(twice)).statusCell().row()).isEqualTo(4);
        assertThat(read(twice).unmatched()).isEmpty();
    }

    @Test
    void a_hidden_row_counts_and_is_told_when_it_is_filled_in() {
        Submission submission =
                read(sheet().hiddenRow("1.1", FIRST, "", "", "ที่ 1/2564").hiddenRow("1.2", SECOND));
        assertThat(submission.notes()).extracting(ReaderNote::kind).containsExactly(ReaderNote.Kind.HIDDEN_ROW);
        assertThat(submission.notes().get(0).cell().address()).isEqualTo("C3");
        assertThat(read(sheet().row("1.1", FIRST, DONE)).notes()).isEmpty();
    }

    @Test
    void a_formula_in_an_answer_is_told_with_what_it_came_to() {
        Submission submission = read(sheet().row(
                        TinyGrid.formula(1, new RawValue.Text("1.1")),
                        FIRST,
                        DONE,
                        TinyGrid.formula(4, new RawValue.Text("อบรม 5 คน")),
                        TinyGrid.formula(5, new RawValue.ErrorValue("#REF!"))));
        assertThat(submission.notes())
                .extracting(note -> note.kind() + " " + note.cell().address() + " " + note.text())
                .containsExactly("FORMULA D3 อบรม 5 คน");
    }

    @Test
    void merged_cells_are_told_once_for_each_row_that_they_cover() {
        TinyGrid form = sheet().row("1.1", FIRST, DONE, "ทำแล้ว").row("1.2", SECOND);
        form.merge("D3:E4").merge("A3:B3").merge("G3:H9").merge("C5:F9");
        assertThat(read(form).notes())
                .extracting(note -> note.guideline() + " " + note.cell().address() + " " + note.text())
                .containsExactly("1.1 D3 D3:E4", "1.2 D4 D3:E4");
    }

    // Whose row it is

    @Test
    void the_text_tells_where_excel_made_a_number_of_the_id() {
        Submission submission = read(sheet().row(1.1, FIRST, DONE).row(1.3, SECOND, NOT_YET));
        assertThat(answer(submission).status().asWritten()).isEqualTo(DONE);
        assertThat(submission.answers()).hasSize(2);
        assertThat(submission.unmatched()).isEmpty();
    }

    @Test
    void a_text_that_was_edited_is_still_its_guidelines_and_one_that_is_another_is_not() {
        String shorter = FIRST.substring(0, FIRST.length() * 2 / 3);
        assertThat(read(sheet().row("1.1", shorter, DONE)).answers()).hasSize(1);
        Submission other = read(sheet().row("1.1", "จัดกิจกรรมวันสำคัญของชาติ", DONE));
        assertThat(other.answers()).isEmpty();
        assertThat(other.unmatched())
                .extracting(UnmatchedRow::reason)
                .containsExactly(UnmatchedRow.Reason.CONTRADICTORY);
        assertThat(read(sheet().row("1.1", SECOND.substring(0, 40), DONE)).unmatched())
                .extracting(UnmatchedRow::reason)
                .containsExactly(UnmatchedRow.Reason.CONTRADICTORY);
    }
}
