package org.prongsai.read.previous;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.KnownWords;
import org.prongsai.layout.RoundProperty;
import org.prongsai.model.FileOutcome.RejectReason;
import org.prongsai.model.OwnWord;
import org.prongsai.model.PlanWord;
import org.prongsai.model.PlanWords;
import org.prongsai.read.form.FormReading;
import org.prongsai.read.form.TinyForm;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.sheet.TinyGrid;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.any.WorkbookReader;
import org.prongsai.sheet.xlsx.TinyWorkbook;

final class PreviousReaderTest {
    private static final String HEADER = row("เป้าประสงค์", "แนวปฏิบัติ", "ส่วนราชการ", "สถานะ", "รายละเอียด");

    private static String row(String... texts) {
        StringBuilder row = new StringBuilder("<row>");
        for (String text : texts) {
            row.append("<c t='inlineStr'><is><t>").append(text).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private static TinyWorkbook workbook(String rows) {
        return new TinyWorkbook().sheet(HEADER + rows);
    }

    @Test
    void every_answer_is_read_back_with_the_round_it_is_of() throws UnreadableWorkbook {
        TinyWorkbook workbook = workbook(row("1", "1.1", "กองคลัง", "บรรลุเป้าหมาย", "ติดประกาศ")
                        + row("", "รวม", "", "2")
                        + row("1", "1.10", "กองช่าง", "", ""))
                .part(
                        "docProps/custom.xml",
                        "<Properties><property name='" + RoundProperty.PROPERTY
                                + "'> <vt xmlns='v'>2563-12-10</vt> </property>ท้าย</Properties>");
        assertThat(new PreviousReader().read(workbook.bytes()))
                .contains(new EarlierEdition(
                        true,
                        "",
                        "2563-12-10",
                        List.of(),
                        List.of(new EarlierEdition.Division("", "กองคลัง"), new EarlierEdition.Division("", "กองช่าง")),
                        List.of(),
                        List.of(
                                new EarlierEdition.Answer("1.1", "กองคลัง", "", "บรรลุเป้าหมาย", "ติดประกาศ"),
                                new EarlierEdition.Answer("1.10", "กองช่าง", "", "", ""))));
    }

    @Test
    void the_words_of_its_headings_are_those_that_it_says() throws UnreadableWorkbook {
        PlanWords words = new PlanWords(Map.of(
                PlanWord.GUIDELINE, new OwnWord("มาตรการ", "measure", "measures"),
                PlanWord.DIVISION, new OwnWord("คณะ", "faculty", "faculties")));
        String rows =
                row("มาตรการ", "คณะ", "สถานะ", "รายละเอียด") + row("1.1", "วิทยาศาสตร์", "บรรลุเป้าหมาย", "ติดประกาศ");
        assertThat(new PreviousReader().read(new TinyWorkbook().sheet(rows).bytes()))
                .isEmpty();
        TinyWorkbook saying = new TinyWorkbook()
                .sheet(rows)
                .part(
                        "docProps/custom.xml",
                        "<Properties><property name='" + KnownWords.PROPERTY + "'><vt xmlns='v'>"
                                + KnownWords.said(words).orElseThrow() + "</vt></property></Properties>");
        assertThat(new PreviousReader().read(saying.bytes()).orElseThrow().answers())
                .containsExactly(new EarlierEdition.Answer("1.1", "วิทยาศาสตร์", "", "บรรลุเป้าหมาย", "ติดประกาศ"));
    }

    @Test
    void a_table_headed_alike_that_names_no_guideline_by_its_id_is_not_ours() throws UnreadableWorkbook {
        assertThat(new PreviousReader()
                        .read(workbook(row("1", "ให้ติดประกาศ", "กองคลัง", "บรรลุ"))
                                .bytes()))
                .isEmpty();
        TinyWorkbook noDetails =
                new TinyWorkbook().sheet(row("แนวปฏิบัติ", "ส่วนราชการ", "สถานะ") + row("1.1", "กองคลัง", "บรรลุ"));
        assertThat(new PreviousReader().read(noDetails.bytes())).isEmpty();
    }

    @Test
    void is_told_from_a_form_and_refused_as_one() throws UnreadableWorkbook {
        RawWorkbook ours = new WorkbookReader(FormLayout.SHEET)
                .read(workbook(row("1", "1.1", "กองคลัง")).bytes());
        assertThat(PreviousReader.isConsolidated(ours, PlanWords.USUAL)).isTrue();
        assertThat(PreviousReader.isConsolidated(TinyGrid.workbook(TinyForm.filled("ก", "บรรลุ")), PlanWords.USUAL))
                .isFalse();
        assertThat(((FormReading.NotRead) TinyForm.reading(ours)).refusal()).isEqualTo(RejectReason.OUR_OUTPUT);
    }
}
