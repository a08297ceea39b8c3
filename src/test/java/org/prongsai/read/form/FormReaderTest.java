package org.prongsai.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.BuiltInColumns;
import org.prongsai.example.ExampleRound;
import org.prongsai.example.FilledForm;
import org.prongsai.form.FormWriter;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.Stamp;
import org.prongsai.message.Messages;
import org.prongsai.model.Answer;
import org.prongsai.model.CellRef;
import org.prongsai.model.Completion;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.Field;
import org.prongsai.model.FileOutcome.RejectReason;
import org.prongsai.model.FormMarks;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.InputFile;
import org.prongsai.model.Plan;
import org.prongsai.model.PreviousAnswer;
import org.prongsai.model.Repair;
import org.prongsai.model.Sha256;
import org.prongsai.model.StatusReading;
import org.prongsai.model.Submission;
import org.prongsai.model.Term;
import org.prongsai.model.UnmatchedRow;
import org.prongsai.text.Language;

final class FormReaderTest {
    private static final Messages MESSAGES = new Messages(Language.TH);
    private static final Plan PLAN = ExampleRound.plan();
    private static final byte[] BLANK =
            new FormWriter(PLAN, MESSAGES).write(PLAN.divisions().get(7));

    private final FilledForm form = new FilledForm(BLANK);

    private static FormReading reading(byte[] content) {
        return new FormReader(PLAN).read(new InputFile("a.xlsx", Sha256.of(content)), content);
    }

    private Submission read() {
        FormReading reading = reading(form.save());
        assertThat(reading).isInstanceOf(FormReading.Read.class);
        return ((FormReading.Read) reading).submission();
    }

    private static Answer answer(Submission submission, String guideline) {
        return submission.answer(GuidelineId.parse(guideline).orElseThrow()).orElseThrow();
    }

    private XSSFSheet sheet() {
        return form.workbook().getSheet(FormLayout.SHEET);
    }

    @Test
    void what_was_filled_in_is_read_back() {
        form.fill("2.1", FormColumn.STATUS, "บรรลุเป้าหมาย")
                .fill("2.1", FormColumn.DETAILS, "บรรทัดหนึ่ง\nบรรทัดสอง")
                .fill("2.1", FormColumn.EVIDENCE, "ที่ 12/2564")
                .fillDate("2.1", LocalDate.of(2021, 2, 3))
                .savedBy("ตรวจสอบ", Optional.of(Instant.parse("2021-04-01T00:00:00Z")));
        Submission submission = read();
        Answer answer = answer(submission, "2.1");
        assertThat(((StatusReading.Listed) answer.status()).status().code()).isEqualTo("achieved");
        assertThat(answer.details().text()).isEqualTo("บรรทัดหนึ่ง\nบรรทัดสอง");
        assertThat(answer.evidence().text()).isEqualTo("ที่ 12/2564");
        assertThat(((Completion.On) answer.completion()).date()).isEqualTo(LocalDate.of(2021, 2, 3));
        assertThat(answer.statusCell().sheet()).isEqualTo(FormLayout.SHEET);
        assertThat(submission.savedBy()).isEqualTo("ตรวจสอบ");
        assertThat(submission.answers()).hasSize(10);
        assertThat(submission.answers().stream().filter(Answer::isEmpty)).hasSize(9);
        assertThat(submission.repairs()).isEmpty();
    }

    @Test
    void a_status_outside_the_list_is_kept_as_written() {
        form.fill("3.2", FormColumn.STATUS, " ดำเนินการแล้ว");
        assertThat(answer(read(), "3.2").status()).isEqualTo(new StatusReading.Unlisted(" ดำเนินการแล้ว"));
    }

    @Test
    void a_repaired_status_counts_and_the_repair_is_told() {
        form.fill("1.1", FormColumn.STATUS, "บรรลุ เป้าหมาย\u00A0").fill("1.2", FormColumn.STATUS, "บรรลุ");
        Submission submission = read();
        assertThat(answer(submission, "1.1").status()).isInstanceOf(StatusReading.Listed.class);
        assertThat(((StatusReading.Listed) answer(submission, "1.2").status()).alias())
                .isTrue();
        assertThat(submission.repairs()).extracting(Repair::from).containsExactly("บรรลุ เป้าหมาย\u00A0", "บรรลุ");
        assertThat(submission.repairs().get(0).why()).contains("repair.nbsp", "repair.spaces");
        assertThat(submission.repairs().get(1).why()).containsExactly("repair.alias");
    }

