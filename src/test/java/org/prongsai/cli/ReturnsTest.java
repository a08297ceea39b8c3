package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.VeraPdf;
import org.prongsai.example.FilledForm;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.ReturnMarks;

/** What goes back to the divisions, through the whole program. */
final class ReturnsTest {
    private static final String HEALTH = "input/returned/กองสาธารณสุข_แบบรายงาน 6 เดือน.xlsx";
    private static final String HEALTH_BACK = "returns/04-กองสาธารณสุขและสิ่งแวดล้อม.xlsx";
    private static final String AUDIT_BACK = "returns/08-หน่วยตรวจสอบภายใน.xlsx";

    @TempDir
    private Path folder;

    private static byte[] output(RoundOnDisk round, String name) {
        return Objects.requireNonNull(round.outputs().get(name), name);
    }

    /** Without white space, for lines end where the paper does. */
    private static String letter(RoundOnDisk round, String name) {
        return Objects.requireNonNull(OutputTexts.of(round.outputs()).get(name), name)
                .replaceAll("\\s", "");
    }

    private static List<CSVRecord> of(RoundOnDisk round, String division) {
        return round.csv("findings.csv").stream()
                .filter(row -> row.get("division").equals(division))
                .toList();
    }

    @Test
    void only_divisions_with_something_to_mend_get_their_form_back_with_a_letter() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        round.merge();
        assertThat(round.outputs().keySet())
                .filteredOn(name -> name.startsWith("returns/"))
                .containsExactly(
                        "returns/01-สำนักปลัดเทศบาล.pdf",
                        "returns/01-สำนักปลัดเทศบาล.xlsx",
                        "returns/02-กองคลัง.pdf",
                        "returns/02-กองคลัง.xlsx",
                        "returns/07-กองยุทธศาสตร์และงบประมาณ.pdf",
                        "returns/07-กองยุทธศาสตร์และงบประมาณ.xlsx",
                        "returns/08-หน่วยตรวจสอบภายใน.pdf",
                        "returns/08-หน่วยตรวจสอบภายใน.xlsx");
        assertThat(letter(round, "returns/08-หน่วยตรวจสอบภายใน.pdf"))
                .contains("C19", "ไม่ใช่สถานะที่กำหนด", "๕เมษายน๒๕๖๔", "ส่งแบบรายงานภายในกำหนด");
        assertThat(VeraPdf.faults(output(round, "returns/08-หน่วยตรวจสอบภายใน.pdf")))
                .isEmpty();
        XSSFCell status = new FilledForm(output(round, AUDIT_BACK)).cell("3.2", FormColumn.STATUS);
        XSSFComment note = status.getCellComment();
        assertThat(note.getString().getString()).contains("ไม่ใช่สถานะที่กำหนด", "เลือกจากรายการ");
    }

    @Test
    void a_form_that_was_marked_mended_and_sent_again_reads_clean_three_times_round() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        byte[] inHand = healthForm(round);
        Instant saved = Instant.parse("2021-04-01T09:00:00Z");
        for (int time = 1; time <= 3; time++) {
            saved = saved.plusSeconds(3_600);
            FilledForm wrong = new FilledForm(inHand);
            wrong.cell("1." + time, FormColumn.STATUS).setCellValue("ทำเสร็จแล้วครับ");
            wrong.cell("2." + time, FormColumn.DETAILS).setCellValue("ทำแล้ว");
            round.put(HEALTH, wrong.savedBy("เจ้าหน้าที่", Optional.of(saved)).save());
            round.merge();
            assertThat(of(round, "04"))
                    .extracting(row -> row.get("rule"), row -> row.get("guideline"))
                    .containsExactlyInAnyOrder(
                            tuple("status-not-listed", "1." + time), tuple("details-short", "2." + time));
            FilledForm mended = new FilledForm(output(round, HEALTH_BACK));
            mended.cell("1." + time, FormColumn.STATUS).setCellValue("บรรลุเป้าหมาย");
            mended.cell("2." + time, FormColumn.DETAILS)
                    .setCellValue("จัดประชุมชี้แจงเจ้าหน้าที่และปรับปรุงจุดบริการ ครั้งที่ " + time);
            saved = saved.plusSeconds(3_600);
            inHand = mended.savedBy("เจ้าหน้าที่", Optional.of(saved)).save();
            round.put(HEALTH, inHand);
            round.merge();
            assertThat(of(round, "04")).isEmpty();
            assertThat(round.outputs()).doesNotContainKey(HEALTH_BACK);
        }
        assertThat(new FilledForm(inHand).workbook().getName(ReturnMarks.SHEET_NAME))
                .isNotNull();
    }

    private static byte[] healthForm(RoundOnDisk round) {
        try {
            return Files.readAllBytes(round.folder.resolve(HEALTH));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void their_own_note_is_told_and_ours_is_not() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        round.merge();
        FilledForm back = new FilledForm(output(round, AUDIT_BACK));
        XSSFCell other = back.cell("1.1", FormColumn.DETAILS);
        XSSFComment theirs = back.workbook()
                .getSheet(other.getSheet().getSheetName())
                .createDrawingPatriarch()
                .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 5, 5, 8, 9));
        theirs.setString("รอหนังสือจากจังหวัด");
        theirs.setAddress(other.getRowIndex(), other.getColumnIndex());
        round.put(
                "input/returned/ตรวจสอบภายใน.xlsx",
                back.savedBy("ก", Optional.of(Instant.parse("2021-04-02T00:00:00Z")))
                        .save());
        round.merge();
        assertThat(of(round, "08"))
                .filteredOn(row -> row.get("rule").equals("note-unread"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("value")).isEqualTo("รอหนังสือจากจังหวัด"));
        assertThat(of(round, "08")).noneMatch(row -> row.get("rule").equals("sheet-unread"));
    }

    @Test
    void a_form_that_can_not_be_marked_goes_back_as_a_fresh_one_with_its_answers() {
        RoundOnDisk round = RoundOnDisk.example(folder).remove("input/returned/ตรวจสอบภายใน.xlsx");
        round.run("forms", "--division", "08");
        FilledForm form = new FilledForm(output(round, "forms/08-หน่วยตรวจสอบภายใน.xlsx"));
        String code = visibleCode(form);
        String csv = "\uFEFF" + code + "\r\nข้อ,แนวปฏิบัติ,ผลการดำเนินงาน (สถานะ),รายละเอียดการดำเนินงาน,"
                + "หลักฐาน (ลิงก์หรือเลขที่หนังสือ),วันที่แล้วเสร็จ\r\n3.2,,ดำเนินการแล้ว,จัดทำรายงานผลการตรวจสอบภายในครบทุกไตรมาส,"
                + "ที่ ศว 5/2564,31/3/2564\r\n";
        round.put("input/ตรวจสอบภายใน.csv", csv.getBytes(StandardCharsets.UTF_8));
        round.merge();
        FilledForm back = new FilledForm(output(round, AUDIT_BACK));
        assertThat(back.cell("3.2", FormColumn.DETAILS).getStringCellValue()).contains("ครบทุกไตรมาส");
        assertThat(back.cell("3.2", FormColumn.STATUS)
                        .getCellComment()
                        .getString()
                        .getString())
                .contains("ไม่ใช่สถานะที่กำหนด");
        // The letter names the cells as they are in the file that comes with it.
        assertThat(letter(round, "returns/08-หน่วยตรวจสอบภายใน.pdf"))
                .contains("C19")
                .doesNotContain("C3");
        back.cell("3.2", FormColumn.STATUS).setCellValue("บรรลุเป้าหมาย");
        round.put(
                "input/แก้แล้ว.xlsx",
                back.savedBy("ก", Optional.of(Instant.parse("2021-04-02T00:00:00Z")))
                        .save());
        round.merge();
        // A .csv tells no time, so that nothing tells which is the newer.
        assertThat(of(round, "08"))
                .filteredOn(row -> row.get("rule").equals("submission-undecided"))
                .hasSize(2);
        round.remove("input/ตรวจสอบภายใน.csv").merge();
        assertThat(of(round, "08")).noneMatch(row -> row.get("rule").equals("submission-undecided"));
    }

    private static String visibleCode(FilledForm form) {
        return StreamSupport.stream(form.workbook().getSheet("แบบรายงาน").spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(Object::toString)
                .filter(text -> text.contains("prongsai/"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_division_whose_file_was_refused_gets_a_letter_that_says_why() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        FilledForm form = new FilledForm(healthForm(round));
        form.workbook()
                .getSheet("แบบรายงาน")
                .removeRow(form.workbook().getSheet("แบบรายงาน").getRow(5));
        round.put(HEALTH, form.save());
        round.merge();
        assertThat(of(round, "04"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("message"))
                        .contains("ส่งไฟล์มาแล้วแต่นำมานับไม่ได้", "ไม่พบตารางที่ต้องกรอก"));
        assertThat(letter(round, "returns/04-กองสาธารณสุขและสิ่งแวดล้อม.pdf")).contains("ไม่พบตารางที่ต้องกรอก");
    }
}
