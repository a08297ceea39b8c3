package org.prongsai.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.model.Answer;
import org.prongsai.model.Field;
import org.prongsai.model.FileFormat;
import org.prongsai.model.ReaderNote;
import org.prongsai.model.SavedTime;
import org.prongsai.model.Submission;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.sheet.TinyGrid;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.any.WorkbookReader;

final class ShownTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "125",
                "1,250.50",
                "-3",
                "(3)",
                "1.23457E+12",
                "12%",
                "31/3/2564",
                "2021-03-31",
                "13/12/2020 14:29:45",
                "พ.ค.-64",
                "May-64",
                "2-Jan",
                "5-ม.ค.-64",
                "TRUE",
                "125\u200B"
            })
    void a_program_may_have_made_it(String text) {
        assertThat(ShownText.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5/2564",
                "ที่ 125",
                "ศว 52001/12",
                "12 มกราคม 2564",
                "1. แจ้งเวียนแล้ว",
                "คำสั่ง-12",
                "true",
                "https://a.example/1"
            })
    void somebody_typed_it(String text) {
        assertThat(ShownText.is(text)).isFalse();
    }

    private static Answer answer(FileFormat format, String evidence) {
        RawWorkbook written = TinyGrid.workbook(
                TinyForm.sheet().row("1.1", TinyForm.FIRST, "บรรลุเป้าหมาย", "ทำแล้วเสร็จตามแผนทุกข้อ", evidence));
        RawWorkbook workbook = new RawWorkbook(format, written.grids(), false, "", SavedTime.unknown());
        Submission submission = ((FormReading.Read) TinyForm.reading(workbook)).submission();
        return submission.answers().get(0);
    }

    @Test
    void only_in_a_file_of_texts_alone_nobody_knows() {
        assertThat(answer(FileFormat.CSV, "00125").evidence().kind()).isEqualTo(Field.Kind.SHOWN);
        assertThat(answer(FileFormat.XLSX, "00125").evidence().kind()).isEqualTo(Field.Kind.TEXT);
        assertThat(answer(FileFormat.CSV, "ที่ 125").evidence().kind()).isEqualTo(Field.Kind.TEXT);
    }

    @Test
    void an_error_in_a_csv_is_one() throws UnreadableWorkbook {
        String csv = TinyForm.CODE + "\r\n" + String.join(",", TinyForm.HEADER) + "\r\n" + "1.1," + TinyForm.FIRST
                + ",#N/A,#REF!,########,\r\n";
        RawWorkbook workbook = new WorkbookReader("แบบรายงาน").read(csv.getBytes(StandardCharsets.UTF_8));
        Answer answer = ((FormReading.Read) TinyForm.reading(workbook))
                .submission()
                .answers()
                .get(0);
        assertThat(List.of(answer.details().kind(), answer.evidence().kind())).containsOnly(Field.Kind.ERROR);
        assertThat(answer.status().asWritten()).isEqualTo("#N/A");
    }

    @ParameterizedTest
    @CsvSource({
        "3/15/2021, 3/4/2021, told",
        "3/15/2564, 12/11/2563, told",
        "15/3/2021, 3/4/2021, ''",
        "3/15/2021, 4/4/2021, ''",
        "3/15/2021, 2021-04-03, ''",
        "13/15/2021, 3/4/2021, ''",
    })
    void a_day_is_told_where_another_of_the_form_has_its_month_first(String one, String other, String told)
            throws UnreadableWorkbook {
        String csv = TinyForm.CODE + "\r\n" + String.join(",", TinyForm.HEADER) + "\r\n" + "1.2," + TinyForm.SECOND
                + ",บรรลุเป้าหมาย,x,y," + one + "\r\n1.1," + TinyForm.FIRST + ",บรรลุเป้าหมาย,x,y," + other + "\r\n";
        RawWorkbook workbook = new WorkbookReader("แบบรายงาน").read(csv.getBytes(StandardCharsets.UTF_8));
        assertThat(((FormReading.Read) TinyForm.reading(workbook)).submission().notes(ReaderNote.Kind.DAY_OR_MONTH))
                .extracting(note -> note.cell().address() + " " + note.text())
                .isEqualTo(told.isEmpty() ? List.of() : List.of("F4 " + other));
    }
}
