package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.Tools;

/** A new round from an earlier one: its plan moved on, its templates, and nothing that came back. */
final class InitFromTest {
    @TempDir
    private Path folder;

    private Path next;
    private RoundOnDisk earlier;

    @BeforeEach
    void begin() {
        next = folder.resolve("รอบสอง");
        earlier = RoundOnDisk.example(folder.resolve("รอบแรก"));
    }

    private int init() {
        return earlier.runAsIs("init", next.toString(), "--from", earlier.folder.toString());
    }

    private int initInEnglish() {
        return earlier.runAsIs("init", next.toString(), "--from", earlier.folder.toString(), "--lang", "en");
    }

    /** The earlier plan, changed. */
    private void plan(Consumer<XSSFWorkbook> change) {
        Path file = earlier.folder.resolve("input/plan.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            change.accept(book);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            Files.write(file, out.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static XSSFCell cell(XSSFWorkbook book, String sheet, int row, int column) {
        XSSFSheet found = book.getSheet(sheet);
        XSSFRow line = found.getRow(row - 1) == null ? found.createRow(row - 1) : found.getRow(row - 1);
        return line.getCell(column - 1) == null ? line.createCell(column - 1) : line.getCell(column - 1);
    }

    private static Consumer<XSSFWorkbook> value(int row, String text) {
        return book -> cell(book, "หน่วยงานและรอบ", row, 2).setCellValue(text);
    }

    private static Consumer<XSSFWorkbook> line(int row, String label, String text) {
        return book -> {
            cell(book, "หน่วยงานและรอบ", row, 1).setCellValue(label);
            cell(book, "หน่วยงานและรอบ", row, 2).setCellValue(text);
        };
    }

    private static Consumer<XSSFWorkbook> round(String year, String name, String start, String end, String due) {
        return value(6, year)
                .andThen(value(7, name))
                .andThen(value(8, start))
                .andThen(value(9, end))
                .andThen(value(10, due));
    }

    /** The new plan's first sheet, by the labels. */
    private Map<String, String> lines() {
        Map<String, String> lines = new TreeMap<>();
        try (XSSFWorkbook book = newPlan()) {
            DataFormatter format = new DataFormatter();
            book.getSheetAt(0)
                    .forEach(row ->
                            lines.put(format.formatCellValue(row.getCell(0)), format.formatCellValue(row.getCell(1))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return lines;
    }

    private XSSFWorkbook newPlan() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(next.resolve("input/plan.xlsx"))));
    }

    private static List<String> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void the_second_half_follows_the_first_and_nothing_that_came_back() throws IOException {
        earlier.put("input/decisions.xlsx", new byte[] {1})
                .put("output/mail/.prongsai.ledger", new byte[] {1})
                .put("mail.properties", "smtp.password=geheim".getBytes(StandardCharsets.UTF_8));
        assertThat(init()).isZero();
        assertThat(lines())
                .containsEntry("ปีงบประมาณ (พ.ศ.)", "2564")
                .containsEntry("รอบการรายงาน", "รอบ 6 เดือน")
                .containsEntry("วันเริ่มรอบ", "1 เมษายน 2564")
                .containsEntry("วันสิ้นสุดรอบ", "30 กันยายน 2564")
                .containsEntry("กำหนดส่งแบบรายงาน", "5 ตุลาคม 2564")
                .containsEntry("รอบก่อน", "../รอบแรก");
        List<String> expected = Stream.concat(
                        below(Path.of("templates")).stream()
                                .filter(name -> !name.startsWith("plans/"))
                                .map(name -> "templates/" + name),
                        Stream.of("input/plan.xlsx"))
                .sorted()
                .toList();
        assertThat(below(next)).isEqualTo(expected);
        assertThat(below(folder)).noneMatch(name -> name.startsWith(".prongsai"));
        assertThat(earlier.out())
                .contains(
                        "รอบ 6 เดือน ปีงบประมาณ พ.ศ. 2564 (เมษายน 2564 – กันยายน 2564) กำหนดส่งแบบรายงาน 5 ตุลาคม 2564",
                        "- ไม่ได้นำ mail.properties มาด้วย เพราะอาจมีรหัสผ่าน",
                        "ยังไม่ได้รวมรายงาน",
                        "สั่ง prongsai forms --dir " + next)
                .doesNotContain("คำนวณให้ไม่ได้", "ล้างให้ว่าง", "นำแม่แบบ");
    }

    @Test
    void the_next_years_first_half_follows_the_second() {
        plan(round("๒๕๖๔", "รอบ ๖ เดือน", "๑ เม.ย. ๒๕๖๔", "๓๐ ก.ย. ๒๕๖๔", "05/10/2564"));
        assertThat(init()).isZero();
        assertThat(lines())
                .containsEntry("ปีงบประมาณ (พ.ศ.)", "๒๕๖๕")
                .containsEntry("รอบการรายงาน", "รอบ ๖ เดือน")
                .containsEntry("วันเริ่มรอบ", "๑ ต.ค. ๒๕๖๔")
                .containsEntry("วันสิ้นสุดรอบ", "๓๑ มี.ค. ๒๕๖๕")
                .containsEntry("กำหนดส่งแบบรายงาน", "05/04/2565");
    }

    @Test
    void the_next_year_follows_a_full_one_and_a_quarter_gets_its_number() {
        plan(round("2564", "รอบ 12 เดือน", "1 ตุลาคม 2563", "30 กันยายน 2564", "15 ตุลาคม 2564"));
        assertThat(init()).isZero();
        assertThat(lines())
                .containsEntry("วันสิ้นสุดรอบ", "30 กันยายน 2565")
                .containsEntry("ปีงบประมาณ (พ.ศ.)", "2565");

        plan(round("2564", "ไตรมาส 4 / Quarter 4", "1 กรกฎาคม 2564", "30 กันยายน 2564", "15 ตุลาคม 2564"));
        next = folder.resolve("ไตรมาส");
        assertThat(init()).isZero();
        assertThat(lines())
                .containsEntry("รอบการรายงาน", "ไตรมาส 1 / Quarter 1")
                .containsEntry("ปีงบประมาณ (พ.ศ.)", "2565")
                .containsEntry("วันเริ่มรอบ", "1 ตุลาคม 2564")
                .containsEntry("วันสิ้นสุดรอบ", "31 ธันวาคม 2564");
    }

    @Test
    void what_can_not_be_reckoned_stays_and_is_told_with_its_cell() {
        plan(round("2564", "ครั้งเดียว", "16 มีนาคม 2564", "15 เมษายน 2564", "20 เมษายน 2564")
                .andThen(line(11, "วันที่ของรายงาน", "21 เมษายน 2564"))
                .andThen(line(12, "ที่", "อด 71101/123"))
                .andThen(line(13, "ชื่อรายงาน", "รายงานผล ประจำปี ๒๕๖๔")));
        assertThat(init()).as(earlier.err()).isZero();
        assertThat(earlier.out())
                .contains(
                        "โปรดแก้ไขใน input/plan.xlsx: รอบการรายงาน (B7), ปีงบประมาณ (พ.ศ.) (B6), วันเริ่มรอบ (B8),"
                                + " วันสิ้นสุดรอบ (B9), กำหนดส่งแบบรายงาน (B10)",
                        "ล้างให้ว่างไว้ เพื่อกรอกของรอบนี้: วันที่ของรายงาน (B11), ที่ (B12)",
                        "ยังมีคำว่า 2564 โปรดดูว่าต้องแก้ไขหรือไม่: ชื่อรายงาน (B13)");
        assertThat(lines())
                .containsEntry("วันเริ่มรอบ", "16 มีนาคม 2564")
                .containsEntry("วันที่ของรายงาน", "")
                .containsEntry("ที่", "");
    }

    @Test
    void date_cells_stay_date_cells_in_their_era_and_all_else_as_it_was() throws IOException {
        plan(book -> {
            XSSFCellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            XSSFCell end = cell(book, "หน่วยงานและรอบ", 9, 2);
            end.setCellValue(LocalDate.of(2021, 3, 31));
            end.setCellStyle(style);
            XSSFCell due = cell(book, "หน่วยงานและรอบ", 10, 2);
            due.setCellFormula("B9+543*365");
            due.setCellValue(LocalDate.of(2564, 4, 5));
            due.setCellStyle(style);
            line(11, "วันที่ของรายงาน", "6 เมษายน 2564").accept(book);
            line(12, "รอบก่อน", "../เก่า").accept(book);
            cell(book, "หน่วยงานและรอบ", 6, 2).setCellValue(2564);
            book.createSheet("_ร่าง").createRow(0).createCell(0).setCellFormula("'หน่วยงานและรอบ'!B9+1");
        });
        assertThat(init()).as(earlier.err()).isZero();
        try (XSSFWorkbook book = newPlan()) {
            XSSFCell end = cell(book, "หน่วยงานและรอบ", 9, 2);
            assertThat(end.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2021, 9, 30));
            assertThat(end.getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
            assertThat(cell(book, "หน่วยงานและรอบ", 10, 2)
                            .getLocalDateTimeCellValue()
                            .toLocalDate())
                    .isEqualTo(LocalDate.of(2564, 10, 5));
            assertThat(cell(book, "หน่วยงานและรอบ", 6, 2).getNumericCellValue()).isEqualTo(2564);
            assertThat(cell(book, "_ร่าง", 1, 1).getCellFormula()).isEqualTo("'หน่วยงานและรอบ'!B9+1");
            assertThat(cell(book, "_ร่าง", 1, 1).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2021, 10, 1));
            assertThat(book.getSheetAt(0).getColumnWidth(1)).isEqualTo(60 * 256);
        }
        assertThat(lines()).containsEntry("วันที่ของรายงาน", "6 ตุลาคม 2564").containsEntry("รอบก่อน", "../รอบแรก");
        assertThat(earlier.out()).contains("เดิมเป็นสูตร ขณะนี้เป็นค่าที่คำนวณแล้ว: กำหนดส่งแบบรายงาน (B10)");
    }

