package org.prongsai.render.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.Docx;
import org.prongsai.Editions;
import org.prongsai.io.JobFailure;
import org.prongsai.model.Filing;
import org.prongsai.model.OwnWord;
import org.prongsai.model.PlanWord;
import org.prongsai.model.PlanWords;
import org.prongsai.model.Publication;
import org.prongsai.model.Signer;
import org.prongsai.template.Templates;
import org.prongsai.text.Language;

/** The memo as an office files it: line by line what the regulations on correspondence and the office want said. */
final class FiledMemoTest {
    private static final String NAME = "เทศบาลตำบลศรีพรรณวารี";
    private static final Filing FILING = new Filing(
            "สำนักปลัดเทศบาล งานนิติการ",
            "legal1@sriphanwari.example",
            "ศว 52001/",
            Optional.of(LocalDate.of(2021, 4, 6)),
            Publication.NONE,
            List.of(
                    new Signer(Signer.As.REPORTER, "นางสาวก ข", "นิติกรชำนาญการ", ""),
                    new Signer(Signer.As.PROPOSER, "นายค ง", "หัวหน้าสำนักปลัดเทศบาล", ""),
                    new Signer(Signer.As.COMMENTER, "นางจ ฉ", "รองปลัดเทศบาล", "รักษาราชการแทนปลัดเทศบาล"),
                    new Signer(Signer.As.APPROVER, "นายช ซ", "ปลัดเทศบาล", "นายกเทศมนตรี")),
            Map.of(
                    Filing.Place.BACKGROUND, List.of("ด้วยข้อ O43 ของการประเมินกำหนดให้รายงาน"),
                    Filing.Place.FACTS, List.of("คณะทำงานได้ประชุมแล้ว 2 ครั้ง", "ฝ่ายเลขานุการได้ตรวจสอบแล้ว"),
                    Filing.Place.PROPOSAL, List.of("จึงเรียนมาเพื่อโปรดทราบและอนุมัติ"),
                    Filing.Place.APPENDIX, List.of("ผลการประเมินของ{organisation}อยู่ในระดับ A")));

    private static MemoRound finished() {
        return new MemoRound(2, 3).returned("บรรลุเป้าหมาย", "ทำแล้วข้อ #").returned("บรรลุเป้าหมาย", "ทำแล้วข้อ #");
    }

    private static byte[] memo(MemoRound round) {
        return new MemoDocx().render(round.edition());
    }

    private static String text(MemoRound round) {
        return Docx.text(memo(round));
    }

    @Test
    void the_head_names_section_agency_telephone_and_mail_the_number_is_left_open() {
        assertThat(text(finished().filed(NAME, PlanWords.USUAL, FILING)))
                .contains("ส่วนราชการ  สำนักปลัดเทศบาล งานนิติการ " + NAME
                        + " โทร. ๐ ๔๒๐๐ ๐๐๐๐ ต่อ ๑๒ อีเมล legal1@sriphanwari.example\t")
                .contains("ที่  ศว ๕๒๐๐๑/\tวันที่  ๖ เมษายน ๒๕๖๔\t")
                .contains("เรียน  นายกเทศมนตรีตำบลศรีพรรณวารี\n");
        assertThat(text(finished().filed(NAME, PlanWords.USUAL, Filing.NONE)))
                .contains("ส่วนราชการ  ฝ่ายเลขานุการ " + NAME + " โทร. ๐ ๔๒๐๐ ๐๐๐๐ ต่อ ๑๒\t", "ที่  \tวันที่  \t");
    }

