package org.prongsai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.prongsai.archive.ReproducibleZip;
import org.prongsai.example.FilledForm;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormColumns;
import org.prongsai.layout.FormLayout;
import org.prongsai.message.Messages;
import org.prongsai.model.Entry;
import org.prongsai.model.FieldKey;
import org.prongsai.model.InputFile;
import org.prongsai.model.Plan;
import org.prongsai.model.Sha256;
import org.prongsai.model.Submission;
import org.prongsai.read.form.FormReader;
import org.prongsai.read.form.FormReading;
import org.prongsai.text.Language;

/** A form with columns of the plan's own, as the official sees it. */
final class OwnColumnsFormTest {
    private static final Plan EVERY = OwnColumnsPlan.everyType(6);
    private static final Messages MESSAGES = new Messages(Language.TH).in(EVERY.words());
    private static final int FIRST = FormLayout.HEADER_ROW + 1;
    /** Of Excel. */
    private static final int MAX_FORMULA = 8192;

    private static final int MAX_NESTING = 64;

    private static byte[] form(Plan plan) {
        return new FormWriter(plan, new Messages(Language.TH).in(plan.words()))
                .write(plan.divisions().get(0));
    }

    private static XSSFSheet sheet(byte[] form) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form))) {
            return workbook.getSheet(FormLayout.SHEET);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int position(String code) {
        return FormColumns.of(EVERY).position(new FormColumn(new FieldKey(code)));
    }

    private static XSSFDataValidation validation(String code) {
        return sheet(form(EVERY)).getDataValidations().stream()
                .filter(one -> one.getRegions().getCellRangeAddresses()[0].isInRange(FIRST, position(code) - 1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void own_columns_stand_behind_the_usual_ones_in_the_plans_order() {
        FormColumns columns = FormColumns.of(EVERY);
        assertThat(columns.all().stream().map(column -> column.field().code()))
                .containsExactly(
                        "guideline_id",
                        "guideline",
                        "status",
                        "details",
                        "evidence",
                        "completed_on",
                        "budget",
                        "spent",
                        "done",
                        "weight",
                        "share",
                        "growth",
                        "kind",
                        "until",
                        "start",
                        "began",
                        "why",
                        "many",
                        "open",
                        "link",
                        "note");
        assertThat(columns.given().stream().map(column -> column.field().code()))
                .containsExactly("budget", "kind", "start");
        assertThat(columns.required())
                .doesNotContainAnyElementsOf(columns.given())
                .hasSize(18);
        assertThat(columns.entries()).hasSize(16);
        assertThat(columns.check()).isEqualTo(22);
        assertThat(columns.widths()).hasSize(22);
        assertThat(columns.width(new FormColumn(OwnColumnsPlan.BUDGET))).isEqualTo(14);
        assertThat(columns.width(new FormColumn(OwnColumnsPlan.WHY))).isEqualTo(20);
    }

    @Test
    void headers_say_the_unit_and_what_the_plan_fills_in_is_there_to_read() {
        XSSFSheet sheet = sheet(form(EVERY));
        XSSFRow header = sheet.getRow(FormLayout.HEADER_ROW - 1);
        assertThat(header.getCell(position("spent") - 1)).hasToString("เบิกจ่ายแล้ว (บาท)");
        XSSFRow row = sheet.getRow(FIRST);
        assertThat(row.getCell(position("budget") - 1)).hasToString("5,000.00");
        assertThat(row.getCell(position("start") - 1)).hasToString("1/10/2563");
        assertThat(row.getCell(position("kind") - 1)).hasToString("งานประจำ");
        assertThat(row.getCell(position("budget") - 1).getCellStyle().getLocked())
                .isTrue();
        assertThat(row.getCell(position("spent") - 1).getCellStyle().getLocked())
                .isFalse();
        assertThat(row.getCell(position("spent") - 1).getCellStyle().getDataFormatString())
                .isEqualTo("@");
        assertThat(validation("budget").getValidationConstraint().getFormula1()).isEqualTo("FALSE");
        assertThat(validation("start").getErrorBoxTitle()).isEqualTo(MESSAGES.of("form.guard.error.title"));
    }

    @Test
    void a_cell_says_how_it_is_filled_in_and_offers_its_choices() {
        assertThat(validation("spent").getPromptBoxTitle()).isEqualTo("เบิกจ่ายแล้ว (บาท)");
        assertThat(validation("spent").getPromptBoxText())
                .isEqualTo("พิมพ์จำนวนเงินเป็นบาท เช่น 1,234.50 ไม่มีให้พิมพ์ ไม่มี เป็นศูนย์ให้พิมพ์ 0"
                        + "  ไม่เกิน “งบประมาณ”  ต้องกรอกทุกข้อ");
        assertThat(validation("done").getPromptBoxText())
                .endsWith("ไม่น้อยกว่า -5  ไม่เกิน 100  ต้องกรอกเมื่อสถานะเป็น บรรลุเป้าหมาย; อยู่ระหว่างดำเนินงาน");
        assertThat(validation("until").getPromptBoxText())
                .endsWith("ไม่เกิน 30/9/2564  ต้องกรอกเมื่อ “เหตุที่ยังไม่ดำเนินงาน” เป็น"
                        + " ไม่ได้รับงบประมาณ; อื่น ๆ \"ระบุ\"?");
        assertThat(validation("note").getPromptBoxText()).isEqualTo("ต้องกรอกทุกข้อ  ถามเฉพาะข้อ 1.2, 1.4, 1.6");
        for (String list : List.of("why", "open")) {
            assertThat(validation(list).getValidationConstraint().getFormula1()).startsWith(FormLayout.LIST_NAME);
            assertThat(validation(list).getErrorBoxTitle()).isEqualTo("ไม่อยู่ในตัวเลือก");
        }
        assertThat(validation("many").getValidationConstraint().getFormula1()).isEqualTo("$A7<>\"\"");
        sheet(form(EVERY)).getDataValidations().forEach(one -> {
            assertThat(String.valueOf(one.getPromptBoxTitle())).hasSizeLessThanOrEqualTo(32);
            assertThat(String.valueOf(one.getPromptBoxText())).hasSizeLessThanOrEqualTo(255);
        });
    }

    @Test
    void the_row_tells_of_each_by_its_name_and_counts_it() {
        FilledForm filled = new FilledForm(form(EVERY), FormColumns.of(EVERY));
        filled.fill("1.1", FormColumn.STATUS, "อยู่ระหว่างดำเนินงาน");
        filled.fill("1.1", FormColumn.DETAILS, "ออกหนังสือเวียนแจ้งทุกคนและติดประกาศหน้าเคาน์เตอร์แล้ว");
        filled.fill("1.1", new FormColumn(new FieldKey("spent")), "6,000");
        filled.fill("1.1", new FormColumn(new FieldKey("share")), "0.5");
        filled.fill("1.1", new FormColumn(new FieldKey("note")), "ไม่ถาม");
        filled.fill("1.1", new FormColumn(new FieldKey("link")), "ไม่ใช่ลิงก์");
        XSSFSheet sheet = sheet(filled.save());
        assertThat(sheet.getRow(FIRST)
                        .getCell(FormColumns.of(EVERY).check() - 1)
                        .getStringCellValue())
                .isEqualTo("""
                        • เบิกจ่ายแล้ว (บาท): ขัดกับอีกช่องของแถวนี้ที่กำหนดไว้เป็นเกณฑ์
                        • ผู้เข้าอบรม (คน): ยังไม่ได้กรอก
                        • ความสำเร็จ (ร้อยละ): ไม่แน่ชัดว่าร้อยละเท่าใด พิมพ์พร้อม % เช่น 50%
                        • อุปสรรค: ยังไม่ได้กรอก
                        • เปิดเผยแล้ว: ยังไม่ได้กรอก
                        • ลิงก์: ลิงก์เปิดไม่ได้ ต้องขึ้นต้นด้วย https://
                        • หมายเหตุ: ข้อนี้ไม่ต้องกรอก""");
        assertThat(sheet.getRow(FormLayout.HEADER_ROW - 2).getCell(1).getStringCellValue())
                .isEqualTo("กรอกครบ 0 จาก 6 ข้อ   ต้องแก้ 7 จุด");
    }

    @Test
    void what_stands_in_own_columns_alone_is_a_row_that_was_begun() {
        FilledForm filled = new FilledForm(form(EVERY), FormColumns.of(EVERY));
        filled.fill("1.2", new FormColumn(new FieldKey("open")), "ใช่");
        XSSFSheet sheet = sheet(filled.save());
        assertThat(sheet.getRow(FIRST + 1)
                        .getCell(FormColumns.of(EVERY).check() - 1)
                        .getStringCellValue())
                .startsWith("• มีข้อความแต่ยังไม่ได้เลือกสถานะ");
    }

    /** A row that is sorted takes its numbers along, and what the plan says of it is looked up by its id. */
    @Test
    void a_limit_holds_whatever_is_seen_of_it() {
        FilledForm filled = new FilledForm(form(EVERY), FormColumns.of(EVERY));
        filled.fill("1.1", FormColumn.STATUS, "ยังไม่ดำเนินงาน");
        filled.cell("1.1", new FormColumn(OwnColumnsPlan.BUDGET)).setCellValue("9,999,999.00");
        filled.fill("1.1", new FormColumn(new FieldKey("spent")), "6,000");
        OwnCheck spent = new CheckColumns(EVERY).own(new FieldKey("spent")).orElseThrow();
        assertThat(sheet(filled.save())
                        .getRow(FIRST)
                        .getCell(spent.position(OwnCheck.Step.FAULT) - 1)
                        .getNumericCellValue())
                .isEqualTo(OwnCheck.Fault.ABOVE.number());
    }

    @Test
    void a_returned_form_may_lack_what_the_plan_filled_in() throws IOException {
        FilledForm filled = new FilledForm(form(EVERY), FormColumns.of(EVERY));
        filled.fill("1.1", FormColumn.STATUS, "ยังไม่ดำเนินงาน");
        XSSFSheet sheet = filled.workbook().getSheet(FormLayout.SHEET);
        for (int i = FormLayout.HEADER_ROW - 1; i <= sheet.getLastRowNum(); i++) {
            Optional.ofNullable(sheet.getRow(i).getCell(position("budget") - 1)).ifPresent(XSSFCell::setBlank);
        }
        byte[] form = filled.save();
        assertThat(new FormReader(EVERY).read(new InputFile("a.xlsx", Sha256.of(form)), form))
                .isInstanceOf(FormReading.Read.class);
    }

    @Test
    void what_is_written_over_what_the_plan_filled_in_is_told_and_nothing_else() {
        Plan plan = OwnColumnsPlan.everyTypeGiven(2);
        FilledForm filled = new FilledForm(form(plan), FormColumns.of(plan));
        filled.fill("1.1", FormColumn.STATUS, "ยังไม่ดำเนินงาน");
        assertThat(read(plan, filled.save()).unread()).isEmpty();
        plan.fields()
                .given()
                .forEach(
                        field -> filled.cell("1.2", new FormColumn(field.key())).setCellValue("7"));
        assertThat(read(plan, filled.save()).unread())
                .hasSameSizeAs(plan.fields().given())
                .allMatch(field -> field.text().equals("7"));
    }

    @Test
    void a_form_filled_in_again_says_the_same() {
        FilledForm filled = new FilledForm(form(EVERY), FormColumns.of(EVERY));
        filled.fill("1.1", FormColumn.STATUS, "อยู่ระหว่างดำเนินงาน");
        filled.fill("1.1", new FormColumn(new FieldKey("spent")), "๑,๒๓๔.๕๐ บาท");
        filled.fill("1.1", new FormColumn(new FieldKey("share")), "50 %");
        filled.fill("1.1", new FormColumn(new FieldKey("many")), "policy\nMoney");
        filled.fill("1.1", new FormColumn(new FieldKey("link")), "www.example.go.th");
        filled.fill("1.1", new FormColumn(new FieldKey("began")), "๑ ต.ค. ๒๕๖๓");
        filled.cell("1.2", new FormColumn(new FieldKey("weight"))).setCellValue(0.1 + 0.2);
        filled.cell("1.3", new FormColumn(new FieldKey("weight"))).setCellValue(1e12);
        Submission before = read(filled.save());
        Submission after = read(new FormPrefiller(EVERY, MESSAGES, FormBase.builtIn())
                .refill(before)
                .content());
        for (int i = 0; i < before.answers().size(); i++) {
            for (Entry entry : before.answers().get(i).entries()) {
                assertThat(after.answers()
                                .get(i)
                                .entry(entry.field().key())
                                .orElseThrow()
                                .value())
                        .matches(value -> value.saysTheSame(entry.value()), entry.toString());
            }
        }
        assertThat(written(after, 0, "spent")).isEqualTo("๑,๒๓๔.๕๐ บาท");
        assertThat(written(after, 1, "weight")).isEqualTo("0.3");
        assertThat(written(after, 2, "weight")).isEqualTo("1000000000000");
    }

    private static String written(Submission submission, int answer, String code) {
        return submission
                .answers()
                .get(answer)
                .entry(new FieldKey(code))
                .orElseThrow()
                .value()
                .asWritten();
    }

    private static Submission read(byte[] form) {
        return read(EVERY, form);
    }

    private static Submission read(Plan plan, byte[] form) {
        return ((FormReading.Read) new FormReader(plan).read(new InputFile("a.xlsx", Sha256.of(form)), form))
                .submission();
    }

    @Test
    void formulas_are_ones_that_excel_opens() {
        List<String> formulas = new ArrayList<>();
        for (int row : new int[] {FormLayout.HEADER_ROW, FIRST}) {
            for (org.apache.poi.ss.usermodel.Cell cell : sheet(form(EVERY)).getRow(row)) {
                if (cell.getCellType() == CellType.FORMULA) {
                    formulas.add(cell.getCellFormula());
                }
            }
        }
        assertThat(formulas).allSatisfy(formula -> {
            assertThat(formula).hasSizeLessThan(MAX_FORMULA);
            assertThat(nesting(formula)).isLessThan(MAX_NESTING);
        });
    }

    private static int nesting(String formula) {
        int deepest = 0;
        int depth = 0;
        for (char letter : formula.replaceAll("\"[^\"]*\"", "").toCharArray()) {
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    @Test
    void the_sheet_of_ten_guidelines_is_small() throws IOException {
        Plan plan = OwnColumnsPlan.usual(10);
        byte[] form = form(plan);
        byte[] sheet = Objects.requireNonNull(ReproducibleZip.parts(form).get("xl/worksheets/sheet1.xml"));
        assertThat(sheet.length).isLessThanOrEqualTo(90_000);
    }

    @Test
    void the_help_sheet_tells_of_every_column() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form(EVERY)))) {
            List<String> said = new ArrayList<>();
            workbook.getSheet(FormLayout.HELP_SHEET).forEach(row -> {
                String first = row.getCell(0) == null ? "" : row.getCell(0).toString();
                String second = row.getCell(1) == null ? "" : row.getCell(1).toString();
                said.add(first + " | " + second);
            });
            assertThat(said)
                    .contains(
                            "งบประมาณ | ฝ่ายเลขานุการกรอกไว้แล้ว ไม่ต้องแก้",
                            "หมายเหตุ | ต้องกรอกทุกข้อ  ถามเฉพาะข้อ 1.2, 1.4, 1.6")
                    .anyMatch(row -> row.startsWith(MESSAGES.of("form.own.help")));
        }
    }
}
