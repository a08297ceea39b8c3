package org.prongsai.read.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.example.PlanWorkbook;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingText;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Plan;
import org.prongsai.model.Responsible;
import org.prongsai.text.Language;
import org.prongsai.validate.RuleBook;

final class PlanReaderTest {
    private static final Messages MESSAGES = new Messages(Language.TH);
    private static final byte[] EXAMPLE = new PlanWorkbook().example();

    private static PlanReading read(Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(EXAMPLE));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(workbook);
            workbook.write(out);
            return new PlanReader("plan.xlsx", MESSAGES, RuleBook.load().ids()).read(out.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Consumer<XSSFWorkbook> set(String sheet, String address, String text) {
        return workbook -> cell(workbook.getSheet(sheet), address).setCellValue(text);
    }

    private static Consumer<XSSFWorkbook> unseen(String sheet, String address) {
        return workbook -> {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(";;;"));
            cell(workbook.getSheet(sheet), address).setCellStyle(style);
        };
    }

    @Test
    void what_is_hidden_counts_and_is_told() {
        assertThat(((PlanReading.Read) read(workbook -> {})).noticed()).isEmpty();
        PlanReading reading = read(workbook -> {
            workbook.getSheet("แนวปฏิบัติ").getRow(4).setZeroHeight(true);
            workbook.getSheet("แนวปฏิบัติ").getRow(6).setZeroHeight(true);
            workbook.getSheet("แนวปฏิบัติ").getRow(0).setZeroHeight(true);
            workbook.getSheet("สถานะ").setColumnHidden(2, true);
            workbook.setSheetHidden(workbook.getSheetIndex("เป้าประสงค์"), true);
        });
        assertThat(((PlanReading.Read) reading).round().plan().guidelines()).hasSize(10);
        assertThat(((PlanReading.Read) reading).noticed())
                .containsExactlyInAnyOrder(
                        LocalizedMessage.of("plan.hidden.rows", "แนวปฏิบัติ", "5, 7"),
                        LocalizedMessage.of("plan.hidden.columns", "สถานะ", "C"),
                        LocalizedMessage.of("plan.hidden.sheet", "เป้าประสงค์"));
    }

    private static Cell cell(XSSFSheet sheet, String address) {
        CellReference at = new CellReference(address);
        return sheet.getRow(at.getRow()).getCell(at.getCol());
    }