    @ParameterizedTest
    @CsvSource({
        "เทศบาลเมืองบางใหญ่, นายกเทศมนตรีเมืองบางใหญ่, นายกเทศมนตรี",
        "เทศบาลนครบางใหญ่, นายกเทศมนตรีนครบางใหญ่, นายกเทศมนตรี",
        "องค์การบริหารส่วนตำบลบางใหญ่, นายกองค์การบริหารส่วนตำบลบางใหญ่, นายกองค์การบริหารส่วนตำบล",
        "องค์การบริหารส่วนจังหวัดบางใหญ่, นายกองค์การบริหารส่วนจังหวัดบางใหญ่, นายกองค์การบริหารส่วนจังหวัด",
        "โรงพยาบาลบางใหญ่, ผู้บริหารโรงพยาบาลบางใหญ่, ผู้บริหาร"
    })
    void the_addressee_follows_from_the_agencys_name(String agency, String to, String opinion) {
        assertThat(text(finished().filed(agency, PlanWords.USUAL, Filing.NONE)))
                .contains("เรียน  " + to + "\n", "ความเห็น" + opinion + "\n");
    }

    @Test
    void the_plans_own_addressee_stands_as_it_is() {
        PlanWords words = new PlanWords(Map.of(
                PlanWord.ADDRESSEE, OwnWord.parse("ผู้อำนวยการ / Director").orElseThrow()));
        assertThat(text(finished().filed(NAME, words, Filing.NONE)))
                .contains("เรียน  ผู้อำนวยการ\n", "ความเห็นผู้อำนวยการ\n");
    }

    @Test
    void the_offices_paragraphs_stand_in_their_places() {
        assertThat(text(finished().filed(NAME, PlanWords.USUAL, FILING)))
                .contains("""
                        ๑. เรื่องเดิม
                        ด้วยข้อ O43 ของการประเมินกำหนดให้รายงาน
                        ๒. ข้อเท็จจริง
                        คณะทำงานได้ประชุมแล้ว ๒ ครั้ง
                        ฝ่ายเลขานุการได้ตรวจสอบแล้ว
                        ๓. ข้อพิจารณา/ข้อเสนอ
                        จึงเรียนมาเพื่อโปรดทราบและอนุมัติ
                        (ลงชื่อ)""")
                .contains("\nผลการประเมินของ" + NAME + "อยู่ในระดับ A\nเป้าประสงค์และแนวทางปฏิบัติ\n");
    }

    @Test
    void a_drafts_memo_says_that_what_the_office_proposes_is_not_yet_asked_and_who_is_behind() {
        MemoRound draft =
                new MemoRound(3, 3).returned("บรรลุเป้าหมาย", "ทำแล้ว #").returned("ทำแล้ว", "ทำแล้ว #");
        assertThat(text(draft.filed(NAME, PlanWords.USUAL, FILING)))
                .contains("ข้อเสนอต่อไปนี้เป็นของฉบับสมบูรณ์\nจึงเรียนมาเพื่อโปรดทราบและอนุมัติ\n")
                .contains("(๑) กองที่ ๒: สถานะใช้ไม่ได้", "(๒) กองที่ ๓: ยังไม่ส่งแบบรายงาน")
                .contains("ยังไม่ได้รับผลของ กองที่ ๓\nสถานะใช้ไม่ได้ของ กองที่ ๒\n");
    }

    @Test
    void who_signs_stands_under_dotted_lines_in_the_plans_order_around_the_opinion() {
        assertThat(text(finished().filed(NAME, PlanWords.USUAL, FILING)).replaceAll("\\.{5,}", "…"))
                .contains("""
                        (ลงชื่อ)…ผู้รายงาน
                        (นางสาวก ข)
                        นิติกรชำนาญการ
                        (ลงชื่อ)…ผู้เสนอ
                        (นายค ง)
                        หัวหน้าสำนักปลัดเทศบาล
                        ความเห็นนายกเทศมนตรี
                        """)
                .contains("""
                        (ลงชื่อ)…ผู้ให้ความเห็น
                        (นางจ ฉ)
                        รองปลัดเทศบาล
                        รักษาราชการแทนปลัดเทศบาล
                        (ลงชื่อ)…ผู้อนุมัติ
                        (นายช ซ)
                        ปลัดเทศบาล
                        ปฏิบัติหน้าที่นายกเทศมนตรี
                        วันที่…
                        """);
    }

