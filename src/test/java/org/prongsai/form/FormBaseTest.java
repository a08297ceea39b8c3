package org.prongsai.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.example.ExampleRound;
import org.prongsai.example.FormBaseWorkbook;
import org.prongsai.io.JobFailure;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormColumns;
import org.prongsai.layout.FormLayout;
import org.prongsai.message.Messages;
import org.prongsai.model.Plan;
import org.prongsai.text.Language;

/** The base of every form: what of it is kept, and what it must contain. */
final class FormBaseTest {
    private static final Messages MESSAGES = new Messages(Language.TH);
    private static final Plan PLAN = ExampleRound.plan();

    private static byte[] changed(Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(FormBaseWorkbook.bytes()));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] form(byte[] base) {
        return new FormWriter(PLAN, MESSAGES, new FormBase(base))
                .write(PLAN.divisions().get(0));
    }

    @Test
    void the_one_in_templates_is_fresh() throws IOException {
        try (XSSFWorkbook there = new XSSFWorkbook(Files.newInputStream(Path.of("templates/form.xlsx")));
                XSSFWorkbook fresh = new XSSFWorkbook(new ByteArrayInputStream(FormBaseWorkbook.bytes()))) {
            assertThat(texts(there)).as("run FormBaseWorkbook to refresh").isEqualTo(texts(fresh));
        }
    }

    private static String texts(XSSFWorkbook workbook) {
        StringBuilder texts =
                new StringBuilder(workbook.getStylesSource().getCTStylesheet().xmlText());
        workbook.getSheet(FormLayout.HELP_SHEET)
                .forEach(row -> row.forEach(cell -> texts.append(cell).append('\n')));
        return texts.toString();
    }

    @Test
    void styles_pictures_footer_and_wording_of_the_base_are_kept() throws IOException {
        byte[] base = changed(workbook -> {
            XSSFSheet sheet = workbook.getSheet(FormLayout.SHEET);
            sheet.getFooter().setLeft("งานนิติการ");
            int picture = workbook.addPicture(new byte[] {1, 2, 3}, Workbook.PICTURE_TYPE_PNG);
            sheet.createDrawingPatriarch()
                    .createPicture(workbook.getCreationHelper().createClientAnchor(), picture);
            workbook.getSheet(FormLayout.HELP_SHEET).getRow(4).getCell(0).setCellValue("ทำตามนี้: {help-sheet.step.1}");
            workbook.getStylesSource()
                    .getFonts()
                    .forEach(font -> font.setColor(new XSSFColor(new byte[] {9, 9, 9}, null)));
        });
        try (XSSFWorkbook form = new XSSFWorkbook(new ByteArrayInputStream(form(base)))) {
            XSSFSheet sheet = form.getSheet(FormLayout.SHEET);
            assertThat(sheet.getFooter().getLeft()).isEqualTo("งานนิติการ");
            assertThat(sheet.getFooter().getCenter()).isEmpty();
            assertThat(form.getAllPictures()).hasSize(1);
            assertThat(form.getSheet(FormLayout.HELP_SHEET).getRow(4).getCell(0).getStringCellValue())
                    .startsWith("ทำตามนี้: 1. เปิดแผ่น");
            byte[] colour = sheet.getRow(0)
                    .getCell(0)
                    .getCellStyle()
                    .getFont()
                    .getXSSFColor()
                    .getRGB();
            assertThat(colour).containsExactly(9, 9, 9);
        }
    }

    @Test
    void the_help_sheet_speaks_of_every_status_and_every_rule() throws IOException {
        try (XSSFWorkbook form = new XSSFWorkbook(new ByteArrayInputStream(form(FormBaseWorkbook.bytes())))) {
            StringBuilder texts = new StringBuilder();
            form.getSheet(FormLayout.HELP_SHEET)
                    .forEach(row -> row.forEach(cell -> texts.append(cell).append('\n')));
            PLAN.statuses().labels().forEach(label -> assertThat(texts).contains(label));
            new CheckColumns(PLAN)
                    .rules()
                    .forEach(rule -> assertThat(texts).contains(MESSAGES.of("rule." + rule.ruleId() + ".short")));
            assertThat(texts)
                    .contains("ไม่มีผลการดำเนินงานในรอบนี้", "5 เมษายน 2564")
                    .doesNotContain("{");
        }
    }

    @Test
    void no_text_of_the_base_that_was_written_over_is_left_in_the_file() throws IOException {
        byte[] form = form(FormBaseWorkbook.bytes());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form))) {
            Set<String> shown = new HashSet<>();
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.STRING) {
                    shown.add(cell.getStringCellValue());
                }
            })));
            assertThat(workbook.getSharedStringSource().getSharedStringItems())
                    .isNotEmpty()
                    .extracting(RichTextString::getString)
                    .allMatch(shown::contains)
                    .noneMatch(text -> text.contains("{"));
        }
    }

    /** A date cell's format as forms had it, in the secretariats' folders. */
    @Test
    void a_base_older_than_the_program_makes_forms_whose_dates_stay_as_typed() throws IOException {
        byte[] base = changed(workbook -> {
            short format = workbook.createDataFormat().getFormat("[$-107041E]d mmmm yyyy;@");
            for (int i = 0; i < workbook.getStylesSource()._getStyleXfsSize(); i++) {
                workbook.getStylesSource().getCellStyleXfAt(i).setNumFmtId(format);
            }
        });
        try (XSSFWorkbook form = new XSSFWorkbook(new ByteArrayInputStream(form(base)))) {
            FormColumns columns = FormColumns.of(PLAN);
            XSSFRow first = form.getSheet(FormLayout.SHEET).getRow(FormLayout.HEADER_ROW + 1);
            assertThat(first.getCell(columns.position(FormColumn.STATUS) - 1)
                            .getCellStyle()
                            .getDataFormatString())
                    .isNotEqualTo("@");
            assertThat(first.getCell(columns.position(FormColumn.COMPLETED_ON) - 1)
                            .getCellStyle()
                            .getDataFormatString())
                    .isEqualTo("@");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_base_that_lacks_something_is_refused_by_sheet_and_cell(byte[] base, String said) {
        assertThatThrownBy(() -> form(base))
                .isInstanceOfSatisfying(
                        JobFailure.class,
                        failure -> assertThat(MESSAGES.of(failure.sentence()))
                                .startsWith("แม่แบบ templates/form.xlsx ใช้ไม่ได้: " + said));
    }

    static Stream<Arguments> a_base_that_lacks_something_is_refused_by_sheet_and_cell() {
        return Stream.of(
                Arguments.of(new byte[] {1, 2}, "เปิดไฟล์ไม่ได้"),
                Arguments.of(changed(workbook -> workbook.setSheetName(1, "Sheet2")), "ไม่พบแผ่นชื่อ “คำชี้แจง”"),
                Arguments.of(
                        changed(workbook -> workbook.getSheetAt(0)
                                .createRow(3)
                                .createCell(1)
                                .setCellValue("x")),
                        "แผ่น แบบรายงาน ช่อง B4 ต้องว่าง"),
                Arguments.of(
                        changed(workbook ->
                                workbook.getSheetAt(1).getRow(0).getCell(0).setCellValue("{nobody}")),
                        "แผ่น คำชี้แจง ช่อง A1 อ้างถึง {nobody} ซึ่งไม่มีข้อมูล"),
                Arguments.of(emptyWorkbook(), "ไม่พบลักษณะเซลล์ (Cell Style) ชื่อ “prongsai title”"));
    }

    private static byte[] emptyWorkbook() {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet(FormLayout.SHEET);
            workbook.createSheet(FormLayout.HELP_SHEET);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
