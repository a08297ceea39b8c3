package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.example.ExampleRound;

/** Mistakes in what a plan may say beside what it must: each is told with its cell, all at once, and stops the round. */
final class PlanMistakesTest {
    private static final String ROUND = "หน่วยงานและรอบ";
    private static final String GUIDELINES = "แนวปฏิบัติ";

    @TempDir
    private Path folder;

    private final List<String> cells = new ArrayList<>();
    private List<String> sheets = List.of();

    private static byte[] plan(Consumer<XSSFWorkbook> change) {
        byte[] example = Objects.requireNonNull(ExampleRound.files().get("plan.xlsx"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(example));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        Row found = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return found.getCell(column) == null ? found.createCell(column) : found.getCell(column);
    }

    /** A line more on the first sheet; {@code at} is the column of the mistake. */
    private void line(XSSFWorkbook workbook, char at, String label, String value) {
        Sheet sheet = workbook.getSheet(ROUND);
        int row = sheet.getLastRowNum() + 1;
        cell(sheet, row, 0).setCellValue(label);
        cell(sheet, row, 1).setCellValue(value);
        cells.add(ROUND + " ช่อง " + at + (row + 1));
    }

    /** A column more on the sheet of guidelines, with values from its first row on. */
    private void column(XSSFWorkbook workbook, String heading, String... values) {
        Sheet sheet = workbook.getSheet(GUIDELINES);
        int column = sheet.getRow(2).getLastCellNum();
        cell(sheet, 2, column).setCellValue(heading);
        for (int i = 0; i < values.length; i++) {
            cell(sheet, 3 + i, column).setCellValue(values[i]);
            if (!values[i].isEmpty()) {
                cells.add(GUIDELINES + " ช่อง " + (char) ('A' + column) + (4 + i));
            }
        }
    }

    /** A heading more, of a column that no sheet of its kind has. */
    private void heading(XSSFWorkbook workbook, String name, String heading) {
        Sheet sheet = workbook.getSheet(name);
        int column = sheet.getRow(2).getLastCellNum();
        cell(sheet, 2, column).setCellValue(heading);
        cells.add(name + " ช่อง " + (char) ('A' + column) + 3);
    }

    /** A sheet more; a cell that begins with {@code !} is a mistake. */
    private void sheet(XSSFWorkbook workbook, String name, String[]... rows) {
        Sheet sheet = workbook.createSheet(name);
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                boolean mistake = rows[i][j].startsWith("!");
                cell(sheet, i, j).setCellValue(mistake ? rows[i][j].substring(1) : rows[i][j]);
                if (mistake) {
                    cells.add(name + " ช่อง " + (char) ('A' + j) + (i + 1));
                }
            }
        }
    }

    private static String[] row(String... cells) {
        return cells;
    }

    private void everyMistake(XSSFWorkbook workbook) {
        line(workbook, 'B', "วันที่ของรายงาน", "ต้นเดือนหน้า");
        line(workbook, 'B', "ส่งแบบที่แก้ภายใน", "32/1/2564");
        line(workbook, 'B', "ชื่อรายงาน", "ก\nข");
        line(workbook, 'B', "คำเรียกเป้าประสงค์", "*");
        line(workbook, 'B', "คำเรียกแนวปฏิบัติ", "หลักฐาน {0}");
        line(workbook, 'B', "คำเรียกส่วนราชการ", "a / b");
        line(workbook, 'B', "ผู้บริหาร", "ก\nข");
        line(workbook, 'B', "อีเมล", "ไม่มี");
        line(workbook, 'B', "วันที่หนังสือ", "เร็ว ๆ นี้");
        line(workbook, 'B', "รายละเอียด", "อาจจะ");
        line(workbook, 'B', "หลักฐาน", "ใช่");
        line(workbook, 'B', "วันที่แล้วเสร็จ", "1");
        line(workbook, 'B', "สถานะของข้อตาม", "ผู้บริหาร");
        line(workbook, 'A', "งบประมาณ", "1,000 บาท");
        line(workbook, 'A', "สัญญาอนุญาด", "CC BY");
        line(workbook, 'A', "อีเมล", "a@example.go.th");
        line(workbook, 'A', "Evidence", "no");
        line(workbook, 'A', "รายละเอียดด", "");
        line(workbook, 'A', "", "ไม่มีชื่อ");
        column(workbook, "ส่วนราชการหลัก", "กองที่ไม่มี", "", "", "", "", "", "", "", "", "สำนักปลัดเทศบาล");
        column(workbook, "กำหนดเสร็จ", "ปลายปี", "30 กุมภาพันธ์ 2564");
        column(workbook, "งบประมาณ (บาท)");
        cells.add(GUIDELINES + " ช่อง F3");
        column(workbook, "กำหนดเสรจ");
        cells.add(GUIDELINES + " ช่อง G3");
        heading(workbook, "ส่วนราชการ", "โทรศัพท์");
        heading(workbook, "สถานะ", "สี");
        heading(workbook, "ผู้รับรายงาน", "อีเมลล์");
        sheet(
                workbook,
                "ผู้ลงนาม",
                row("ลำดับ", "ลงนามในฐานะ", "ชื่อ", "ตำแหน่ง", "!เบอร์โทร"),
                row("1", "ผู้รายงาน", "!", "นิติกร"),
                row("2", "!พยาน", "นางสาวดี", ""),
                row("!สาม", "ผู้เสนอ", "นายเอ", ""),
                row("!1", "ผู้อนุมัติ", "นายบี", ""),
                row("!0", "ผู้อนุมัติ", "นายซี", ""),
                row("9", "!", "นายดี", ""));
        sheet(
                workbook,
                "ข้อความ",
                row("ที่ใด", "ข้อความ", "!สี"),
                row("เรื่องเดิม", "!"),
                row("!ท้ายเล่ม", "สวัสดี"),
                row("!", "ไม่รู้ว่าอยู่ที่ใด"),
                row("ข้อเสนอ", "!ภายใน {due"),
                row("ข้อเสนอ", "!เสนอ {ผู้บริหาร} และ {mayor}"),
                row("ข้อเท็จจริง", "!ตาม {organisation} ข้อ {goal}"));
        sheet(workbook, "ผู้รับรายงาม", row("ผู้รับ", "อีเมล"));
        cells.add("ผู้รับรายงาม ช่อง A1");
        sheet(workbook, "Statuses", row("Status code", "Status"));
        cells.add("Statuses ช่อง A1");
        sheet(workbook, "Goal", row("Number", "Goal"));
        cells.add("Goal ช่อง A1");
        sheets = IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .toList();
    }

    @Test
    void forty_mistakes_are_told_at_once_each_with_its_cell_and_what_to_do() {
        RoundOnDisk round = RoundOnDisk.empty(folder).put("input/plan.xlsx", plan(this::everyMistake));
        assertThat(round.run("check")).isEqualTo(ExitCode.USAGE);
        String told = round.out() + round.err();
        assertThat(cells)
                .filteredOn(cell -> !told.contains("แผ่น " + cell))
                .as(told)
                .isEmpty();
        assertThat(cells).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
        assertThat(told).doesNotContain("Exception", "“”", "25XX");
        assertThat(told.lines()
                        .filter(line -> line.contains("แผ่น ผู้ลงนาม ช่อง A5"))
                        .findFirst())
                .hasValueSatisfying(
                        line -> assertThat(line).contains("ใครลงนามก่อน").doesNotContain("1.10"));
        List<String> places = Pattern.compile("แผ่น (.+) ช่อง ([A-Z]+)(\\d+)")
                .matcher(told)
                .results()
                .map(place -> String.format(
                        "%02d %04d %s",
                        sheets.indexOf(place.group(1)), Integer.valueOf(place.group(3)), place.group(2)))
                .toList();
        assertThat(places).hasSizeGreaterThan(40).isSorted();
    }

    @Test
    void what_may_be_an_oversight_is_told_in_a_line_and_stops_nothing() {
        RoundOnDisk round = RoundOnDisk.empty(folder).put("input/plan.xlsx", plan(workbook -> {
            column(workbook, "ส่วนราชการหลัก", "สำนักปลัดเทศบาล");
            column(workbook, "กำหนดเสร็จ", "31 มีนาคม 2564", "1 เมษายน 2564", "30 กันยายน 2563");
            line(workbook, 'B', "สถานะของข้อตาม", "ส่วนราชการหลัก");
        }));
        assertThat(round.run("forms")).as(round.out() + round.err()).isZero();
        assertThat(round.err())
                .contains("กำหนดเสร็จที่อยู่นอกรอบนี้ คือข้อ 1.2 (1 เมษายน 2564), 1.3 (30 กันยายน 2563) หาก")
                .contains("สถานะจึงเป็นไปตามผู้รับผิดชอบทุกราย: ");
    }

    @Test
    void scratch_sheets_and_notes_do_not_stop_a_round() {
        RoundOnDisk round = RoundOnDisk.empty(folder).put("input/plan.xlsx", plan(workbook -> {
            sheet(workbook, "คิดเลข", row("1", "2"));
            sheet(workbook, "_ร่าง", row("3"));
            column(workbook, "หมายเหตุ", "ถามปลัด");
            column(workbook, "_งบ", "100");
            column(workbook, "", "นอกตาราง", "ก", "ข", "ค", "ง", "จ");
            line(workbook, 'A', "หมายเหตุ", "ร่างแรก");
        }));
        assertThat(round.run("forms")).as(round.out() + round.err()).isZero();
        assertThat(round.err())
                .contains("คิดเลข")
                .contains("F4, F5, F6, F7, F8, …")
                .doesNotContain("_ร่าง");
    }
}