    @Test
    void without_signers_no_office_is_guessed() {
        assertThat(text(finished()).replaceAll("\\.{5,}", "…"))
                .contains("(ลงชื่อ)…ผู้รายงาน\n(…)\nตำแหน่ง…\nความเห็น", "(ลงชื่อ)…ผู้อนุมัติ\n(…)\nตำแหน่ง…\nวันที่…")
                .doesNotContain("หัวหน้าสำนักปลัด", "ปลัดเทศบาล");
    }

    @Test
    void a_clean_edition_is_silent_of_what_was_found() {
        assertThat(text(finished().noted()))
                .doesNotContain("ข้อผิดพลาด", "ข้อสังเกต", "ที่ควรทราบ", "ข้อมูลยังไม่ครบถ้วน");
    }

    @Test
    void the_annex_has_its_title_in_four_lines_and_the_measures_before_the_results() {
        String text = text(finished());
        assertThat(text)
                .contains("รายงานผลการดำเนินงานตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน\n"
                        + "รอบ ๖ เดือน (ตุลาคม ๒๕๖๓ – มีนาคม ๒๕๖๔)\nประจำปีงบประมาณ พ.ศ. ๒๕๖๔\n" + NAME + "\n")
                .containsSubsequence(
                        "เป้าประสงค์และแนวทางปฏิบัติ\nเป้าประสงค์ที่ ๑ บุคลากร",
                        "\n๑.๑ ",
                        "\n๑.๒ ",
                        "\nเป้าประสงค์ที่ ๒ บุคลากร",
                        "\n๒.๑ ",
                        "\nผลการดำเนินการตามแนวทางปฏิบัติ รอบ ๖ เดือน (ตุลาคม ๒๕๖๓ – มีนาคม ๒๕๖๔)\n");
    }

