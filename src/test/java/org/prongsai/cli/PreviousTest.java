package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.example.ExampleRound;
import org.prongsai.example.FilledForm;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.RoundProperty;

/** A round compared with the one before. */
final class PreviousTest {
    private static final String FINANCE = "returned/กองคลัง ส่งแล้ว.xlsx";

    @TempDir
    private Path folder;

    private static List<CSVRecord> findings(RoundOnDisk round, String rule) {
        return round.csv("findings.csv").stream()
                .filter(row -> row.get("rule").equals(rule))
                .toList();
    }

    /** The example has one round: its workbook says that it is of the one before. */
    private static void asOfAnEarlierRound(RoundOnDisk round) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(
                        Objects.requireNonNull(round.outputs().get("consolidated.xlsx"))));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.getProperties()
                    .getCustomProperties()
                    .getProperty(RoundProperty.PROPERTY)
                    .setLpwstr("2563-6-4");
            workbook.write(out);
            // As it was before editions said themselves, in codes, what they hold.
            round.put("output/consolidated.xlsx", out.toByteArray()).remove("output/manifest.json");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_did_not_change_and_what_stepped_back_is_told() {
        RoundOnDisk before = RoundOnDisk.example(folder.resolve("before"));
        before.merge();
        asOfAnEarlierRound(before);
        FilledForm form =
                new FilledForm(Objects.requireNonNull(ExampleRound.files().get(FINANCE)));
        form.cell("1.1", FormColumn.STATUS).setCellValue("อยู่ระหว่างดำเนินงาน");
        form.cell("1.1", FormColumn.DETAILS).setCellValue("ปรับแผนผังการชำระภาษีใหม่ทั้งหมดและเริ่มทดลองใช้แล้ว");
        RoundOnDisk now = RoundOnDisk.example(folder.resolve("now"))
                .put(
                        "input/" + FINANCE,
                        form.savedBy("ก", Optional.of(Instant.parse("2021-04-02T00:00:00Z")))
                                .save());
        String previous = before.folder.toString();
        assertThat(now.merge("--previous", previous)).isZero();
        assertThat(findings(now, "status-stepped-back"))
                .extracting(row -> row.get("division"), row -> row.get("guideline"), row -> row.get("cell"))
                .containsExactly(tuple("02", "1.1", "C8"));
        assertThat(findings(now, "details-unchanged"))
                .hasSizeGreaterThan(50)
                .noneMatch(row ->
                        row.get("division").equals("02") && row.get("guideline").equals("1.1"));
        assertThat(now.text("report.html")).doesNotContain("ไม่ได้ระบุรอบก่อน");
    }

    @Test
    void without_the_round_before_the_report_says_that_nobody_looked() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        round.merge();
        assertThat(round.text("report.html"))
                .contains("ยังไม่ได้ตรวจ: รายละเอียดเหมือนรอบก่อนทุกคำ", "ยังไม่ได้ตรวจ: สถานะถอยกลับจากรอบก่อน");
        assertThat(round.merge("--previous", folder.resolve("nowhere").toString()))
                .isEqualTo(3);
        assertThat(round.err().lines()).singleElement().asString().contains("ไม่พบ consolidated.xlsx ของรอบก่อน");
    }

    @Test
    void within_a_round_what_changed_is_listed_and_what_stayed_is_no_fault() {
        RoundOnDisk round = RoundOnDisk.example(folder.resolve("now"));
        round.merge();
        RoundOnDisk first = RoundOnDisk.empty(folder.resolve("first"))
                .put("consolidated.xlsx", Objects.requireNonNull(round.outputs().get("consolidated.xlsx")));
        FilledForm form =
                new FilledForm(Objects.requireNonNull(ExampleRound.files().get("returned/ตรวจสอบภายใน.xlsx")));
        form.cell("3.2", FormColumn.STATUS).setCellValue("บรรลุเป้าหมาย");
        round.put(
                "input/returned/ตรวจสอบภายใน.xlsx",
                form.savedBy("ก", Optional.of(Instant.parse("2021-04-03T00:00:00Z")))
                        .save());
        round.remove("input/returned/สวัสดิการสังคม.xlsx");
        assertThat(round.merge("--previous", first.folder.toString())).isZero();
        assertThat(findings(round, "details-unchanged")).isEmpty();
        assertThat(round.text("report.html"))
                .contains("เทียบกับฉบับก่อนของรอบเดียวกัน", "สถานะของหน่วยงาน", "แบบไม่นับผลแล้ว", "สถานะใช้ไม่ได้")
                .contains("ยังไม่ได้ตรวจ: สถานะถอยกลับจากรอบก่อน");
    }

    @Test
    void nothing_changed_is_said_too() {
        RoundOnDisk round = RoundOnDisk.example(folder.resolve("now"));
        round.merge();
        RoundOnDisk first = RoundOnDisk.empty(folder.resolve("first"))
                .put("consolidated.xlsx", Objects.requireNonNull(round.outputs().get("consolidated.xlsx")));
        round.merge("--previous", first.folder.toString());
        assertThat(round.text("report.html")).contains("ไม่มีสิ่งใดเปลี่ยนแปลง");
    }
}
