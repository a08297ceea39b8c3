package org.prongsai.render.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.Docx;
import org.prongsai.Editions;
import org.prongsai.LibreOffice;
import org.prongsai.Tools;
import org.prongsai.example.MemoTemplate;
import org.prongsai.render.Edition;
import org.prongsai.render.EditionView;
import org.prongsai.text.Language;
import org.prongsai.thai.ThaiDigits;

/** The memo to the mayor: what it says, and that Word's cousins can read it. */
final class MemoDocxTest {
    private static final String DETAILS = "ออกหนังสือเวียนข้อ # และติดประกาศแล้ว";

    @TempDir
    private Path folder;

    private static MemoRound unfinished() {
        return new MemoRound(4, 5)
                .returned("บรรลุเป้าหมาย", DETAILS)
                .returned("อยู่ระหว่างดำเนินงาน", DETAILS)
                .returned("ดำเนินการแล้ว", DETAILS);
    }

    private static MemoRound finished() {
        return new MemoRound(2, 3).returned("บรรลุเป้าหมาย", DETAILS).returned("ยังไม่ดำเนินงาน", DETAILS);
    }

    private static byte[] memo(Edition edition) {
        return new MemoDocx().render(edition);
    }

    @Test
    void the_one_in_templates_is_fresh() {
        assertThat(Docx.parts(Editions.template("memo.docx")))
                .as("run MemoTemplate to refresh")
                .isEqualTo(Docx.parts(MemoTemplate.bytes()));
    }

    @Test
    void a_draft_says_so_on_every_page_and_what_is_missing() {
        byte[] memo = memo(unfinished().edition());
        assertThat(Docx.part(memo, "word/header1.xml")).contains(">ฉบับร่าง<");
        assertThat(Docx.part(memo, "word/header2.xml")).contains(">ฉบับร่าง<");
        assertThat(Docx.text(memo))
                .contains(
                        "ฉบับร่าง: ส่งแบบแล้ว ๓ จาก ๔ ส่วนราชการ",
                        "ข้อมูล ณ วันที่ ๕ เมษายน ๒๕๖๔",
                        "มีแบบรายงานที่นำมานับแล้ว ๓ ส่วนราชการ ยังไม่มีแบบที่นำมานับได้ ๑ ส่วนราชการ",
                        "ข้อมูลยังไม่ครบถ้วนมี ๒ ส่วนราชการ ดังนี้\n(๑) ",
                        "(๑) กองที่ ๓: สถานะใช้ไม่ได้ข้อ ๑.๑, ๑.๒, ๒.๑, ๒.๒, ๓.๑\n(๒) ",
                        "(๒) กองที่ ๔: ยังไม่ส่งแบบรายงาน\n",
                        "ยังสรุปผลไม่ได้เพราะข้อมูลไม่ครบถ้วน ๕ ข้อ",
                        "๓.๒ เมื่อข้อมูลครบถ้วนและถูกต้องแล้ว",
                        "โดยยังไม่เผยแพร่ฉบับร่างนี้\nจึงเรียนมาเพื่อโปรดพิจารณา")
                .doesNotContain("อนุมัติให้เผยแพร่", "$", "«");
    }

    @Test
    void a_file_that_is_nobodys_is_called_by_its_name_and_not_as_the_organisation() {
        String text =
                Docx.text(memo(finished().refused("returned/หนังสือนำส่ง.docx").edition()));
        assertThat(text).contains("ไฟล์ หนังสือนำส่ง.docx").doesNotContain("เทศบาลตำบลศรีพรรณวารี: ");
    }

    @Test
    void a_whole_edition_asks_for_approval_to_publish() {
        byte[] memo = memo(finished().edition());
        assertThat(Docx.text(memo))
                .contains(
                        "ส่งแบบรายงานครบทุกส่วนราชการ\n",
                        "บรรลุเป้าหมาย ๐ ข้อ อยู่ระหว่างดำเนินงาน ๓ ข้อ ยังไม่ดำเนินงาน ๐ ข้อ รายละเอียดตามตาราง"
                                + "แนบท้ายบันทึกนี้\n๓. ข้อพิจารณา/ข้อเสนอ\nจึงเรียนมาเพื่อโปรดทราบ",
                        "อนุมัติให้เผยแพร่รายงานผลการดำเนินงาน รอบ ๖ เดือน")
                .doesNotContain("ฉบับร่าง", "ดังนี้\n๒", "$", "«");
        assertThat(Docx.part(memo, "word/header2.xml")).doesNotContain("ฉบับร่าง");
    }

    @Test
    void figures_and_table_are_those_of_every_other_document() {
        Edition edition = unfinished().edition();
        EditionView view = edition.view();
        String text = Docx.text(memo(edition));
        EditionView.HeadFigures head = view.head();
        assertThat(text)
                .contains(ThaiDigits.toThai("ที่ต้องรายงาน " + head.divisionsExpected() + " ส่วนราชการ"))
                .contains(ThaiDigits.toThai("มีแบบรายงานที่นำมานับแล้ว " + head.divisionsReturned() + " ส่วนราชการ"));
        lines(view).forEach(line -> {
            assertThat(text).contains(ThaiDigits.toThai(line.id() + " " + line.text()), line.status());
            told(line).forEach(details -> assertThat(text).contains(ThaiDigits.inProse(details)));
        });
        assertThat(Docx.part(memo(edition), Docx.TEXT).split("\"restart\"", -1))
                .hasSize(view.official().size() + 4);
    }