    @Test
    void an_edited_template_comes_along_and_the_others_are_the_programs() throws IOException {
        byte[] emblem = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3};
        byte[] letter = "จดหมาย $letter.name()".getBytes(StandardCharsets.UTF_8);
        earlier.put("templates/letter.html.vm", letter)
                .put("templates/report.html.vm", Files.readAllBytes(Path.of("templates/report.html.vm")))
                .put("templates/garuda.png", emblem);
        assertThat(initInEnglish()).isZero();
        assertThat(earlier.out()).contains("came along as they are: letter.html.vm, garuda.png\n");
        assertThat(next.resolve("templates/garuda.png")).hasBinaryContent(emblem);
        assertThat(next.resolve("templates/letter.html.vm")).hasBinaryContent(letter);
        assertThat(next.resolve("templates/memo.docx"))
                .hasBinaryContent(Files.readAllBytes(Path.of("templates/memo.docx")));
    }

    @Test
    void a_faulty_plan_is_refused_with_its_faults_and_nothing_is_made() {
        plan(value(8, "ต้นปี"));
        assertThat(init()).isEqualTo(2);
        assertThat(earlier.err()).contains("“ต้นปี”", "รอบแรก/input/plan.xlsx");
        earlier.put("input/plan.xlsx", new byte[] {'P', 'K', 3, 4});
        assertThat(init()).isEqualTo(2);
        assertThat(next).doesNotExist();
        assertThat(folder).isDirectoryNotContaining("glob:**/.prongsai*");
    }

    @Test
    void a_broken_template_is_told_and_nothing_is_made() {
        earlier.put("templates/letter.html.vm", new byte[0]);
        assertThat(init()).isEqualTo(2);
        assertThat(earlier.err()).contains("letter.html.vm");
        assertThat(next).doesNotExist();
    }

    @Test
    void where_there_is_no_round_or_no_room_for_one_is_told() throws IOException {
        assertThat(earlier.runAsIs("init", next.toString(), "--from", folder.toString()))
                .isEqualTo(3);
        assertThat(earlier.err()).contains(folder + " ไม่ใช่โฟลเดอร์ของรอบ");
        next = earlier.folder.resolve("ใหม่");
        assertThat(init()).isEqualTo(3);
        assertThat(earlier.err()).contains("อยู่ในโฟลเดอร์ของรอบก่อน " + earlier.folder);
        assertThat(next).doesNotExist();
        next = Files.createDirectory(folder.resolve("มีของ"));
        Files.writeString(next.resolve("งาน.txt"), "งาน");
        assertThat(init()).isEqualTo(3);
        assertThat(earlier.err()).contains("มีโฟลเดอร์ " + next + " อยู่แล้วและไม่ว่าง");
        assertThat(below(next)).containsExactly("งาน.txt");
        next = next.resolve("งาน.txt");
        assertThat(init()).isEqualTo(3);
        assertThat(Files.readString(next)).isEqualTo("งาน");
    }

    @Test
    void links_lead_nobody_astray() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("ว่าง"));
        next = Files.createSymbolicLink(folder.resolve("ลิงก์"), empty);
        assertThat(init()).isEqualTo(3);
        assertThat(earlier.err()).contains(next + " เป็นลิงก์");
        assertThat(below(empty)).isEmpty();
        // A link to the earlier round, or above the new one: its path holds from where the folder really lies.
        Path inside = Files.createSymbolicLink(folder.resolve("ทางลัด"), earlier.folder);
        next = inside.resolve("ใหม่");
        assertThat(init()).isEqualTo(3);
        assertThat(next).doesNotExist();
        Path deep = Files.createDirectories(folder.resolve("ก/ข"));
        next = Files.createSymbolicLink(folder.resolve("ลัด"), deep).resolve("ใหม่");
        assertThat(init()).isZero();
        assertThat(lines()).containsEntry("รอบก่อน", earlier.folder.toRealPath().toString());
    }

    @Test
    void an_empty_folder_is_filled() throws IOException {
        Files.createDirectory(next);
        assertThat(init()).isZero();
        assertThat(next.resolve("input/plan.xlsx")).exists();
        assertThat(below(folder)).noneMatch(name -> name.startsWith(".prongsai"));
    }

    @Tag("slow")
    @Tag("external")
    @Test
    void forms_are_made_of_it_and_other_programs_read_its_plan() throws IOException {
        String python = Tools.needPython("openpyxl");
        earlier = RoundOnDisk.merged(folder.resolve("รวมแล้ว"));
        assertThat(init()).isZero();
        assertThat(earlier.out()).doesNotContain("ยังไม่ได้รวมรายงาน");
        RoundOnDisk round = RoundOnDisk.empty(next);
        assertThat(round.run("forms")).as(round.err()).isZero();
        assertThat(round.outputs()).hasSize(8);
        Path plan = next.resolve("input/plan.xlsx");
        Tools.run(
                folder.resolve("plan"),
                List.of(
                        python,
                        "-c",
                        "import openpyxl,sys; a,b=[openpyxl.load_workbook(f) for f in sys.argv[1:]];"
                                + " print(a.sheetnames==b.sheetnames, [c.coordinate for s in a for r in s.iter_rows()"
                                + " for c in r if b[s.title][c.coordinate].value!=c.value], b.worksheets[0]['B11'].value)",
                        earlier.folder.resolve("input/plan.xlsx").toString(),
                        plan.toString()));
        assertThat(Files.readString(folder.resolve("plan.log"))).isEqualTo("True ['B8', 'B9', 'B10'] ../รวมแล้ว\n");
    }
}
