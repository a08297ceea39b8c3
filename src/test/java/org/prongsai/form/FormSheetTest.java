package org.prongsai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRow;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetView;
import org.prongsai.Answers;
import org.prongsai.PlanVariant;
import org.prongsai.archive.ReproducibleZip;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormColumns;
import org.prongsai.layout.FormLayout;
import org.prongsai.message.Messages;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.Plan;
import org.prongsai.text.Language;

/** A form's sheet as the official sees it, whatever the plan asks. */
final class FormSheetTest {
    private static final Messages MESSAGES = new Messages(Language.TH);
    /** What a screen of 1366 pixels shows at the form's zoom, in average characters of its font. */
    private static final int SCREEN = 157;

    static Stream<FieldSpecs> asked() {
        FieldSpecs all = FieldSpecs.BUILT_IN;
        return Stream.of(
                all,
                all.withOptional(FieldKey.EVIDENCE).withOptional(FieldKey.COMPLETED_ON),
                all.without(FieldKey.COMPLETED_ON),
                all.without(FieldKey.EVIDENCE).without(FieldKey.COMPLETED_ON),
                all.without(FieldKey.DETAILS).without(FieldKey.EVIDENCE).without(FieldKey.COMPLETED_ON));
    }

    private static Plan plan(FieldSpecs fields) {
        return PlanVariant.asking(Answers.plan(3), fields);
    }

