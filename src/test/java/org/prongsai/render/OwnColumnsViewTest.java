package org.prongsai.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.OwnColumnsRound.amount;
import static org.prongsai.OwnColumnsRound.asked;
import static org.prongsai.OwnColumnsRound.given;
import static org.prongsai.OwnColumnsRound.mean;
import static org.prongsai.OwnColumnsRound.nothing;
import static org.prongsai.OwnColumnsRound.ratioOf;
import static org.prongsai.OwnColumnsRound.sum;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.prongsai.Editions;
import org.prongsai.OwnColumnsRound;
import org.prongsai.finding.Finding;
import org.prongsai.finding.Location;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.CellRef;
import org.prongsai.model.FieldType;
import org.prongsai.text.Language;

/** Columns of a plan's own in the documents: each total with its base, and what is not published in none of them. */
final class OwnColumnsViewTest {
    private static final Edition EXAMPLE = OwnColumnsRound.example().edition(Language.TH);

    private static OwnColumnsView view() {
        return EXAMPLE.open().view().own();
    }

    @Test
    void every_total_says_what_it_rests_on_and_who_owes_the_rest() {
        assertThat(view().totals())
                .extracting(OwnColumnsView.Total::title, OwnColumnsView.Total::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "งบประมาณตามข้อบัญญัติ", "รวม 1,400,000.00 บาท (จาก 2 ใน 3 ข้อ)"),
                        org.assertj.core.groups.Tuple.tuple(
                                "เบิกจ่ายแล้ว",
                                "รวม 1,250,000.00 บาท คิดเป็นร้อยละ 89.29 ของงบประมาณตามข้อบัญญัติ 1,400,000.00 บาท"
                                        + " (จาก 5 ใน 8 ผล) (จาก 5 ใน 9 ผล; ในจำนวนนี้ระบุว่าไม่มี 1 ผล;"
                                        + " กองการศึกษา ยังไม่ส่ง; กองคลัง, กองช่าง เว้นว่าง)"),
                        org.assertj.core.groups.Tuple.tuple(
                                "ความก้าวหน้า",
                                "เฉลี่ย ร้อยละ 79.10 (จาก 5 ใน 9 ผล; กองการศึกษา ยังไม่ส่ง; กองช่าง เว้นว่าง;"
                                        + " กองช่าง กรอกค่าที่ยังนับไม่ได้)"));
    }

    @Test
    void the_table_has_a_row_for_each_guideline_a_dash_where_no_number_came_and_the_total() {
        assertThat(view().numbers())
                .extracting(OwnColumnsView.NumberColumn::title)
                .containsExactly("งบประมาณตามข้อบัญญัติ (บาท)", "เบิกจ่ายแล้ว (บาท)", "ความก้าวหน้า (ร้อยละ) เฉลี่ย");
        assertThat(view().numbers())
                .extracting(OwnColumnsView.NumberColumn::total)
                .containsExactly("1,400,000.00", "1,250,000.00\n(ร้อยละ 89.29)", "79.10");
        assertThat(view().rows())
                .extracting(OwnColumnsView.NumberRow::cells)
                .containsExactly(
                        List.of("900,000.00", "800,000.00\n(ร้อยละ 88.89)", "90.00"),
                        List.of("500,000.00", "450,000.00\n(ร้อยละ 90.00)", "57.75"),
                        List.of("–", "–", "100.00"));
        assertThat(view().isWide()).isFalse();
    }

    @Test
    void a_letter_has_a_sentence_for_each_figure() {
        OwnColumnsRound round = new OwnColumnsRound()
                .division("A", "กองช่าง")
                .division("B", "กองคลัง")
                .column(given("budget", "วงเงิน", FieldType.MONEY, sum(), "บาท"))
                .column(asked("spent", "เบิกจ่ายแล้ว", FieldType.MONEY, ratioOf("budget"), "บาท"))
                .column(asked("done", "ความก้าวหน้า", FieldType.PERCENT, mean(), ""))
                .guideline("1.1", "ข้อหนึ่ง", Map.of("budget", amount("1400000")))
                .answer("A", "1.1", Map.of("spent", amount("1250000"), "done", nothing("-")));
        assertThat(round.edition(Language.TH).view().own().sentences())
                .containsExactly(
                        "วงเงิน รวม 1,400,000 บาท ตามแผน 1 จาก 1 ข้อ",
                        "เบิกจ่ายแล้ว 1,250,000 บาท จากวงเงิน 1,400,000 บาท (ร้อยละ 89.29)"
                                + " ตามข้อมูล 1 จาก 2 ส่วนราชการ โดยกองคลัง ยังไม่ส่ง",
                        "ความก้าวหน้า ยังไม่มีตัวเลข ตามข้อมูล 1 จาก 2 ส่วนราชการ โดยกองคลัง ยังไม่ส่ง");
    }

    @Test
    void the_memo_says_them_in_thai_digits_and_annexes_the_table() throws IOException {
        String memo = part(new EditionFiles(Formats.load(), EXAMPLE).file("memo.docx"), "word/document.xml")
                .replaceAll("<[^>]+>", "")
                .replace('\u00A0', ' ');
        assertThat(memo)
                .contains(
                        "เบิกจ่ายแล้ว ๑,๒๕๐,๐๐๐ บาท จากงบประมาณตามข้อบัญญัติ ๑,๔๐๐,๐๐๐ บาท (ร้อยละ ๘๙.๒๙) ตามข้อมูล ๕ จาก ๘ ผล")
                .doesNotContain("[งบประมาณ")
                .contains(
                        "ตัวชี้วัดและงบประมาณ",
                        "ความก้าวหน้า (ร้อยละ) เฉลี่ย: ๙๐.๐๐",
                        "รวม ๑,๔๐๐,๐๐๐.๐๐ บาท (จาก ๒ ใน ๓ ข้อ)");
        String usual = part(
                new EditionFiles(Formats.load(), Editions.complete(Language.TH)).file("memo.docx"),
                "word/document.xml");
        assertThat(usual).doesNotContain("figures", "ตัวชี้วัด", "รายการ<");
    }

    @Test
    void words_stand_under_what_was_done_and_an_address_can_be_followed() {
        EditionView.OfficialLine line = EXAMPLE.view().official().get(0).lines().get(0);
        assertThat(line.details().get(0)).isEqualTo("""
                        สำนักปลัดเทศบาล: ดำเนินการตามแผนของสำนักปลัดเทศบาลแล้ว
                        แผนระยะต่อไป: ขยายผลไปยังงานทะเบียนในไตรมาสถัดไป
                        คาดว่าแล้วเสร็จ: 30 มิถุนายน 2564
                        หน้าเว็บ: https://example.go.th/guide""");
        assertThat(line.shown()).endsWith("ขั้นตอนและวิธีการ: ทบทวนขั้นตอน จัดทำคู่มือ แล้วติดประกาศ");
        assertThat(line.answers().get(0).hasLinks()).isTrue();
        assertThat(html(EXAMPLE)).contains("<a href=\"https://example.go.th/guide\" rel=\"nofollow noopener\">");
    }

    @Test
    void what_is_not_published_is_in_the_offices_workbook_alone() throws IOException {
        Edition edition = OwnColumnsRound.example()
                .finding(new Finding(
                        Severity.WARNING,
                        new RuleId("field-out-of-range"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Location.of("สำนักปลัดเทศบาล.xlsx", new CellRef("แบบรายงาน", 9, 13))),
                        "4711",
                        LocalizedMessage.of("rule.field-out-of-range.above", "เรื่องร้องเรียนลับ", "4711", "100"),
                        LocalizedMessage.of("rule.field-out-of-range.above.do", "เรื่องร้องเรียนลับ", "100")))
                .edition(Language.TH);
        EditionFiles files = new EditionFiles(Formats.load(), edition);
        for (String name : List.of("report.html", "answers.csv", "totals.csv", "findings.csv", "datapackage.json")) {
            assertThat(new String(files.file(name), StandardCharsets.UTF_8))
                    .as(name)
                    .doesNotContain("4711", "4,711", "เรื่องร้องเรียนลับ", "complaints");
        }
        assertThat(part(files.file("memo.docx"), "word/document.xml")).doesNotContain("เรื่องร้องเรียนลับ", "๔,๗๑๑");
        try (PDDocument pdf = Loader.loadPDF(files.file("report.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("๔,๗๑๑", "๔๗๑๑", "ร้องเรียน");
            byte[] within = Objects.requireNonNull(Objects.requireNonNull(Objects.requireNonNull(Objects.requireNonNull(
                                                    pdf.getDocumentCatalog().getNames())
                                            .getEmbeddedFiles())
                                    .getNames())
                            .get("consolidated.xlsx"))
                    .getEmbeddedFile()
                    .toByteArray();
            assertThat(part(within, "xl/sharedStrings.xml")).doesNotContain("เรื่องร้องเรียนลับ");
        }
        assertThat(part(files.file("consolidated.xlsx"), "xl/sharedStrings.xml"))
                .contains("เรื่องร้องเรียนลับ");
        assertThat(files.has("totals.csv")).isTrue();
    }

    @Test
    void a_plan_without_columns_has_nothing_of_them() {
        Edition usual = Editions.complete(Language.TH);
        assertThat(usual.view().own().isEmpty()).isTrue();
        assertThat(usual.open()).isSameAs(usual);
        assertThat(new EditionFiles(Formats.load(), usual).has("totals.csv")).isFalse();
        assertThat(html(usual)).doesNotContain("own-cards", "id=\"own\"");
    }

    @Test
    void the_workbook_adds_up_by_formula_and_has_the_values_too() throws IOException {
        byte[] file = new EditionFiles(Formats.load(), EXAMPLE).file("consolidated.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = book.getSheet("ตัวชี้วัด");
            assertThat(sheet.getRow(7).getCell(3).getCellFormula()).isEqualTo("SUBTOTAL(9,D5:D7)");
            assertThat(sheet.getRow(7).getCell(3).getNumericCellValue()).isEqualTo(1_250_000);
            assertThat(sheet.getRow(4).getCell(3).getNumericCellValue()).isEqualTo(800_000);
            assertThat(sheet.getRow(4).getCell(3).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0.00");
            assertThat(sheet.getRow(7).getCell(4).getNumericCellValue()).isEqualTo(89.29);
            assertThat(sheet.getRow(7).getCell(5).getNumericCellValue()).isEqualTo(79.1);
        }
    }

    private static String html(Edition edition) {
        return new String(new EditionFiles(Formats.load(), edition).file("report.html"), StandardCharsets.UTF_8);
    }

    private static String part(byte[] zip, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no " + name);
    }
}