    @Test
    void the_tables_heading_is_of_two_rows_that_are_repeated() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(memo(finished())))) {
            XWPFTable table = word.getTables().get(1);
            assertThat(table.getRow(0).getTableCells()).hasSize(4);
            assertThat(table.getRow(0).getCell(3).getText().replace('\u00A0', ' '))
                    .isEqualTo("ผลการดำเนินการ รอบ ๖ เดือน (ตุลาคม ๒๕๖๓ – มีนาคม ๒๕๖๔)");
            assertThat(table.getRow(1).getTableCells()).hasSize(5);
            assertThat(table.getRow(1).getCell(3).getText())
                    .isEqualTo("บรรลุเป้าหมาย/\nอยู่ระหว่างดำเนินงาน/\nยังไม่ดำเนินงาน");
            assertThat(table.getRow(1).getCell(4).getText()).isEqualTo("รายละเอียด");
            assertThat(List.of(table.getRow(0), table.getRow(1))).allMatch(row -> row.isRepeatHeader());
            assertThat(table.getRow(2).isRepeatHeader()).isFalse();
        }
    }

    @Test
    void a_plan_of_one_level_has_no_goals_column_in_either_row_of_the_heading() throws IOException {
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(memo(finished().oneLevel())))) {
            XWPFTable table = word.getTables().get(1);
            assertThat(table.getRow(0).getCell(0).getText()).isEqualTo("แนวทางปฏิบัติ");
            assertThat(table.getRows().stream().map(row -> row.getTableCells().size()))
                    .containsExactly(3, 4, 4, 4, 4);
            assertThat(table.getRow(0)
                            .getCell(2)
                            .getCTTc()
                            .getTcPr()
                            .getGridSpan()
                            .getVal())
                    .isEqualTo(2);
            assertThat(table.getCTTbl().getTblGrid().getGridColList()).hasSize(4);
            assertThat(table.getRow(0).getTableCells().stream()
                            .mapToInt(cell -> cell.getWidth())
                            .sum())
                    .isEqualTo(table.getRow(1).getTableCells().stream()
                            .mapToInt(cell -> cell.getWidth())
                            .sum());
        }
        assertThat(text(finished().oneLevel()))
                .contains("\nแนวทางปฏิบัติ\n๑.๑ ")
                .doesNotContain("เป้าประสงค์");
    }

    @Test
    void a_memo_of_an_earlier_time_goes_on_being_filled_in() throws IOException {
        byte[] earlier = Files.readAllBytes(Path.of("src/test/resources/memo/before-2026-11-30.docx"));
        assertThat(Docx.text(new MemoDocx()
                        .render(finished().filed(NAME, PlanWords.USUAL, FILING).edition(earlier))))
                .contains(
                        "เรื่องเดิม\nด้วยข้อ O43 ของการประเมินกำหนดให้รายงาน\n",
                        "เรียน  นายกเทศมนตรี\n",
                        "ไม่พบข้อผิดพลาดหรือข้อที่ควรตรวจสอบ\n๓. ข้อพิจารณา/ข้อเสนอ",
                        "๓.๑ อนุมัติให้เผยแพร่รายงานผลการดำเนินงาน รอบ ๖ เดือน")
                .doesNotContain("«", "$");
    }

    @Test
    void the_layout_is_that_of_the_regulations() {
        byte[] memo = memo(finished());
        String body = Docx.part(memo, Docx.TEXT);
        assertThat(body)
                .contains("<w:spacing w:line=\"700\" w:lineRule=\"exact\"/>")
                .containsPattern(
                        "<w:pgMar [^>]*w:left=\"1701\"[^>]*w:right=\"1134\"|<w:pgMar [^>]*w:right=\"1134\"[^>]*w:left=\"1701\"");
        assertThat(body.split("w:fmt=\"thaiNumbers\"", -1)).hasSize(3);
        assertThat(body.substring(0, body.indexOf("บันทึกข้อความ")))
                .endsWith("<w:t xml:space=\"preserve\">")
                .contains("w:val=\"58\"");
        assertThat(Docx.part(memo, "word/header2.xml")).contains(" PAGE ");
    }

    @Test
    void the_offices_emblem_is_shown_where_it_lies_and_nothing_where_there_is_none() throws IOException {
        byte[] memo = new MemoDocx().render(finished().edition(with(png(60, 66)), Language.TH));
        assertThat(Docx.part(memo, Docx.TEXT)).contains("cx=\"490909\" cy=\"540000\"", "r:embed=\"prongsai-garuda\"");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(memo))) {
            assertThat(word.getAllPictures()).hasSize(1);
            assertThat(word.getAllPictures().get(0).getData()).isEqualTo(png(60, 66));
        }
        assertThat(Docx.part(memo(finished()), Docx.TEXT)).doesNotContain("<w:drawing", "garuda");
    }

    @Test
    void a_picture_that_is_none_is_told_with_its_name() {
        for (byte[] wrong : List.of("JFIF".getBytes(StandardCharsets.UTF_8), png(0, 66), new byte[100])) {
            assertThatThrownBy(() -> new MemoDocx().render(finished().edition(with(wrong), Language.TH)))
                    .isInstanceOfSatisfying(
                            JobFailure.class,
                            failure -> assertThat(failure.sentence().key()).isEqualTo("failure.emblem"));
        }
    }

    private static Templates with(byte[] emblem) {
        return new Templates() {
            @Override
            public byte[] bytes(String name) {
                return Editions.template(name);
            }

            @Override
            public Optional<byte[]> own(String name) {
                return Optional.of(emblem);
            }
        };
    }

    private static byte[] png(int width, int height) {
        return ByteBuffer.allocate(57)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'})
                .putInt(width)
                .putInt(height)
                .put(49, new byte[] {'I', 'E', 'N', 'D'})
                .array();
    }
}