    @Test
    void rows_are_found_wherever_they_are_moved_to() {
        form.fill("3.2", FormColumn.STATUS, "บรรลุเป้าหมาย");
        sheet().shiftRows(3, sheet().getLastRowNum(), 5);
        assertThat(answer(read(), "3.2").status()).isInstanceOf(StatusReading.Listed.class);
    }

    @Test
    void an_id_that_became_a_number_still_tells_its_row() {
        form.fill("3.2", FormColumn.STATUS, "บรรลุเป้าหมาย");
        form.cell("3.2", FormColumn.GUIDELINE_ID).setCellValue(3.2);
        assertThat(answer(read(), "3.2").status()).isInstanceOf(StatusReading.Listed.class);
    }

    @Test
    void without_an_id_the_text_tells_the_row() {
        form.fill("3.2", FormColumn.STATUS, "บรรลุเป้าหมาย");
        form.cell("3.2", FormColumn.GUIDELINE_ID).setBlank();
        assertThat(answer(read(), "3.2").status()).isInstanceOf(StatusReading.Listed.class);
    }

    @Test
    void an_id_and_a_text_of_different_guidelines_count_for_neither() {
        form.fill("3.2", FormColumn.STATUS, "บรรลุเป้าหมาย");
        form.cell("3.2", FormColumn.GUIDELINE_ID).setCellValue("1.1");
        Submission submission = read();
        assertThat(submission.unmatched())
                .extracting(UnmatchedRow::reason)
                .containsExactly(UnmatchedRow.Reason.CONTRADICTORY);
        assertThat(answer(submission, "1.1").isEmpty()).isTrue();
    }

    @Test
    void a_row_of_ones_own_is_not_dropped_in_silence() {
        form.cell("3.2", FormColumn.GUIDELINE).setCellValue("งานอื่น");
        form.cell("3.2", FormColumn.GUIDELINE_ID).setCellValue("3.9");
        form.cell("3.9", FormColumn.STATUS).setCellValue("บรรลุเป้าหมาย");
        assertThat(read().unmatched()).extracting(UnmatchedRow::reason).containsExactly(UnmatchedRow.Reason.UNKNOWN);
    }

    @Test
    void a_guideline_filled_in_twice_differently_counts_not_at_all() {
        form.fill("1.1", FormColumn.STATUS, "บรรลุเป้าหมาย").fill("1.2", FormColumn.STATUS, "ยังไม่ดำเนินงาน");
        form.cell("1.2", FormColumn.GUIDELINE)
                .setCellValue(form.cell("1.1", FormColumn.GUIDELINE).getStringCellValue());
        form.cell("1.2", FormColumn.GUIDELINE_ID).setCellValue("1.1");
        Submission submission = read();
        assertThat(submission.answer(new GuidelineId(1, 1))).isEmpty();
        assertThat(submission.unmatched())
                .extracting(UnmatchedRow::reason)
                .containsOnly(UnmatchedRow.Reason.DUPLICATE)
                .hasSize(2);
    }

