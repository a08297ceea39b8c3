package org.prongsai.crossread;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.prongsai.example.ExampleRound;
import org.prongsai.layout.FormLayout;

/** A returned form of the example round with cells at random: of every kind of value, in and beside its table. */
final class GeneratedForm {
    private static final int CELLS = 60;
    private static final int FIRST_ROW = 6;
    private static final int ROWS = 30;
    private static final int COLUMNS = 12;
    private static final String LINK = "https://www.sriphanwari.example/doc/";

    private static final List<String> TEXTS = List.of(
            "จัดทำคู่มือขั้นตอนการให้บริการและติดประกาศหน้าเคาน์เตอร์แล้ว",
            "1. แจ้งเวียนระเบียบ 3 ฉบับ\n2. ทำทะเบียนคุมและตรวจนับแล้ว\n\n3. รายงานผล",
            " ขึ้นต้นด้วยช่องว่าง",
            "ลงท้ายด้วยช่องว่าง  ",
            "สอง  ช่องว่าง   สาม",
            "แท็บ\tกลาง",
            "\nขึ้นต้นด้วยบรรทัดว่าง",
            "ลงท้ายด้วยบรรทัดว่าง\n",
            "น้ำ ที่ ผู้ กตัญญู เเก้ไข นํ้า",
            "ก่ก้ก๊ก๋ กี่กี้ กึ่ง ปู่ ป่า ฎีกา ฐาน",
            "a\u0301 e\u0308 \uD83D\uDE00 \u200Bซ่อน\u200B \u00A0ไม่ตัด\u00A0",
            "<b>&amp; \"คำพูด\" 'เดี่ยว'</b>",
            "=1+1",
            "'นำหน้า",
            "_x0041_ _x000D_",
            "#N/A",
            "TRUE",
            "31 มีนาคม 2564",
            "๑๒๓ ๔๕๖",
            "0001",
            "1e5");
    private static final List<String> FORMATS = List.of(
            "General",
            "0%",
            "0.00%",
            "#,##0.00",
            "d/m/yyyy",
            "dd/mm/yyyy hh:mm",
            "[$-107041E]d mmmm yyyy;@",
            "[$-D07041E]d mmm yy",
            "[$-41E]d mmmm bbbb",
            "h:mm:ss",
            "[h]:mm",
            "\"ครั้งที่ \"0",
            "@",
            "0.00E+00",
            "฿#,##0.00");
    private static final List<Double> NUMBERS = List.of(
            0d,
            1d,
            -1d,
            0.1,
            1d / 3,
            2564d,
            44286d,
            44286.5,
            242_646d,
            1e15,
            123_456_789.123_456_78,
            1e-7,
            0.285,
            99.995,
            60d,
            2_958_465d);

    private final Random random;
    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final List<BiConsumer<GeneratedForm, XSSFCell>> kinds = List.of(
            GeneratedForm::text,
            GeneratedForm::text,
            GeneratedForm::number,
            GeneratedForm::number,
            GeneratedForm::day,
            GeneratedForm::truth,
            GeneratedForm::error,
            GeneratedForm::formula,
            GeneratedForm::runs,
            GeneratedForm::struck,
            GeneratedForm::link);

    private GeneratedForm(Random random) throws IOException {
        this.random = random;
        List<byte[]> forms = ExampleRound.files().entrySet().stream()
                .filter(file ->
                        file.getKey().startsWith("returned/") && file.getKey().endsWith(".xlsx"))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
        workbook = new XSSFWorkbook(new ByteArrayInputStream(any(forms)));
        sheet = workbook.getSheet(FormLayout.SHEET);
    }

    /** The same for the same seed. */
    static byte[] of(long seed) throws IOException {
        GeneratedForm form = new GeneratedForm(new Random(seed));
        for (int i = 0; i < CELLS; i++) {
            form.any(form.kinds).accept(form, form.cell());
        }
        form.merge();
        try (XSSFWorkbook workbook = form.workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private XSSFCell cell() {
        int number = FIRST_ROW + random.nextInt(ROWS);
        XSSFRow row = sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
        return row.createCell(random.nextInt(COLUMNS));
    }

    private XSSFCellStyle style(XSSFCell cell) {
        XSSFCellStyle style = workbook.createCellStyle();
        cell.setCellStyle(style);
        return style;
    }

    private void format(XSSFCell cell) {
        style(cell).setDataFormat(workbook.createDataFormat().getFormat(any(FORMATS)));
    }

    private String words() {
        return random.nextInt(10) == 0 ? any(TEXTS).repeat(1 + random.nextInt(60)) : any(TEXTS);
    }

    private void text(XSSFCell cell) {
        cell.setCellValue(words());
        if (random.nextBoolean()) {
            format(cell);
        }
    }

    private void number(XSSFCell cell) {
        cell.setCellValue(random.nextBoolean() ? any(NUMBERS) : random.nextInt(100_000) / 100d);
        format(cell);
    }

    private void day(XSSFCell cell) {
        int year = random.nextBoolean() ? 2021 : 2564;
        cell.setCellValue(LocalDateTime.of(year, 1, 1, 0, 0).plusMinutes(random.nextInt(1_000_000)));
        format(cell);
    }

    private void truth(XSSFCell cell) {
        cell.setCellValue(random.nextBoolean());
    }

    private void error(XSSFCell cell) {
        cell.setCellErrorValue(any(List.of(FormulaError.NA, FormulaError.DIV0, FormulaError.REF, FormulaError.VALUE))
                .getCode());
    }

    private void formula(XSSFCell cell) {
        switch (random.nextInt(6)) {
            case 0 -> {
                cell.setCellFormula("1/4");
                cell.setCellValue(0.25);
                format(cell);
            }
            case 1 -> {
                cell.setCellFormula("\"ก\"&\" ข\"");
                cell.setCellValue("ก ข");
            }
            case 2 -> {
                cell.setCellFormula("1=2");
                cell.setCellValue(false);
            }
            case 3 -> {
                cell.setCellFormula("NA()");
                cell.setCellErrorValue(FormulaError.NA.getCode());
            }
            case 4 -> {
                cell.setCellFormula("HYPERLINK(\"" + LINK + "\",\"ดูภาพ\")");
                cell.setCellValue("ดูภาพ");
            }
            default -> {
                cell.setCellFormula("DATE(2021,3,31)");
                cell.setCellValue(44286);
                format(cell);
            }
        }
    }

    private XSSFFont font(boolean struck) {
        XSSFFont font = workbook.createFont();
        font.setStrikeout(struck);
        font.setBold(random.nextBoolean());
        return font;
    }

    private void runs(XSSFCell cell) {
        XSSFRichTextString text = new XSSFRichTextString();
        for (int i = 0; i < 3; i++) {
            text.append("ท่อน " + i + any(List.of("", " ", "\n")), font(random.nextInt(3) == 0));
        }
        cell.setCellValue(text);
    }

    private void struck(XSSFCell cell) {
        style(cell).setFont(font(true));
        cell.setCellValue(any(TEXTS));
    }

    private void link(XSSFCell cell) {
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress(LINK + random.nextInt(1000));
        cell.setCellValue("ดูประกาศ");
        cell.setHyperlink(link);
    }

    /** Two areas beside the table, which may cover cells. */
    private void merge() {
        for (int i = 0; i < 2; i++) {
            int row = FIRST_ROW + 15 * i + random.nextInt(10);
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row + random.nextInt(3), 7, 8 + random.nextInt(3)));
        }
    }
}
