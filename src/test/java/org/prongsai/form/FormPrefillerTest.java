package org.prongsai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.prongsai.example.ExampleRound;
import org.prongsai.example.FilledForm;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormLayout;
import org.prongsai.message.Messages;
import org.prongsai.model.Answer;
import org.prongsai.model.CellRef;
import org.prongsai.model.Completion;
import org.prongsai.model.Field;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.InputFile;
import org.prongsai.model.Plan;
import org.prongsai.model.Sha256;
import org.prongsai.model.Submission;
import org.prongsai.model.UnmatchedRow;
import org.prongsai.read.form.FormReader;
import org.prongsai.read.form.FormReading;
import org.prongsai.text.Language;

final class FormPrefillerTest {
    private static final Messages MESSAGES = new Messages(Language.TH);
    private static final Plan PLAN = ExampleRound.plan();

    private static Submission read(byte[] content) {
        FormReading reading = new FormReader(PLAN).read(new InputFile("f", Sha256.of(new byte[0])), content);
        assertThat(reading).isInstanceOf(FormReading.Read.class);
        return ((FormReading.Read) reading).submission();
    }

    private static PrefilledForm refill(Submission submission) {
        return new FormPrefiller(PLAN, MESSAGES, FormBase.builtIn()).refill(submission);
    }

    private static FilledForm form() {
        FilledForm form = new FilledForm(
                new FormWriter(PLAN, MESSAGES).write(PLAN.divisions().get(0)));
        form.fill("1.1", FormColumn.STATUS, " ดำเนินการ  แล้ว");
        form.fill("1.1", FormColumn.DETAILS, "=1+1\n_x0041_ 👍 \"ก\"");
        form.cell("1.1", FormColumn.EVIDENCE).setCellValue(44_561);
        form.fill("1.2", FormColumn.COMPLETED_ON, "เดือนหน้า");
        form.fillDate("1.3", LocalDate.of(2021, 3, 31));
        form.savedBy("นางสาวใจดี", Optional.of(Instant.parse("2021-04-01T03:00:00Z")));
        return form;
    }

    /** Whatever a day was written as, it is that day. */
    private static void assertSame(Submission after, Submission before) {
        assertThat(after)
                .usingRecursiveComparison()
                .withEqualsForType(Completion::saysTheSame, Completion.On.class)
                .isEqualTo(before);
    }

    @Test
    void a_form_filled_in_again_reads_the_same() {
        Submission before = read(form().save());
        Submission after = read(refill(before).content());
        assertSame(after, before);
    }

    @Test
    void every_submission_of_the_example_round_reads_the_same() {
        ExampleRound.files().forEach((name, content) -> {
            if (!name.equals("plan.xlsx")) {
                Submission before = read(content);
                assertSame(read(refill(before).content()), before);
            }
        });
    }

    @Test
    void rows_in_dispute_are_kept_below_the_table() {
        FilledForm form = form();
        form.fill("1.4", FormColumn.STATUS, "บรรลุเป้าหมาย");
        XSSFSheet sheet = form.workbook().getSheet(FormLayout.SHEET);
        XSSFRow copy = sheet.createRow(sheet.getLastRowNum() + 1);
        copy.createCell(0).setCellValue("1.4");
        copy.createCell(1).setCellValue(form.cell("1.4", FormColumn.GUIDELINE).getStringCellValue());
        copy.createCell(2).setCellValue("ยังไม่ดำเนินงาน");
        XSSFRow own = sheet.createRow(sheet.getLastRowNum() + 1);
        own.createCell(1).setCellValue("งานของกองเอง");
        own.createCell(3).setCellValue("จัดอบรม 2 ครั้ง");
        Submission before = read(form.save());
        assertThat(before.unmatched()).hasSize(3);
        PrefilledForm again = refill(before);
        Submission after = read(again.content());
        assertThat(after.unmatched()).isEmpty();
        assertThat(after.answer(new GuidelineId(1, 4)).orElseThrow().status().asWritten())
                .isEmpty();
        assertThat(after.answer(new GuidelineId(1, 1))).isEqualTo(before.answer(new GuidelineId(1, 1)));
        assertThat(after.unread()).extracting(Field::text).hasSize(3);
        for (UnmatchedRow row : before.unmatched()) {
            assertThat(again.now(row.cell())).isPresent();
            assertThat(after.unread())
                    .filteredOn(
                            field -> field.cell().equals(again.now(row.cell()).orElseThrow()))
                    .extracting(Field::text)
                    .containsExactly(MESSAGES.of("form.kept", row.label() + " | " + row.content()));
        }
    }

    @Test
    void cells_of_a_form_whose_rows_and_columns_moved_are_found_again() {
        FilledForm form = form();
        form.workbook().getSheet(FormLayout.SHEET).shiftRows(5, 40, 7);
        Submission before = read(form.save());
        PrefilledForm again = refill(before);
        GuidelineId id = new GuidelineId(1, 2);
        Answer answer = before.answer(id).orElseThrow();
        assertThat(answer.completionCell()).isEqualTo(new CellRef(FormLayout.SHEET, 16, 6));
        assertThat(again.now(answer.completionCell())).contains(new CellRef(FormLayout.SHEET, 9, 6));
        assertThat(again.cell(id, FormColumn.DETAILS)).contains(new CellRef(FormLayout.SHEET, 9, 4));
        assertThat(again.now(new CellRef("อื่น", 1, 1))).isEmpty();
        assertThat(again.cell(new GuidelineId(9, 9), FormColumn.STATUS)).isEmpty();
    }

    @Test
    void a_date_stays_as_it_was_typed_and_a_date_cell_becomes_what_the_form_advises_to_type() {
        FilledForm form = form();
        form.fill("1.4", FormColumn.COMPLETED_ON, "๓๑ มีนาคม ๒๕๖๔");
        FilledForm again = new FilledForm(refill(read(form.save())).content());
        assertThat(again.cell("1.4", FormColumn.COMPLETED_ON).getStringCellValue())
                .isEqualTo("๓๑ มีนาคม ๒๕๖๔");
        XSSFCell fromDateCell = again.cell("1.3", FormColumn.COMPLETED_ON);
        assertThat(fromDateCell.getStringCellValue()).isEqualTo("31/3/2564");
        assertThat(fromDateCell.getCellStyle().getDataFormatString()).isEqualTo("@");
    }

    @Test
    void the_same_submission_gives_the_same_bytes() {
        Submission submission = read(form().save());
        assertThat(List.of(refill(submission).content()))
                .containsExactly(refill(submission).content());
    }
}
