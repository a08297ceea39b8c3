package org.prongsai.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.prongsai.example.FilledForm;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.ReturnMarks;

/** What a marked workbook shows, and that it holds the marks of the last return only. */
final class MarkedWorkbookTest {
    static XSSFWorkbook open(byte[] content) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes by cell, of the form's sheet. */
    static Map<String, String> notes(byte[] content) {
        Map<String, String> notes = new TreeMap<>();
        open(content)
                .getSheet(FormLayout.SHEET)
                .getCellComments()
                .forEach((at, note) ->
                        notes.put(at.formatAsString(), note.getString().getString()));
        return notes;
    }

    /** Cells that carry our paint, with its formula. */
    static Map<String, String> paint(byte[] content) {
        Map<String, String> paint = new TreeMap<>();
        for (CTConditionalFormatting formatting :
                open(content).getSheet(FormLayout.SHEET).getCTWorksheet().getConditionalFormattingArray()) {
            String formula = formatting.getCfRuleArray(0).getFormulaArray(0);
            if (ReturnMarks.isOurPaint(formula)) {
                paint.put(String.valueOf(formatting.getSqref().get(0)), formula);
            }
        }
        return paint;
    }

    static List<String> sheets(byte[] content) {
        XSSFWorkbook workbook = open(content);
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .toList();
    }

    static XSSFComment note(FilledForm form, String guideline, FormColumn column, String author, String text) {
        CellAddress at = form.cell(guideline, column).getAddress();
        XSSFClientAnchor anchor =
                new XSSFClientAnchor(0, 0, 0, 0, at.getColumn(), at.getRow(), at.getColumn() + 2, at.getRow() + 1);
        XSSFComment note = form.workbook()
                .getSheet(FormLayout.SHEET)
                .createDrawingPatriarch()
                .createCellComment(anchor);
        note.setAuthor(author);
        note.setString(text);
        return note;
    }

    @Test
    void every_fault_is_on_its_cell_and_in_the_list() {
        FilledForm form = Returned.form();
        byte[] original = form.save();
        byte[] marked = Returned.mark(original, Returned.faults(form));

        assertThat(notes(marked)).containsOnlyKeys("C10", "C8", "D9", "E8", "F10", "F8");
        assertThat(notes(marked).get("C8"))
                .startsWith(ReturnMarks.NOTE_START)
                .contains("ไม่ใช่สถานะที่กำหนด", "โปรดดำเนินการ: เลือกจากรายการ: บรรลุเป้าหมาย");
        assertThat(paint(marked)).containsOnlyKeys("C10", "C8", "D9", "E8", "F10", "F8");
        XSSFSheet list = open(marked).getSheetAt(0);
        assertThat(list.getSheetName()).isEqualTo("ข้อที่ต้องแก้ไข");
        assertThat(text(list))
                .contains("กองคลัง", "15 เมษายน 2564", "ไม่ต้องลบแผ่นนี้", "E8, F8", "ทั้งไฟล์")
                .containsSubsequence("ไม่ใช่สถานะที่กำหนด", "อ่านได้", "สั้นเกินไป");
        assertThat(list.getHyperlinkList())
                .extracting(link -> link.getLocation())
                .containsExactly(
                        "'แบบรายงาน'!C8", "'แบบรายงาน'!C10", "'แบบรายงาน'!F10", "'แบบรายงาน'!D9", "'แบบรายงาน'!E8");
        assertThat(Returned.read(marked)).isEqualTo(Returned.read(original));
    }

    /** What is merged over all columns is not as high as the first one would make it. */
    @Test
    void a_note_of_the_secretariat_is_in_letters_of_the_usual_size() {
        XSSFWorkbook marked = open(Returned.mark(Returned.form().save(), Returned.faults(Returned.form())));
        List<Short> points = new ArrayList<>();
        marked.getSheetAt(0)
                .forEach(row -> row.forEach(cell -> {
                    if (cell.toString().startsWith("ไฟล์ที่ส่งคืนพร้อมหนังสือนี้")) {
                        points.add(marked.getFontAt(cell.getCellStyle().getFontIndex())
                                .getFontHeightInPoints());
                    }
                }));
        assertThat(points).containsExactly((short) 16);
    }

    static String text(XSSFSheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
        return String.join("\n", texts);
    }

    @Test
    void the_list_opens_alone() {
        FilledForm form = Returned.form();
        XSSFWorkbook marked = open(Returned.mark(form.save(), Returned.faults(form)));
        assertThat(marked.getActiveSheetIndex()).isZero();
        assertThat(IntStream.range(0, marked.getNumberOfSheets())
                        .filter(i -> marked.getSheetAt(i).isSelected()))
                .containsExactly(0);
        assertThat(marked.getPrintArea(1)).isEqualTo("แบบรายงาน!$A$1:$G$18");
    }

    @Test
    void the_same_input_gives_the_same_bytes() {
        FilledForm form = Returned.form();
        byte[] original = form.save();
        assertThat(Returned.mark(original, Returned.faults(form)))
                .isEqualTo(Returned.mark(original, Returned.faults(form)));
    }

