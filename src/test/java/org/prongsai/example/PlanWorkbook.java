package org.prongsai.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.prongsai.layout.PlanColumn;
import org.prongsai.layout.PlanSheet;
import org.prongsai.message.Messages;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;
import org.prongsai.sheet.write.WorkbookWriter;
import org.prongsai.text.Language;

/** Writes a plan workbook from tables: one sheet each, a hint on top, the header on row 3. */
public final class PlanWorkbook {
    /** The example is a round of one municipality, and says nothing of its own in the filed documents. */
    private static final Set<PlanSheet> LEFT_OUT =
            Set.of(PlanSheet.AGENCIES, PlanSheet.SIGNERS, PlanSheet.PARAGRAPHS, PlanSheet.COLUMNS);

    private static final Set<PlanSheet> SHARED =
            Set.of(PlanSheet.DIVISIONS, PlanSheet.RECIPIENTS, PlanSheet.OTHER_AGENCIES);

    /** The ids of the example tell their goals, and no division leads others. */
    private static final Set<PlanColumn> NOT_NEEDED =
            Set.of(PlanColumn.GOAL, PlanColumn.LEAD, PlanColumn.GUIDELINE_DUE);

    private static final int HEADER_ROW = 3;
    private static final Map<PlanColumn, Integer> WIDTHS = Map.of(
            PlanColumn.GUIDELINE_TEXT, 90,
            PlanColumn.GOAL_TEXT, 90,
            PlanColumn.VALUE, 60,
            PlanColumn.ALIASES, 44,
            PlanColumn.RESPONSIBLE, 34,
            PlanColumn.REASON, 60,
            PlanColumn.GUIDELINE_ID, 9,
            PlanColumn.GOAL_NUMBER, 9,
            PlanColumn.EMAIL, 36);
    private static final Map<PlanSheet, String> HINTS = Map.of(
            PlanSheet.ROUND,
                    "ข้อมูลของหน่วยงานและรอบการรายงาน แก้ไขเฉพาะช่องสีเหลืองอ่อน วันที่พิมพ์เป็น พ.ศ. ได้ เช่น 31 มีนาคม 2564",
            PlanSheet.STATUSES,
                    "สถานะที่ใช้ได้ทั้งหมด คำอื่นที่ยอมรับคั่นด้วย ; ช่องสุดท้ายบอกว่านับเป็น achieved, in_progress หรือ not_started",
            PlanSheet.GOALS, "เป้าประสงค์ของมาตรการ เรียงลำดับที่ 1, 2, 3 ...",
            PlanSheet.GUIDELINES,
                    "แนวปฏิบัติ เลขข้อ = เลขเป้าประสงค์.ลำดับ  ผู้รับผิดชอบ: “ทุกส่วนราชการ” หรือชื่อส่วนราชการ คั่นหลายแห่งด้วย ;",
            PlanSheet.DIVISIONS, "ส่วนราชการที่ต้องกรอกแบบรายงาน รหัสใช้ตัวเลขหรืออักษรอังกฤษ อีเมลเว้นว่างได้",
            PlanSheet.COLUMNS,
                    "คอลัมน์ที่หน่วยงานต้องการทราบเพิ่ม แถวละหนึ่งคอลัมน์ คอลัมน์ที่แผนเป็นผู้กรอกมีหัวเดียวกันในแผ่นแนวปฏิบัติ ดูคำที่ใช้ได้ใน docs/PLAN.md",
            PlanSheet.RECIPIENTS, "ผู้ที่จะได้รับรายงานฉบับสมบูรณ์ทางอีเมล",
            PlanSheet.SEVERITIES,
                    "ปรับระดับของข้อตรวจ (เว้นว่างได้) ชื่อข้อตรวจตามรายการใน docs/RULES.md ระดับ: error, warning หรือ note การปรับจะแสดงในรายงาน",
            PlanSheet.OTHER_AGENCIES,
                    "คำที่ไม่ควรปรากฏในรายงานของเรา เพราะเป็นหน่วยงานประเภทอื่น ใช้เตือนเมื่อมีการคัดลอกรายงานของที่อื่น");

    private final Messages messages = new Messages(Language.TH);

    /** The example's plan. */
    public byte[] example() {
        try (WorkbookWriter book = new WorkbookWriter("แผนการรายงาน", "ฝ่ายเลขานุการ", LocalDate.of(2020, 10, 1))) {
            for (PlanSheet sheet : PlanSheet.values()) {
                if (LEFT_OUT.contains(sheet)) {
                    continue;
                }
                write(book, sheet, ExampleTable.rows(sheet.name() + ".csv"));
            }
            return book.toBytes();
        }
    }

    /** A plan that is ready to be taken by its name; what it does not say, the example does. */
    public byte[] ready(String name) {
        try (WorkbookWriter book = new WorkbookWriter("แผนการรายงาน", "ฝ่ายเลขานุการ", LocalDate.of(2020, 10, 1))) {
            for (PlanSheet sheet : PlanSheet.values()) {
                String own = "/plans/" + name + "/" + sheet.name() + ".csv";
                if (ExampleTable.isThere(own)) {
                    List<CSVRecord> rows = ExampleTable.of(own);
                    write(book, sheet, rows.get(0).getParser().getHeaderNames(), rows);
                } else if (SHARED.contains(sheet)) {
                    write(book, sheet, ExampleTable.rows(sheet.name() + ".csv"));
                }
            }
            return book.toBytes();
        }
    }

    private void write(WorkbookWriter book, PlanSheet sheet, List<CSVRecord> rows) {
        write(
                book,
                sheet,
                sheet.columns().stream()
                        .filter(column -> !NOT_NEEDED.contains(column))
                        .map(column -> column.label(messages))
                        .toList(),
                rows);
    }

    private void write(WorkbookWriter book, PlanSheet sheet, List<String> headings, List<CSVRecord> rows) {
        int[] widths =
                headings.stream().mapToInt(heading -> width(sheet, heading)).toArray();
        SheetWriter writer = book.page(sheet.label(messages), widths);
        writer.line(CellLook.TITLE, sheet.label(messages));
        writer.line(CellLook.SUBTITLE, HINTS.getOrDefault(sheet, ""));
        writer.row(CellLook.HEADER, headings);
        for (CSVRecord row : rows) {
            CellLook first = sheet == PlanSheet.ROUND ? CellLook.BAND : CellLook.ENTRY;
            writer.row(IntStream.range(0, headings.size())
                    .mapToObj(index -> new SheetWriter.Cell(index == 0 ? first : CellLook.ENTRY, row.get(index)))
                    .toList());
        }
        writer.frozenBelow(HEADER_ROW).printed(HEADER_ROW, messages.of("page.footer"));
        if (sheet == PlanSheet.STATUSES) {
            chooseProgress(writer.poi());
        }
    }

    private int width(PlanSheet sheet, String heading) {
        return sheet.columns().stream()
                .filter(column -> column.label(messages).equals(heading))
                .findFirst()
                .map(column -> WIDTHS.getOrDefault(column, 28))
                .orElse(28);
    }

    private static void chooseProgress(XSSFSheet sheet) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        int column = PlanSheet.STATUSES.columns().indexOf(PlanColumn.COUNTS_AS);
        DataValidation choice = helper.createValidation(
                helper.createExplicitListConstraint(new String[] {"achieved", "in_progress", "not_started"}),
                new CellRangeAddressList(HEADER_ROW, HEADER_ROW + 60, column, column));
        choice.setShowErrorBox(true);
        sheet.addValidationData(choice);
    }
}