    @Test
    void reads_the_example() {
        PlanReading reading = read(workbook -> {});
        assertThat(reading).isInstanceOf(PlanReading.Read.class);
        Plan plan = ((PlanReading.Read) reading).round().plan();
        assertThat(plan.goals()).hasSize(3);
        assertThat(plan.guidelines()).hasSize(10);
        assertThat(plan.divisions()).hasSize(8);
        assertThat(plan.guideline(new GuidelineId(3, 2)).orElseThrow().responsible())
                .isEqualTo(new Responsible.Only(List.of(plan.divisions().get(7).code())));
        assertThat(plan.round().key()).isEqualTo("2564-6-10");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_mistake_is_told_with_its_cell(String name, Consumer<XSSFWorkbook> change, String where, String message) {
        PlanReading reading = read(change);
        assertThat(reading).isInstanceOf(PlanReading.Faulty.class);
        FindingText words = new FindingText(MESSAGES);
        List<String> told = ((PlanReading.Faulty) reading)
                .faults().stream()
                        .map(fault -> words.where(fault) + ": " + words.message(fault))
                        .toList();
        assertThat(told).containsExactly("ไฟล์ plan.xlsx" + where + ": " + message);
        for (Finding fault : ((PlanReading.Faulty) reading).faults()) {
            assertThat(words.suggestion(fault)).isNotBlank();
        }
    }

    private static Consumer<XSSFWorkbook> strike(String sheet, String address) {
        return workbook -> {
            Cell cell = cell(workbook.getSheet(sheet), address);
            XSSFFont font = workbook.createFont();
            font.setStrikeout(true);
            CellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(cell.getCellStyle());
            style.setFont(font);
            cell.setCellStyle(style);
        };
    }

    static Stream<Arguments> a_mistake_is_told_with_its_cell() {
        return Stream.of(
                Arguments.of(
                        "struck division",
                        strike("แนวปฏิบัติ", "C13"),
                        " แผ่น แนวปฏิบัติ ช่อง C13",
                        "มีข้อความที่ขีดฆ่าไว้ในช่องนี้ จึงไม่ทราบว่ายังใช้อยู่หรือไม่: [ขีดฆ่า: หน่วยตรวจสอบภายใน]"),
                Arguments.of(
                        "struck day",
                        strike("หน่วยงานและรอบ", "B8"),
                        " แผ่น หน่วยงานและรอบ ช่อง B8",
                        "มีข้อความที่ขีดฆ่าไว้ในช่องนี้ จึงไม่ทราบว่ายังใช้อยู่หรือไม่: [ขีดฆ่า: 1 ตุลาคม 2563]"),
                Arguments.of(
                        "merged division",
                        (Consumer<XSSFWorkbook>) workbook ->
                                workbook.getSheet("แนวปฏิบัติ").addMergedRegion(CellRangeAddress.valueOf("C12:C13")),
                        " แผ่น แนวปฏิบัติ ช่อง C13",
                        "ช่องนี้ต้องมีข้อมูล แต่ถูกผสานกับช่องอื่น (C12:C13) จึงว่างอยู่"),
                Arguments.of(
                        "unseen division",
                        unseen("แนวปฏิบัติ", "C13"),
                        " แผ่น แนวปฏิบัติ ช่อง C13",
                        "ข้อความในช่องนี้มองไม่เห็นเมื่อเปิดไฟล์ จึงไม่ทราบว่ายังใช้อยู่หรือไม่: หน่วยตรวจสอบภายใน"),
                Arguments.of(
                        "unknown division",
                        set("แนวปฏิบัติ", "C13", "หน่วยตรวจสอบ ภายในน"),
                        " แผ่น แนวปฏิบัติ ช่อง C13",
                        "ไม่รู้จักส่วนราชการ “หน่วยตรวจสอบ ภายในน”"),
                Arguments.of(
                        "duplicate id",
                        set("แนวปฏิบัติ", "A5", "1.1"),
                        " แผ่น แนวปฏิบัติ ช่อง A5",
                        "“1.1” ซ้ำกับช่อง A4 ซึ่งต้องไม่ซ้ำกัน"),
                Arguments.of(
                        "missing column",
                        set("แนวปฏิบัติ", "C3", "_ใคร"),
                        " แผ่น แนวปฏิบัติ ช่อง A3",
                        "ไม่พบหัวคอลัมน์ “ผู้รับผิดชอบ”"),
                Arguments.of(
                        "one alias, two statuses",
                        set("สถานะ", "C6", "บรรลุ"),
                        " แผ่น สถานะ ช่อง C6",
                        "“บรรลุ” ซ้ำกับช่อง C4 ซึ่งต้องไม่ซ้ำกัน"),
                Arguments.of(
                        "due before the round",
                        set("หน่วยงานและรอบ", "B10", "5 เมษายน 2563"),
                        " แผ่น หน่วยงานและรอบ ช่อง B10",
                        "กำหนดส่งแบบรายงาน (5 เมษายน 2563) ต้องอยู่หลังวันเริ่มรอบ (1 ตุลาคม 2563)"),
                Arguments.of(
                        "no date",
                        set("หน่วยงานและรอบ", "B9", "สิ้นเดือน"),
                        " แผ่น หน่วยงานและรอบ ช่อง B9",
                        "“สิ้นเดือน” ไม่ใช่วันที่ที่อ่านได้"),
                Arguments.of(
                        "no fiscal year",
                        set("หน่วยงานและรอบ", "B6", "64"),
                        " แผ่น หน่วยงานและรอบ ช่อง B6",
                        "“64” ไม่ใช่ปีงบประมาณ พ.ศ."),
                Arguments.of(
                        "no period",
                        set("หน่วยงานและรอบ", "B7", "(รายเดือน)"),
                        " แผ่น หน่วยงานและรอบ ช่อง B7",
                        "“(รายเดือน)” ใช้เป็นชื่อรอบการรายงานไม่ได้"),
                Arguments.of(
                        "item gone",
                        set("หน่วยงานและรอบ", "A10", "_ส่งเมื่อ"),
                        " แผ่น หน่วยงานและรอบ ช่อง A1",
                        "ไม่พบรายการ “กำหนดส่งแบบรายงาน”"),
                Arguments.of(
                        "unknown goal",
                        set("แนวปฏิบัติ", "A13", "4.1"),
                        " แผ่น แนวปฏิบัติ ช่อง A13",
                        "ข้อ 4.1 อ้างถึงเป้าประสงค์ที่ 4 ซึ่งไม่มีในแผ่น เป้าประสงค์"),
                Arguments.of(
                        "no id",
                        set("แนวปฏิบัติ", "A13", "ข้อ สุดท้าย"),
                        " แผ่น แนวปฏิบัติ ช่อง A13",
                        "“ข้อ สุดท้าย” ไม่ใช่เลขข้อของแนวปฏิบัติ"),
                Arguments.of(
                        "counts as nothing known",
                        set("สถานะ", "D4", "done"),
                        " แผ่น สถานะ ช่อง D4",
                        "“done” ไม่ใช่คำที่ใช้ในคอลัมน์นี้"),
                Arguments.of(
                        "nothing counts as not started",
                        set("สถานะ", "D6", "achieved"),
                        " แผ่น สถานะ ช่อง D4",
                        "ยังไม่มีสถานะใดที่นับเป็น “not_started”"),
                Arguments.of(
                        "no e-mail",
                        set("ส่วนราชการ", "C4", "clerk at office"),
                        " แผ่น ส่วนราชการ ช่อง C4",
                        "“clerk at office” ไม่ใช่ที่อยู่อีเมล"),
                Arguments.of(
                        "code with a space",
                        set("ส่วนราชการ", "A4", "0 1"),
                        " แผ่น ส่วนราชการ ช่อง A4",
                        "“0 1” ใช้เป็นรหัสส่วนราชการไม่ได้"),
                Arguments.of(
                        "division twice",
                        set("ส่วนราชการ", "B5", "สำนักปลัดเทศบาล"),
                        " แผ่น ส่วนราชการ ช่อง B5",
                        "“สำนักปลัดเทศบาล” ซ้ำกับช่อง B4 ซึ่งต้องไม่ซ้ำกัน"),
                Arguments.of(
                        "blank text",
                        set("แนวปฏิบัติ", "B7", " "),
                        " แผ่น แนวปฏิบัติ ช่อง B7",
                        "ช่องนี้ว่างอยู่หรือมีค่าผิดพลาด แต่ต้องมีข้อมูล"),
                Arguments.of(
                        "sheet renamed",
                        (Consumer<XSSFWorkbook>) workbook -> workbook.setSheetName(1, "สถานะต่าง ๆ"),
                        "",
                        "ไม่พบแผ่นชื่อ “สถานะ”"));
    }

    @Test
    void all_mistakes_are_told_at_once() {
        PlanReading reading = read(set("แนวปฏิบัติ", "A5", "1.1")
                .andThen(set("หน่วยงานและรอบ", "B9", "x"))
                .andThen(set("ส่วนราชการ", "C4", "x"))
                .andThen(set("สถานะ", "D4", "x")));
        assertThat(((PlanReading.Faulty) reading).faults()).hasSize(4);
    }

    @Test
    void moved_columns_and_rows_are_found_by_their_labels() {
        PlanReading reading = read(workbook -> {
            XSSFSheet sheet = workbook.getSheet("เป้าประสงค์");
            sheet.shiftRows(0, sheet.getLastRowNum(), 4);
        });
        assertThat(reading).isInstanceOf(PlanReading.Read.class);
    }

    @Test
    void what_is_no_workbook_is_said_in_a_sentence() {
        PlanReading reading =
                new PlanReader("plan.xlsx", MESSAGES, RuleBook.load().ids()).read(new byte[] {1, 2, 3});
        assertThat(new FindingText(MESSAGES)
                        .message(((PlanReading.Faulty) reading).faults().get(0)))
                .isEqualTo("เปิดแผนไม่ได้: ไม่ใช่สมุดงานที่โปรแกรมอ่านได้ (.xlsx .xlsm .xls .ods หรือ .csv)");
    }
}
