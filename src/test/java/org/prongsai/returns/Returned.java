package org.prongsai.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.prongsai.BuiltInColumns;
import org.prongsai.example.ExampleRound;
import org.prongsai.example.FilledForm;
import org.prongsai.finding.Severity;
import org.prongsai.form.FormWriter;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormLayout;
import org.prongsai.message.Messages;
import org.prongsai.model.CellRef;
import org.prongsai.model.InputFile;
import org.prongsai.model.Plan;
import org.prongsai.model.Sha256;
import org.prongsai.model.Submission;
import org.prongsai.model.WorkbookFacts;
import org.prongsai.read.form.FormReader;
import org.prongsai.read.form.FormReading;
import org.prongsai.text.Language;

/** A returned form and what is said about it, for the tests of this package. */
final class Returned {
    static final Messages MESSAGES = new Messages(Language.TH);
    static final Plan PLAN = ExampleRound.plan();

    private Returned() {}

    /** A form as a division filled it in, with a few faults. */
    static FilledForm form() {
        FilledForm form = new FilledForm(
                new FormWriter(PLAN, MESSAGES).write(PLAN.divisions().get(1)));
        form.fill("1.1", FormColumn.STATUS, "ดำเนินการแล้ว");
        form.fill(
                "1.1",
                FormColumn.DETAILS,
                "ทบทวนแผนผังการชำระภาษีให้เหลือ 3 ขั้นตอน ติดป้ายหน้าห้องงานจัดเก็บรายได้แล้ว");
        form.fill("1.2", FormColumn.STATUS, "บรรลุเป้าหมาย");
        form.fill("1.2", FormColumn.DETAILS, "ทำแล้ว");
        form.fill("1.2", FormColumn.EVIDENCE, "5/2564");
        form.fillDate("1.2", LocalDate.of(2020, 11, 12));
        form.fill("1.3", FormColumn.COMPLETED_ON, "เดือนหน้า");
        form.savedBy("นางสาวใจดี มีสุข", Optional.of(Instant.parse("2021-04-01T03:00:00Z")));
        return form;
    }

    static CellFault error(String guideline, String value, String message, String suggestion, CellRef... cells) {
        return new CellFault(
                Arrays.asList(cells),
                Severity.ERROR,
                MESSAGES.of("severity.error"),
                guideline,
                value,
                message,
                suggestion);
    }

    static CellFault warning(String guideline, String value, String message, String suggestion, CellRef... cells) {
        return new CellFault(
                Arrays.asList(cells),
                Severity.WARNING,
                MESSAGES.of("severity.warning"),
                guideline,
                value,
                message,
                suggestion);
    }

    static CellRef cell(FilledForm form, String guideline, FormColumn column) {
        return new CellRef(
                FormLayout.SHEET, form.cell(guideline, column).getRowIndex() + 1, BuiltInColumns.FORM.position(column));
    }

    /** The faults of {@link #form()}. */
    static List<CellFault> faults(FilledForm form) {
        return List.of(
                warning(
                        "1.2",
                        "ทำแล้ว",
                        "รายละเอียดสั้นเกินไป (น้อยกว่า 20 ตัวอักษร) จึงไม่รู้ว่าได้ทำอะไร",
                        "เขียนเพิ่มว่าทำอะไร เมื่อใด ผลเป็นอย่างไร",
                        cell(form, "1.2", FormColumn.DETAILS)),
                error(
                        "1.1",
                        "ดำเนินการแล้ว",
                        "“ดำเนินการแล้ว” ไม่ใช่สถานะที่กำหนด จึงยังไม่นับเป็นผลใด",
                        "เลือกจากรายการ: บรรลุเป้าหมาย, อยู่ระหว่างดำเนินงาน, ยังไม่ดำเนินงาน",
                        cell(form, "1.1", FormColumn.STATUS)),
                error(
                        "1.3",
                        "",
                        "กรอกข้อมูลของข้อ 1.3 แล้ว แต่ยังไม่ได้เลือกสถานะ จึงยังไม่นับ",
                        "เลือกหนึ่งสถานะจากรายการ",
                        cell(form, "1.3", FormColumn.STATUS)),
                error(
                        "1.3",
                        "เดือนหน้า",
                        "“เดือนหน้า” ไม่ใช่วันที่ที่อ่านได้",
                        "พิมพ์วัน เดือน และปี พ.ศ. สี่หลัก เช่น 31 มีนาคม 2564",
                        cell(form, "1.3", FormColumn.COMPLETED_ON)),
                warning(
                        "1.1",
                        "",
                        "สถานะเป็น “ดำเนินการแล้ว” แต่ยังไม่มีหลักฐาน",
                        "ใส่ลิงก์ของหลักฐาน หรือเลขที่และวันที่ของหนังสือ เช่น “ที่ ศว 52001/12 ลงวันที่ 12 มกราคม 2564”",
                        cell(form, "1.1", FormColumn.EVIDENCE),
                        cell(form, "1.1", FormColumn.COMPLETED_ON)),
                warning("", "", "ข้อมูลประจำแบบหายไปบางส่วน", "ครั้งต่อไปขอให้กรอกในไฟล์เดิมที่ได้รับ"));
    }

    static ReturnedForm of(List<CellFault> faults) {
        return new ReturnedForm(
                PLAN.organisation().name(),
                "รอบ 6 เดือน ปีงบประมาณ พ.ศ. 2564 (ตุลาคม 2563 – มีนาคม 2564)",
                PLAN.divisions().get(1).name(),
                2,
                PLAN.organisation().contact(),
                "15 เมษายน 2564",
                Optional.of("ไฟล์ที่ส่งคืนพร้อมหนังสือนี้คือ แบบรายงาน กองคลัง.xlsx โปรดใช้ไฟล์เดียวกันทุกครั้ง"),
                faults,
                List.of("ส่งแบบรายงานก่อนกำหนด 5 วัน", "กรอกครบ 8 จาก 8 ข้อ และแนบหลักฐานเป็นเลขที่หนังสือครบถ้วน"),
                true);
    }

    static byte[] mark(byte[] original, List<CellFault> faults) {
        try {
            return MarkedWorkbook.marked(original, of(faults), MESSAGES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the reader makes of a file; always under the same name and digest. */
    static Submission read(byte[] content) {
        FormReading reading =
                new FormReader(PLAN).read(new InputFile("f", Sha256.of("f".getBytes(StandardCharsets.UTF_8))), content);
        if (reading instanceof FormReading.Read read) {
            return unmarked(read.submission());
        }
        throw new AssertionError(reading.toString());
    }

    /** But for the one thing that a marked form says of itself: that it was sent back. */
    static Submission unmarked(Submission read) {
        WorkbookFacts workbook = read.workbook();
        return new Submission(
                read.file(),
                read.division(),
                read.savedBy(),
                read.savedAt(),
                read.marks(),
                read.answers(),
                read.unmatched(),
                read.unread(),
                read.repairs(),
                read.notes(),
                new WorkbookFacts(workbook.format(), workbook.notes(), workbook.sheets(), 0),
                read.corrections());
    }
}