    @Test
    void our_paint_comes_first_and_theirs_keeps_its_order() {
        FilledForm form = Returned.form();
        byte[] original = form.save();
        byte[] marked = Returned.mark(original, Returned.faults(form));
        assertThat(priorities(original)).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(priorities(marked)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
        assertThat(paint(marked)).hasSize(6);
        assertThat(priorities(Returned.mark(marked, List.of()))).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    private static List<Integer> priorities(byte[] content) {
        return Stream.of(open(content)
                        .getSheet(FormLayout.SHEET)
                        .getCTWorksheet()
                        .getConditionalFormattingArray())
                .flatMap(formatting -> Arrays.stream(formatting.getCfRuleArray()))
                .map(rule -> rule.getPriority())
                .toList();
    }

    @Test
    void three_times_round_only_the_last_marks_are_there() {
        FilledForm form = Returned.form();
        note(form, "1.1", FormColumn.STATUS, "นางสาวใจดี", "รอเลขหนังสือ");
        byte[] original = form.save();
        byte[] first = Returned.mark(original, Returned.faults(form));
        assertThat(notes(first).get("C8")).startsWith("รอเลขหนังสือ\n" + ReturnMarks.NOTE_START);

        FilledForm corrected = new FilledForm(first);
        corrected.fill("1.1", FormColumn.STATUS, "บรรลุเป้าหมาย");
        byte[] second = Returned.mark(
                corrected.save(),
                List.of(
                        Returned.error(
                                "1.1", "", "ยังไม่มีหลักฐาน", "ใส่", Returned.cell(form, "1.1", FormColumn.EVIDENCE)),
                        Returned.error(
                                "1.1", "", "ยังไม่มีวันที่", "ใส่", Returned.cell(form, "1.1", FormColumn.EVIDENCE))));
        assertThat(notes(second)).containsOnlyKeys("C8", "E8").containsEntry("C8", "รอเลขหนังสือ");
        assertThat(notes(second).get("E8")).contains("ยังไม่มีหลักฐาน", "ยังไม่มีวันที่");
        assertThat(paint(second)).containsOnlyKeys("E8");
        assertThat(sheets(second)).containsExactly("ข้อที่ต้องแก้ไข", "แบบรายงาน", "คำชี้แจง", "_prongsai", "_lists");

        byte[] clean = Returned.mark(new FilledForm(second).save(), List.of());
        assertThat(notes(clean)).isEqualTo(Map.of("C8", "รอเลขหนังสือ"));
        assertThat(paint(clean)).isEmpty();
        assertThat(sheets(clean)).isEqualTo(sheets(original));
        assertThat(open(clean).getNames(ReturnMarks.SHEET_NAME)).isEmpty();
        assertThat(open(clean).getSheetName(open(clean).getActiveSheetIndex())).isEqualTo(FormLayout.SHEET);
        assertThat(Returned.read(clean)).isEqualTo(Returned.read(corrected.save()));
    }

    @Test
    void a_sheet_of_theirs_by_that_name_is_left_alone() {
        FilledForm form = Returned.form();
        form.workbook()
                .createSheet("ข้อที่ต้องแก้ไข")
                .createRow(0)
                .createCell(0)
                .setCellValue("ของกองคลัง");
        byte[] original = form.save();
        byte[] marked = Returned.mark(original, Returned.faults(form));
        assertThat(sheets(marked)).contains("ข้อที่ต้องแก้ไข", "ข้อที่ต้องแก้ไข (2)");
        byte[] again = Returned.mark(marked, Returned.faults(form));
        assertThat(sheets(again)).isEqualTo(sheets(marked));
        assertThat(text(open(again).getSheet("ข้อที่ต้องแก้ไข"))).isEqualTo("ของกองคลัง");
        assertThat(sheets(Returned.mark(again, List.of()))).isEqualTo(sheets(original));
    }

    @Test
    void our_list_is_taken_off_by_whatever_name_it_goes() {
        FilledForm form = Returned.form();
        FilledForm renamed = new FilledForm(Returned.mark(form.save(), Returned.faults(form)));
        renamed.workbook().setSheetName(0, "แก้ 'แล้ว' ครับ");
        byte[] sent = renamed.save();
        assertThat(Returned.read(sent)).isEqualTo(Returned.read(form.save()));
        assertThat(sheets(Returned.mark(sent, List.of()))).isEqualTo(sheets(form.save()));
    }

    @Test
    void errors_come_first_in_the_list() {
        assertThat(Returned.of(Returned.faults(Returned.form())).faults().stream()
                        .map(CellFault::isError)
                        .collect(Collectors.toList()))
                .containsExactly(true, true, true, false, false, false);
    }

    @Test
    @SuppressWarnings("NullAway") // the bug
    void a_bug_of_our_own_is_no_workbook_that_poi_cannot() {
        FilledForm form = Returned.form();
        ReturnedForm whole = Returned.of(Returned.faults(form));
        ReturnedForm broken = new ReturnedForm(
                whole.organisation(),
                whole.round(),
                whole.division(),
                whole.time(),
                null,
                whole.mendBy(),
                whole.note(),
                whole.faults(),
                whole.praise(),
                true);
        byte[] original = form.save();
        assertThat(MarkedWorkbook.mark(original, whole, Returned.MESSAGES)).isPresent();
        assertThatThrownBy(() -> MarkedWorkbook.mark(original, broken, Returned.MESSAGES))
                .isInstanceOf(NullPointerException.class)
                .hasStackTraceContaining(CorrectionsSheet.class.getName());
    }

    @Test
    void what_poi_itself_throws_at_is_one_that_poi_cannot() {
        ReturnedForm what = Returned.of(Returned.faults(Returned.form()));
        byte[] text = "no workbook".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> MarkedWorkbook.marked(text, what, Returned.MESSAGES))
                .isInstanceOf(RuntimeException.class);
        assertThat(MarkedWorkbook.mark(text, what, Returned.MESSAGES)).isEmpty();
    }
}
