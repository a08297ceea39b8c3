package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.example.ExampleRound;

/** How a round is to be reported may stand in its plan; the command line comes before it, and the edition's own values hold. */
final class PlanOrderTest {
    @TempDir
    private Path folder;

    /** The example's plan with more rows on its first sheet: what a row is called, and its value. */
    private static byte[] plan(String... rows) {
        byte[] example = Objects.requireNonNull(ExampleRound.files().get("plan.xlsx"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(example));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (int i = 0; i < rows.length; i += 2) {
                Row row = sheet.createRow(sheet.getLastRowNum() + 1);
                row.createCell(0).setCellValue(rows[i]);
                row.createCell(1).setCellValue(rows[i + 1]);
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private RoundOnDisk round(String... rows) {
        return RoundOnDisk.example(folder.resolve("round")).put("input/plan.xlsx", plan(rows));
    }

    @Test
    void the_plans_days_and_earlier_round_are_taken_and_the_command_line_comes_before_them() {
        RoundOnDisk before = RoundOnDisk.example(folder.resolve("before"));
        before.run("merge", "--format", "csv");
        RoundOnDisk round = round(
                "วันที่ของรายงาน", "30 เมษายน 2564", "Previous round", "..\\before", "ส่งแบบที่แก้ภายใน", "7/5/2564");
        assertThat(round.merge()).as(round.err()).isZero();
        assertThat(round.text("manifest.json"))
                .contains("\"as_of\" : \"2021-04-30\"", "\"mend_by\" : \"2021-05-07\"", "\"path\" : \"../before\"");
        assertThat(round.text("report.html")).contains("30 เมษายน 2564");
        assertThat(round.run("verify")).as(round.out()).isZero();

        assertThat(round.merge("--as-of", "2021-05-02")).isZero();
        assertThat(round.text("manifest.json")).contains("\"as_of\" : \"2021-05-02\"", "\"mend_by\" : \"2021-05-07\"");
        assertThat(round.out())
                .contains("ฉบับนี้เป็นข้อมูล ณ 2 พฤษภาคม 2564 ฉบับก่อนหน้านี้ใน output เป็นข้อมูล ณ 30 เมษายน 2564");
        assertThat(round.run("verify")).as(round.out()).isZero();
    }

    @Test
    void a_check_looks_as_the_last_edition_did() {
        RoundOnDisk round = RoundOnDisk.example(folder.resolve("round"));
        RoundOnDisk before = RoundOnDisk.example(folder.resolve("before"));
        before.run("merge", "--format", "csv");
        round.merge("--previous", before.folder.toString());
        assertThat(round.run("check")).as(round.err()).isEqualTo(ExitCode.DATA);
        before.remove("output/answers.csv");
        assertThat(round.run("check")).isEqualTo(ExitCode.FAILED);
        assertThat(round.err()).contains("before");
    }

    @Test
    void every_mistake_in_these_rows_is_told_with_its_cell() {
        RoundOnDisk round = round("วันที่ของรายงาน", "เมื่อวาน", "ส่งแบบที่แก้ภายใน", "31/2/2564");
        assertThat(round.run("merge")).isEqualTo(ExitCode.USAGE);
        assertThat(round.err()).contains("“เมื่อวาน” ไม่ใช่วันที่", "“31/2/2564” ไม่ใช่วันที่", "ช่อง B");

        round.put("input/plan.xlsx", plan("Report date", "30/4/2564", "Mend by", "29/4/2564"));
        assertThat(round.run("merge")).isEqualTo(ExitCode.USAGE);
        assertThat(round.err())
                .contains("วันที่ให้ส่งแบบที่แก้ (29 เมษายน 2564) อยู่ก่อนวันที่ของรายงาน (30 เมษายน 2564)");

        round.put("input/plan.xlsx", plan("Report date", "30/9/2563"));
        assertThat(round.run("merge")).isEqualTo(ExitCode.USAGE);
        assertThat(round.err()).contains("วันที่ของรายงาน (30 กันยายน 2563) ต้องอยู่หลังวันเริ่มรอบ");

        round.put("input/plan.xlsx", plan("Previous round", "../nowhere"));
        assertThat(round.run("merge")).isEqualTo(ExitCode.FAILED);
        assertThat(round.err()).contains("nowhere");
    }

    @Test
    void no_letter_asks_for_mending_by_a_day_that_is_gone_by() {
        RoundOnDisk round = RoundOnDisk.example(folder.resolve("round"));
        assertThat(round.merge("--as-of", "2021-04-30", "--mend-by", "2021-04-20"))
                .isZero();
        assertThat(round.out())
                .contains("วันที่ให้ส่งแบบที่แก้ (20 เมษายน 2564) อยู่ก่อนวันที่ของรายงาน (30 เมษายน 2564)");
        assertThat(OutputTexts.of(round.outputs()).entrySet().stream()
                        .filter(file -> file.getKey().startsWith("returns/")
                                && file.getKey().endsWith(".pdf"))
                        .map(file -> file.getValue().replaceAll("\\s", "")))
                .isNotEmpty()
                .noneMatch(letter -> letter.contains("๒๐เมษายน"))
                .allMatch(letter -> letter.contains("๗พฤษภาคม๒๕๖๔"));
    }

    @Test
    void a_counted_file_that_is_younger_than_the_reports_day_is_told() {
        RoundOnDisk round = RoundOnDisk.example(folder.resolve("round"));
        assertThat(round.merge("--as-of", "2021-03-01")).isZero();
        assertThat(round.out()).contains("ไฟล์ที่นับซึ่งบันทึกหลังวันที่ของรายงาน (1 มีนาคม 2564)");
        assertThat(round.merge("--as-of", "2021-06-01")).isZero();
        assertThat(round.out()).doesNotContain("บันทึกหลังวันที่ของรายงาน");
    }

    @Test
    void another_organisations_or_a_later_rounds_edition_is_refused() {
        RoundOnDisk other = RoundOnDisk.example(folder.resolve("other"));
        other.run("merge", "--format", "csv");
        String manifest = other.text("manifest.json");
        RoundOnDisk round = RoundOnDisk.example(folder.resolve("round"));
        other.put(
                "output/manifest.json",
                manifest.replaceFirst("\"organisation\" : \"[^\"]+\"", "\"organisation\" : \"เทศบาลตำบลอื่น\"")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(round.merge("--previous", other.folder.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(round.err()).contains("เป็นรายงานของเทศบาลตำบลอื่น");
        other.put(
                "output/manifest.json",
                manifest.replaceFirst("\"key\" : \"[^\"]+\"", "\"key\" : \"2565-6-10\"")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(round.merge("--previous", other.folder.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(round.err()).contains("2565-6-10", "ไม่ใช่รอบก่อนรอบนี้");
    }

    /** What could not be compared stands in every output that lists what was not checked. */
    @Test
    void what_could_not_be_compared_stands_under_not_checked() {
        RoundOnDisk before = RoundOnDisk.example(folder.resolve("before"));
        before.run("merge", "--format", "csv");
        String manifest = before.text("manifest.json");
        before.put(
                "output/manifest.json",
                manifest.replaceFirst("\"key\" : \"[^\"]+\"", "\"key\" : \"2563-6-4\"")
                        .replace("2020-10-01", "2020-04-01")
                        .replace("2021-03-31", "2020-09-30")
                        .replaceFirst("\"name\" : \"กองคลัง\"", "\"name\" : \"กองการเงิน\"")
                        .getBytes(StandardCharsets.UTF_8));
        RoundOnDisk round = RoundOnDisk.example(folder.resolve("round"));
        assertThat(round.run("merge", "--previous", before.folder.toString())).isZero();
        String told = "ส่วนราชการที่ใช้รหัสเดิมแต่ชื่อต่างไป: กองคลัง";
        assertThat(round.text("report.html")).contains("การเทียบกับฉบับก่อน", told);
        round.run("check", "--all");
        assertThat(round.out()).contains(told);
    }
}