    private static XSSFSheet sheet(Plan plan) {
        byte[] form = new FormWriter(plan, MESSAGES).write(plan.divisions().get(0));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form))) {
            return workbook.getSheet(FormLayout.SHEET);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("asked")
    void a_small_screen_shows_the_table_and_the_cursor_stands_where_to_begin(FieldSpecs fields) {
        FormColumns columns = FormColumns.of(plan(fields));
        assertThat(columns.widths().stream().mapToInt(width -> width).sum()).isLessThanOrEqualTo(SCREEN);
        XSSFSheet sheet = sheet(plan(fields));
        CTSheetView view = sheet.getCTWorksheet().getSheetViews().getSheetViewArray(0);
        assertThat(view.getZoomScale()).isEqualTo(90);
        assertThat(view.getPane().getTopLeftCell()).isEqualTo("B7");
        assertThat(Arrays.stream(view.getSelectionArray())
                        .filter(selection -> selection.isSetActiveCell())
                        .map(selection -> selection.getPane() + " " + selection.getActiveCell()))
                .containsExactly("bottomRight C8");
        double frozen = 0;
        for (int i = 0; i < FormLayout.HEADER_ROW; i++) {
            frozen += sheet.getRow(i).getHeightInPoints();
        }
        assertThat(frozen).isLessThan(172);
    }

    @ParameterizedTest
    @MethodSource("asked")
    void rows_of_the_table_grow_and_can_be_sorted(FieldSpecs fields) {
        XSSFSheet sheet = sheet(plan(fields));
        for (int i = FormLayout.HEADER_ROW + 1; i <= sheet.getLastRowNum(); i++) {
            CTRow row = sheet.getRow(i).getCTRow();
            assertThat(row.isSetCustomHeight()).isFalse();
        }
        assertThat(sheet.getMergedRegions()).allMatch(merged -> merged.getLastRow() < FormLayout.HEADER_ROW - 1);
    }

    @Test
    void a_band_is_in_one_line_or_under_the_guidelines_when_it_is_too_long() {
        Plan plan = Answers.plan(3);
        XSSFRow band = sheet(plan).getRow(FormLayout.HEADER_ROW);
        assertThat(band.getCell(1).getStringCellValue())
                .isEqualTo("เป้าประสงค์ที่ 1  " + plan.goals().get(0).text());
        assertThat(band.getCell(1).getCellStyle().getWrapText()).isFalse();
    }

    /** As long as the goals of the round that {@code init} makes: five lines under the guidelines left no room for the first. */
    @Test
    void goals_are_in_one_line_with_letters_of_one_size() {
        List<String> goals = List.of(
                "บุคลากรปฏิบัติหน้าที่อย่างซื่อตรงและเป็นไปตามมาตรฐาน ใช้เงินและทรัพย์สินของทางราชการอย่างคุ้มค่า และบริหารงานบุคคลด้วยความเป็นธรรม",
                "เทศบาลเปิดเผยข้อมูล");
        XSSFSheet sheet = sheet(PlanVariant.withGoals(Answers.plan(3), goals));
        List<XSSFRow> bands = new ArrayList<>();
        for (int i = FormLayout.HEADER_ROW; i <= sheet.getLastRowNum(); i++) {
            if (text(sheet.getRow(i), 1).startsWith("เป้าประสงค์")) {
                bands.add(sheet.getRow(i));
            }
        }
        assertThat(bands).isNotEmpty().allSatisfy(band -> {
            assertThat(band.getHeightInPoints()).isEqualTo(30);
            assertThat(band.getCell(1).getCellStyle().getWrapText()).isFalse();
            assertThat(band.getCell(1).getCellStyle().getFont().getFontHeightInPoints())
                    .isEqualTo((short) 13);
        });
    }

    private static String text(XSSFRow row, int column) {
        return row.getCell(column).toString();
    }

    /** A program that sorts moves texts and leaves validations where they are. */
    @ParameterizedTest
    @MethodSource("asked")
    void what_a_cell_says_and_refuses_is_the_same_in_every_row_of_the_table(FieldSpecs fields) {
        XSSFSheet sheet = sheet(plan(fields));
        assertThat(sheet.getDataValidations()).isNotEmpty().allSatisfy(validation -> {
            assertThat(String.valueOf(validation.getPromptBoxTitle())).hasSizeLessThanOrEqualTo(32);
            assertThat(String.valueOf(validation.getPromptBoxText())).hasSizeLessThanOrEqualTo(255);
            assertThat(validation.getRegions().getCellRangeAddresses())
                    .allMatch(range -> range.getFirstRow() == FormLayout.HEADER_ROW
                            && range.getLastRow() == sheet.getLastRowNum());
        });
        // A goal's row, into which Enter leads from the last guideline before it, takes no text.
        assertThat(sheet.getDataValidations().stream()
                        .filter(validation ->
                                !String.valueOf(validation.getPromptBoxTitle()).equals("null"))
                        .map(validation -> validation.getValidationConstraint().getFormula1())
                        .distinct())
                .isSubsetOf(FormLayout.STATUS_LIST, "$A7<>\"\"");
    }

    /** Sorted to where a goal stood, a row said that it was complete whatever was in it, and was counted no more. */
    @Test
    void a_row_is_checked_and_counted_where_a_goal_stood() {
        Plan plan = Answers.plan(3);
        XSSFSheet sheet = sheet(plan);
        FormColumns columns = FormColumns.of(plan);
        int goal = FormLayout.HEADER_ROW;
        for (int i = 0; i < columns.check() - 1; i++) {
            String said = text(sheet.getRow(goal + 1), i);
            sheet.getRow(goal + 1).getCell(i).setCellValue(text(sheet.getRow(goal), i));
            sheet.getRow(goal).getCell(i).setCellValue(said);
        }
        int check = columns.check() - 1;
        String verdict = sheet.getRow(goal + 1).getCell(check).getCellFormula();
        sheet.getRow(goal + 1).getCell(check).setBlank();
        sheet.getRow(goal).getCell(check).setCellFormula(verdict.replaceAll("(\\$[A-Z]+)8\\b", "$17"));
        int status = columns.position(FormColumn.STATUS) - 1;
        sheet.getRow(goal).getCell(status).setCellValue("อยู่ระหว่างดำเนินงาน");
        sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertThat(sheet.getRow(goal).getCell(check).getStringCellValue()).isEqualTo("• ยังไม่มีรายละเอียด");
        assertThat(sheet.getRow(FormLayout.HEADER_ROW - 2).getCell(1).getStringCellValue())
                .startsWith("กรอกครบ 0 จาก 3 ข้อ   ต้องแก้ 1 จุด");
        // A text is more than 0, and a goal would be painted as wrong.
        int faults = new CheckColumns(plan).position(CheckColumn.FAULTS) - 1;
        assertThat(sheet.getRow(goal + 1).getCell(faults).getNumericCellValue()).isZero();
    }

    /** Whom to ask stood off the screen, and what the secretariat looks at besides behind the next cell. */
    @ParameterizedTest
    @MethodSource("asked")
    void what_stands_above_the_table_shrinks_to_the_room_there_is(FieldSpecs fields) {
        Plan plan = plan(fields);
        XSSFSheet sheet = sheet(plan);
        List<String> shrunk = new ArrayList<>();
        for (int i : new int[] {1, 2, FormLayout.HEADER_ROW - 2}) {
            sheet.getRow(i).forEach(cell -> {
                if (cell.getCellStyle().getShrinkToFit()) {
                    shrunk.add(cell.getCellType() == CellType.FORMULA ? cell.getCellFormula() : cell.toString());
                }
            });
        }
        assertThat(String.join("\n", shrunk))
                .contains("ภายในวันที่", "กรอกครบ", "บันทึกและส่งกลับได้", "ฝ่ายเลขานุการจะตรวจเพิ่ม");
    }

    @Test
    void the_sheet_of_ten_guidelines_is_small() throws IOException {
        Plan plan = Answers.plan(10);
        byte[] form = new FormWriter(plan, MESSAGES).write(plan.divisions().get(0));
        byte[] sheet = Objects.requireNonNull(ReproducibleZip.parts(form).get("xl/worksheets/sheet1.xml"));
        assertThat(sheet.length).isLessThan(52_000);
        assertThat(new String(sheet, StandardCharsets.UTF_8)).contains("t=\"shared\"");
        String styles = new String(
                Objects.requireNonNull(ReproducibleZip.parts(form).get("xl/styles.xml")), StandardCharsets.UTF_8);
        assertThat(Pattern.compile("rgb=\"([0-9A-F]*)\"")
                        .matcher(styles)
                        .results()
                        .map(rgb -> rgb.group(1)))
                .isNotEmpty()
                .allMatch(rgb -> rgb.length() == 8);
    }

    /** Told of a cell and not painted on it: the eye looks for a red box and finds none. */
    @ParameterizedTest
    @MethodSource("asked")
    void every_fault_is_painted_on_the_cell_that_is_meant(FieldSpecs fields) {
        Plan plan = plan(fields);
        FormColumns columns = FormColumns.of(plan);
        CheckColumns checks = new CheckColumns(plan);
        XSSFSheet sheet = sheet(plan);
        for (CheckColumn check : checks.faults()) {
            int cell = columns.position(new FormColumn(check.field().orElseThrow()));
            assertThat(painted(sheet, "$" + checks.letters(check) + (FormLayout.HEADER_ROW + 1)))
                    .as(check.ruleId())
                    .containsExactly(cell);
        }
        assertThat(painted(sheet, "$" + checks.letters(CheckColumn.FAULTS) + (FormLayout.HEADER_ROW + 1) + ">0"))
                .containsExactly(1, columns.check());
    }

    /** The columns of the formats whose formula refers to a cell. */
    private static List<Integer> painted(XSSFSheet sheet, String cell) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        List<Integer> painted = new ArrayList<>();
        for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
            if (("+" + formats.getConditionalFormattingAt(i).getRule(0).getFormula1()).contains("+" + cell)) {
                for (CellRangeAddress range :
                        formats.getConditionalFormattingAt(i).getFormattingRanges()) {
                    painted.add(range.getFirstColumn() + 1);
                }
            }
        }
        return painted;
    }
}