    /** One text for each guideline: where several divisions wrote, the report has them. */
    private static List<String> told(EditionView.OfficialLine line) {
        return line.details().size() == 1
                ? line.details()
                : List.of("รายละเอียดของส่วนราชการ " + line.answers().size() + " แห่งปรากฏในรายงาน (report.pdf)");
    }

    private static List<EditionView.OfficialLine> lines(EditionView view) {
        return view.official().stream().flatMap(goal -> goal.lines().stream()).toList();
    }

    @Test
    void an_official_letter_is_in_thai_whatever_the_run_speaks() {
        byte[] thai = memo(unfinished().edition());
        assertThat(memo(unfinished().edition(Editions::template, Language.EN))).isEqualTo(thai);
        assertThat(memo(unfinished().edition())).isEqualTo(thai);
    }

    @Test
    void every_run_is_marked_as_complex_script_and_the_header_row_repeats() throws IOException {
        byte[] memo = memo(finished().edition());
        String text = Docx.part(memo, Docx.TEXT);
        for (String mark : List.of("<w:szCs ", "<w:cs/>", "w:cs=\"TH Sarabun New\"", "w:bidi=\"th-TH\"")) {
            assertThat(text.split("<w:r>", -1))
                    .filteredOn(run -> run.contains("</w:t>"))
                    .allMatch(run -> run.contains(mark));
        }
        assertThat(text).contains("<w:tblHeader/>");
        assertThat(Docx.part(memo, "word/styles.xml")).contains("w:val=\"thaiDistribute\"");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(memo))) {
            assertThat(word.getTables()).hasSize(2);
            assertThat(word.getTables().get(1).getRows()).hasSize(5);
            assertThat(word.getTables().get(1).getRow(2).isCantSplitRow()).isFalse();
        }
    }

    @Tag("slow")
    @Tag("external")
    @Test
    void libreoffice_prints_every_line_of_the_table() throws IOException {
        Tools.need("soffice");
        Tools.need("pdftotext");
        Edition edition = unfinished().edition();
        String printed = printed(memo(edition));
        lines(edition.view()).forEach(line -> {
            assertThat(printed).contains(ThaiDigits.toThai(line.id()), line.status());
            told(line)
                    .forEach(details -> assertThat(isPrinted(squeezed(ThaiDigits.inProse(details)), printed))
                            .as(details)
                            .isTrue());
        });
        assertThat(printed).contains("บันทึกข้อความ", "ความเห็นนายกเทศมนตรี", "จึงเรียนมาเพื่อโปรดพิจารณา");
    }

    /** In one piece, or in two where a row goes on on the next page. */
    private static boolean isPrinted(String told, String printed) {
        return IntStream.rangeClosed(1, told.length())
                .anyMatch(cut -> printed.contains(told.substring(0, cut)) && printed.contains(told.substring(cut)));
    }

    @Test
    void every_field_is_described() throws IOException {
        assertThat(Files.readString(Path.of("docs", "TEMPLATES.md")))
                .contains(new MemoFields(unfinished().edition(), Optional.empty())
                        .data().names().stream().map(name -> "`" + name + "`").toList());
    }

    private String printed(byte[] memo) throws IOException {
        Path docx = Files.write(folder.resolve("memo.docx"), memo);
        LibreOffice.convert(List.of(docx), "pdf", folder);
        Path text = folder.resolve("memo.txt");
        Tools.run(
                text,
                List.of(
                        "pdftotext",
                        "-raw",
                        "-enc",
                        "UTF-8",
                        folder.resolve("memo.pdf").toString(),
                        text.toString()));
        return squeezed(Files.readString(text));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0\\u00AD\\u200B]+", "");
    }

    @Tag("slow")
    @Tag("external")
    @Test
    void a_template_saved_again_elsewhere_still_works() throws IOException {
        Tools.need("soffice");
        Path template = Files.write(folder.resolve("memo.docx"), MemoTemplate.bytes());
        Path out = Files.createDirectory(folder.resolve("out"));
        LibreOffice.convert(List.of(template), "docx", out);
        byte[] saved = Files.readAllBytes(out.resolve("memo.docx"));
        for (MemoRound round : List.of(unfinished(), finished())) {
            assertThat(Docx.text(memo(round.edition(saved)))
                            .lines()
                            .filter(line -> !line.isBlank())
                            .map(String::strip))
                    .containsExactlyElementsOf(Docx.text(memo(round.edition()))
                            .lines()
                            .filter(line -> !line.isBlank())
                            .map(String::strip)
                            .toList());
        }
    }

    @Test
    void a_long_round_takes_no_time_to_speak_of() {
        MemoRound round = new MemoRound(60, 40);
        for (int i = 0; i < 60; i++) {
            round.returned("บรรลุเป้าหมาย", DETAILS.repeat(5));
        }
        Edition edition = round.edition();
        byte[] memo = Assertions.assertTimeout(Duration.ofSeconds(90), () -> memo(edition));
        assertThat(Docx.text(memo)).contains("รายละเอียดของส่วนราชการ ๖๐ แห่งปรากฏในรายงาน (report.pdf)");
    }
}
