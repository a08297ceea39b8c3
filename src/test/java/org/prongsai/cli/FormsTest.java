package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.layout.FormLayout;

/** {@code prongsai forms} and its options. */
final class FormsTest {
    @TempDir
    private Path folder;

    private Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        try (var paths = Files.list(folder.resolve("output/forms"))) {
            for (Path path : paths.toList()) {
                times.put(path.getFileName().toString(), Files.getLastModifiedTime(path));
            }
        }
        return times;
    }

    @Test
    void a_form_that_would_not_change_is_left_alone() throws IOException {
        RoundOnDisk round = RoundOnDisk.example(folder);
        round.run("forms");
        Path first = folder.resolve("output/forms/01-สำนักปลัดเทศบาล.xlsx");
        Path second = folder.resolve("output/forms/02-กองคลัง.xlsx");
        Files.setLastModifiedTime(first, FileTime.fromMillis(0));
        Files.write(second, new byte[] {1});
        assertThat(round.run("forms")).isZero();
        assertThat(round.out()).contains("มีแบบรายงาน 8 ไฟล์", "เปลี่ยนแปลง 1 ไฟล์");
        assertThat(Files.getLastModifiedTime(first)).isEqualTo(FileTime.fromMillis(0));
        assertThat(Files.size(second)).isGreaterThan(1000);
    }

    @Test
    void forms_of_divisions_that_are_no_more_are_taken_away_and_other_files_stay() throws IOException {
        RoundOnDisk round = RoundOnDisk.example(folder)
                .put("output/forms/09-กองเก่า.xlsx", new byte[] {1})
                .put("output/forms/บันทึก.txt", new byte[] {1});
        round.run("forms");
        assertThat(times().keySet()).hasSize(9).contains("บันทึก.txt").doesNotContain("09-กองเก่า.xlsx");
    }

    @Test
    void one_division_alone() throws IOException {
        RoundOnDisk round = RoundOnDisk.example(folder);
        assertThat(round.run("forms", "--division", "08")).isZero();
        assertThat(times().keySet()).containsExactly("08-หน่วยตรวจสอบภายใน.xlsx");
        assertThat(round.run("forms", "--division", "99")).isEqualTo(2);
        assertThat(round.err()).contains("ไม่มีส่วนราชการรหัส “99”", "08 หน่วยตรวจสอบภายใน");
    }

    @Test
    void the_round_before_stands_beside_the_cells_and_is_not_read_back() throws IOException {
        RoundOnDisk before = RoundOnDisk.example(folder.resolve("before"));
        before.run("merge");
        RoundOnDisk round = RoundOnDisk.example(folder);
        assertThat(round.run("forms", "--previous", folder.resolve("before").toString()))
                .isZero();
        byte[] form = Objects.requireNonNull(round.outputs().get("forms/08-หน่วยตรวจสอบภายใน.xlsx"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form))) {
            XSSFSheet sheet = workbook.getSheet(FormLayout.SHEET);
            assertThat(sheet.getRow(5).getCell(7).getStringCellValue()).isEqualTo("รอบก่อน: สถานะ");
            assertThat(sheet.getRow(7).getCell(7).getStringCellValue()).isEqualTo("บรรลุเป้าหมาย");
            assertThat(sheet.getRow(7).getCell(8).getStringCellValue()).startsWith("จัดทำแนวปฏิบัติการเข้าตรวจ");
            assertThat(sheet.getRow(7).getCell(2).getStringCellValue()).isEmpty();
        }
        RoundOnDisk next = RoundOnDisk.example(folder.resolve("next"));
        next.put("input/returned/ตรวจสอบภายใน.xlsx", form);
        next.run("merge");
        assertThat(next.csv("findings.csv")).noneMatch(row -> row.get("rule").equals("cell-unread"));
        assertThat(next.csv("findings.csv"))
                .filteredOn(row -> row.get("rule").equals("answer-missing"))
                .hasSize(10);
    }

    @Test
    void what_is_no_earlier_edition_ends_in_3_with_one_sentence() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        assertThat(round.run("forms", "--previous", folder.resolve("nowhere").toString()))
                .isEqualTo(3);
        assertThat(round.err().lines()).singleElement().asString().contains("ไม่พบ consolidated.xlsx");
        assertThat(round.run(
                        "forms", "--previous", folder.resolve("input/plan.xlsx").toString()))
                .isEqualTo(3);
        assertThat(round.err().lines()).singleElement().asString().contains("ไม่ใช่สมุดงานรวม");
    }
}