    private void lose(FormMarks.Mark mark) {
        XSSFWorkbook workbook = form.workbook();
        switch (mark) {
            case HIDDEN_SHEET -> workbook.removeSheetAt(workbook.getSheetIndex(FormLayout.STAMP_SHEET));
            case PROPERTY ->
                workbook.getProperties()
                        .getCustomProperties()
                        .getProperty(FormLayout.STAMP_PROPERTY)
                        .setLpwstr("");
            case DEFINED_NAME -> workbook.removeName(workbook.getName(FormLayout.STAMP_NAME));
            case VISIBLE_CODE ->
                sheet().getRow(0).getCell(BuiltInColumns.FORM.check() - 1).setBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(FormMarks.Mark.class)
    void any_one_mark_is_enough(FormMarks.Mark kept) {
        Set<FormMarks.Mark> lost = EnumSet.complementOf(EnumSet.of(kept));
        lost.forEach(this::lose);
        assertThat(read().marks().lost()).isEqualTo(lost);
        assertThat(read().marks().asked()).hasSize(10);
        assertThat(read().division()).isEqualTo(PLAN.divisions().get(7).code());
    }

    @Test
    void without_any_mark_the_banner_tells_and_without_that_nothing() {
        EnumSet.allOf(FormMarks.Mark.class).forEach(this::lose);
        assertThat(read().marks().lost()).hasSize(4);
        sheet().getRow(2).getCell(0).setBlank();
        assertThat(reading(form.save()))
                .isEqualTo(new FormReading.NotRead(RejectReason.NOT_OURS, Optional.empty(), List.of()));
    }

    @Test
    void marks_of_two_forms_in_one_are_refused() {
        sheet().getRow(0)
                .getCell(BuiltInColumns.FORM.check() - 1)
                .setCellValue(Stamp.of(PLAN, PLAN.divisions().get(0)).code().toString());
        assertThat(((FormReading.NotRead) reading(form.save())).refusal()).isEqualTo(RejectReason.MARKS_CONTRADICT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ส่วนราชการ: %s", "ส่วนราชการ %s ", " ส่วนราชการ :%s", "Division: %s"})
    void a_form_on_which_another_division_wrote_its_name_is_nobodys(String line) {
        String other = PLAN.divisions().get(2).name();
        sheet().getRow(2).getCell(0).setCellValue(line.formatted(other));
        assertThat(reading(form.save()))
                .isEqualTo(new FormReading.NotRead(
                        RejectReason.OTHER_DIVISION,
                        Optional.empty(),
                        List.of(
                                Term.typed(other),
                                Term.typed(PLAN.divisions().get(7).name()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ส่วนราชการ: งานของเรา", "หน่วยของเรา"})
    void a_form_whose_division_was_written_over_freely_is_nobodys_until_it_is_decided(String line) {
        sheet().getRow(2).getCell(0).setCellValue(line);
        byte[] content = form.save();
        assertThat(((FormReading.NotRead) reading(content)).refusal()).isEqualTo(RejectReason.OTHER_DIVISION);
        DivisionCode third = PLAN.divisions().get(2).code();
        FormReading decided =
                new FormReader(PLAN).read(new InputFile("a.xlsx", Sha256.of(content)), content, Optional.of(third));
        assertThat(((FormReading.Read) decided).submission().division()).isEqualTo(third);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ส่วนราชการ: หน่วยตรวจสอบภายใน", "ส่วนราชการ: "})
    void its_own_name_or_none_in_a_form_of_this_plan_contradicts_nothing(String line) {
        sheet().getRow(2).getCell(0).setCellValue(line);
        assertThat(read().division()).isEqualTo(PLAN.divisions().get(7).code());
    }

    @Test
    void another_divisions_name_beside_its_own_contradicts_nothing() {
        form.workbook()
                .createSheet("ก")
                .createRow(0)
                .createCell(0)
                .setCellValue("ส่วนราชการ: " + PLAN.divisions().get(2).name());
        assertThat(read().division()).isEqualTo(PLAN.divisions().get(7).code());
    }

    @Test
    void a_form_of_another_round_organisation_or_version_is_refused_by_name() {
        for (FormMarks.Mark mark : EnumSet.complementOf(EnumSet.of(FormMarks.Mark.HIDDEN_SHEET))) {
            lose(mark);
        }
        XSSFSheet stamp = form.workbook().getSheet(FormLayout.STAMP_SHEET);
        stamp.getRow(1).getCell(1).setCellValue("1");
        assertThat(read().marks().version()).isEqualTo("1");
        stamp.getRow(1).getCell(1).setCellValue("99");
        assertThat(reading(form.save()))
                .isEqualTo(new FormReading.NotRead(
                        RejectReason.FORM_VERSION, Optional.empty(), List.of(Term.typed("99"))));
        stamp.getRow(3).getCell(1).setCellValue("2563-12-10");
        assertThat(reading(form.save()))
                .isEqualTo(new FormReading.NotRead(
                        RejectReason.OTHER_ROUND, Optional.empty(), List.of(Term.typed("2563-12-10"))));
        stamp.getRow(2).getCell(1).setCellValue("เทศบาลตำบลอื่น");
        assertThat(reading(form.save()))
                .isEqualTo(new FormReading.NotRead(
                        RejectReason.OTHER_ORGANISATION, Optional.empty(), List.of(Term.typed("เทศบาลตำบลอื่น"))));
    }

    @Test
    void a_note_beside_the_table_is_kept_and_our_own_columns_are_not_taken_for_one() {
        form.fill("1.1", FormColumn.STATUS, "บรรลุเป้าหมาย");
        form.cell("1.2", FormColumn.STATUS).getRow().createCell(8).setCellValue("หมายเหตุ");
        assertThat(read().unread()).extracting(Field::text).containsExactly("หมายเหตุ");
    }

    @Test
    void a_second_column_of_one_name_is_refused_when_both_hold_something_and_else_the_filled_one_counts() {
        form.fill("1.1", FormColumn.DETAILS, "ติดประกาศขั้นตอนแล้ว");
        sheet().getRow(FormLayout.HEADER_ROW - 1).createCell(8).setCellValue("รายละเอียดการดำเนินงาน");
        assertThat(answer(read(), "1.1").details().text()).isEqualTo("ติดประกาศขั้นตอนแล้ว");
        form.cell("1.2", FormColumn.STATUS).getRow().createCell(8).setCellValue("อีกช่อง");
        assertThat(((FormReading.NotRead) reading(form.save())).refusal()).isEqualTo(RejectReason.COLUMN_TWICE);
    }

    @Test
    void a_number_beside_another_guidelines_text_counts_for_neither() {
        form.fill("1.1", FormColumn.STATUS, "บรรลุเป้าหมาย");
        form.cell("1.1", FormColumn.GUIDELINE_ID).setCellValue(2.3);
        assertThat(read().unmatched())
                .extracting(UnmatchedRow::reason)
                .containsExactly(UnmatchedRow.Reason.CONTRADICTORY);
    }

    @Test
    void a_text_that_is_rather_anothers_contradicts_the_id() {
        form.fill("1.2", FormColumn.STATUS, "บรรลุเป้าหมาย");
        String third = form.cell("1.3", FormColumn.GUIDELINE).getStringCellValue();
        form.cell("1.2", FormColumn.GUIDELINE).setCellValue(third.substring(0, 300));
        assertThat(read().unmatched())
                .extracting(UnmatchedRow::reason)
                .containsExactly(UnmatchedRow.Reason.CONTRADICTORY);
    }

    @Test
    void what_excel_made_a_number_of_is_known_as_one() {
        form.cell("1.1", FormColumn.EVIDENCE).setCellValue(242644);
        assertThat(answer(read(), "1.1").evidence().kind()).isEqualTo(Field.Kind.NUMBER);
    }

    @Test
    void a_missing_column_is_named() {
        sheet().getRow(FormLayout.HEADER_ROW - 1).getCell(2).setCellValue("ผล");
        FormReading reading = reading(form.save());
        assertThat(reading).isInstanceOfSatisfying(FormReading.NotRead.class, not -> {
            assertThat(not.refusal()).isEqualTo(RejectReason.NO_TABLE);
            assertThat(not.place().map(CellRef::address)).contains("A6");
            assertThat(not.details()).containsExactly(Term.keyed(FormColumn.STATUS.key()));
            assertThat(not.division()).contains(PLAN.divisions().get(7).code());
        });
    }

    @Test
    void last_rounds_results_as_a_form_shows_them_are_nobodys_words() {
        List<PreviousAnswer> previous = List.of(
                past("1.1", Term.typed("บรรลุเป้าหมาย"), "บรรทัดหนึ่ง\n  บรรทัดสอง_x000D_ "),
                past("2.1", Term.keyed("state.nothing_to_report"), "=1+1"),
                past("3.1", Term.keyed("state.missing"), ""));
        byte[] content = new FormWriter(PLAN, MESSAGES).write(PLAN.divisions().get(7), previous);
        InputFile file = new InputFile("a.xlsx", Sha256.of(content));
        FormReader reader = new FormReader(PLAN, PLAN.round().due(), Optional.of(previous));
        assertThat(((FormReading.Read) reader.read(file, content)).submission().unread())
                .isEmpty();
    }

    private static PreviousAnswer past(String guideline, Term status, String details) {
        return new PreviousAnswer(
                PLAN.divisions().get(7).code(),
                GuidelineId.parse(guideline).orElseThrow(),
                status,
                Optional.empty(),
                Optional.empty(),
                details);
    }
}
