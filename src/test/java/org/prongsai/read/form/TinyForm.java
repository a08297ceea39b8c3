package org.prongsai.read.form;

import java.util.List;
import java.util.Map;
import org.prongsai.Answers;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.Stamp;
import org.prongsai.model.Division;
import org.prongsai.model.Field;
import org.prongsai.model.InputFile;
import org.prongsai.model.Plan;
import org.prongsai.model.Sha256;
import org.prongsai.model.Submission;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.sheet.TinyGrid;

/** The second division's form of the small round, put together by hand: its code in the first row, its header in the second. */
public final class TinyForm {
    static final Plan PLAN = Answers.plan();
    static final Division DIVISION = PLAN.divisions().get(1);
    static final String CODE = Stamp.of(PLAN, DIVISION).code().toString();
    static final String FIRST = PLAN.guidelines().get(0).text();
    static final String SECOND = PLAN.guidelines().get(1).text();
    static final String[] HEADER = {
        "ข้อ",
        "แนวปฏิบัติ",
        "ผลการดำเนินงาน (สถานะ)",
        "รายละเอียดการดำเนินงาน",
        "หลักฐาน (ลิงก์หรือเลขที่หนังสือ)",
        "วันที่แล้วเสร็จ"
    };
    private static final FormReader READER = new FormReader(PLAN);
    private static final InputFile FILE = new InputFile("a.xlsx", Sha256.of(new byte[0]));

    private TinyForm() {}

    /** A form with no rows yet: the next is the third. */
    static TinyGrid sheet(String name) {
        return new TinyGrid(name).row(CODE).row((Object[]) HEADER);
    }

    static TinyGrid sheet() {
        return sheet(FormLayout.SHEET);
    }

    /** With one row, its status. */
    public static TinyGrid filled(String name, String status) {
        return sheet(name).row("1.1", FIRST, status).row("1.2", SECOND);
    }

    public static FormReading reading(RawWorkbook workbook) {
        return READER.read(FILE, workbook);
    }

    static FormReading.NotRead refused(TinyGrid... sheets) {
        return (FormReading.NotRead) reading(TinyGrid.workbook(sheets));
    }

    static Submission read(TinyGrid... sheets) {
        return read(Map.of(), sheets);
    }

    static Submission read(Map<String, String> marks, TinyGrid... sheets) {
        return ((FormReading.Read) reading(TinyGrid.workbook(marks, sheets))).submission();
    }

    /** The addresses and texts of what the reader lists, {@code C3 text}. */
    public static List<String> told(List<Field> fields) {
        return fields.stream()
                .map(field -> field.cell().address() + " " + field.text())
                .toList();
    }
}
