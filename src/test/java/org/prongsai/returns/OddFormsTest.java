package org.prongsai.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.junit.jupiter.api.Test;
import org.prongsai.damage.Parts;
import org.prongsai.example.FilledForm;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.ReturnMarks;
import org.prongsai.model.CellRef;

/** Forms with things in them that stand in the way of marking, and files that are better not marked. */
final class OddFormsTest {
    private static final String STYLES = "xl/styles.xml";

    @Test
    void a_conversation_is_not_written_into() {
        FilledForm form = Returned.form();
        String said = "[Threaded comment]\n\nรอเลขหนังสือ";
        MarkedWorkbookTest.note(form, "1.1", FormColumn.STATUS, "tc={3AE1D3E8-0A0B-4F3B-9A63-0E4B9A0E5A11}", said);
        byte[] marked = Returned.mark(form.save(), Returned.faults(form));
        assertThat(MarkedWorkbookTest.notes(marked)).containsEntry("C8", said);
        assertThat(MarkedWorkbookTest.paint(marked)).containsKey("C8");
    }

    @Test
    void a_note_right_of_a_faulty_cell_is_not_in_the_way() {
        FilledForm form = Returned.form();
        MarkedWorkbookTest.note(form, "1.1", FormColumn.DETAILS, "นางสาวใจดี", "ก");
        byte[] marked = Returned.mark(form.save(), Returned.faults(form));
        assertThat(MarkedWorkbookTest.notes(marked))
                .containsKeys("C8", "D8", "E8", "F8")
                .containsEntry("D8", "ก");
    }

    @Test
    void a_merged_cell_is_marked_where_it_is_seen() {
        FilledForm form = Returned.form();
        form.workbook()
                .getSheet(FormLayout.SHEET)
                .addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(7, 8, 4, 4));
        byte[] marked = Returned.mark(
                form.save(), List.of(Returned.error("1.2", "", "ผสาน", "ยกเลิก", new CellRef(FormLayout.SHEET, 9, 5))));
        assertThat(MarkedWorkbookTest.notes(marked)).containsOnlyKeys("E8");
        assertThat(MarkedWorkbookTest.paint(marked)).containsOnlyKeys("E8");
    }

    @Test
    void values_of_every_kind_can_be_marked() {
        List<String> values = List.of(
                "เขาว่า \"ดี\" และ 'ได้'",
                "บรรทัดหนึ่ง\nบรรทัดสอง\r\nสาม",
                "ก".repeat(32_767),
                "=1+1",
                "ผ่าน 👍🏽 แล้ว",
                "_x0041_ รหัส",
                " \t ",
                "<b>&amp;</b> {0}");
        FilledForm form = Returned.form();
        List<String> ids = List.of("1.1", "1.2", "1.3", "1.4", "1.5", "2.1", "2.2", "2.3");
        List<CellFault> faults = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            form.cell(ids.get(i), FormColumn.DETAILS).setCellValue(values.get(i));
            faults.add(Returned.error(
                    ids.get(i),
                    values.get(i),
                    "“" + values.get(i) + "” ผิด",
                    values.get(i),
                    Returned.cell(form, ids.get(i), FormColumn.DETAILS)));
        }
        faults.add(Returned.warning("", "x", "ไกล", "ดู", new CellRef(FormLayout.SHEET, 1_048_576, 16_384)));
        faults.add(Returned.warning("", "x", "ไกล", "ดู", new CellRef(FormLayout.SHEET, 500, 40)));
        faults.add(Returned.warning("", "x", "ไม่มีแผ่นนี้", "ดู", new CellRef("ไม่มี", 1, 1)));
        byte[] original = form.save();
        byte[] marked = Returned.mark(original, faults);
        assertThat(MarkedWorkbookTest.notes(marked)).hasSize(10).containsKeys("XFD1048576", "AN500");
        assertThat(Returned.read(marked)).isEqualTo(Returned.read(original));
        byte[] clean = Returned.mark(marked, List.of());
        assertThat(MarkedWorkbookTest.notes(clean)).isEmpty();
        assertThat(Returned.read(clean)).isEqualTo(Returned.read(original));
    }

    @Test
    void a_note_of_theirs_in_an_empty_row_outlives_ours() {
        FilledForm form = Returned.form();
        XSSFComment theirs = MarkedWorkbookTest.note(form, "1.1", FormColumn.STATUS, "นางสาวใจดี", "ก");
        theirs.setAddress(499, 30);
        byte[] marked = Returned.mark(
                form.save(), List.of(Returned.error("", "", "ผิด", "แก้", new CellRef(FormLayout.SHEET, 500, 40))));
        assertThat(MarkedWorkbookTest.notes(Returned.mark(marked, List.of()))).isEqualTo(Map.of("AE500", "ก"));
    }

    @Test
    void three_hundred_faults() {
        FilledForm form = Returned.form();
        List<CellFault> faults = IntStream.range(0, 300)
                .mapToObj(i -> Returned.error(
                        "1.1", "", "เรื่องที่ " + i, "แก้", new CellRef(FormLayout.SHEET, 20 + i / 4, 3 + i % 4)))
                .toList();
        byte[] marked = Returned.mark(form.save(), faults);
        assertThat(MarkedWorkbookTest.notes(marked).keySet()).hasSize(300);
        assertThat(MarkedWorkbookTest.paint(marked).keySet()).hasSize(300);
        assertThat(MarkedWorkbookTest.text(MarkedWorkbookTest.open(marked).getSheetAt(0)))
                .contains("เรื่องที่ 0", "เรื่องที่ 299");
        assertThat(MarkedWorkbookTest.notes(Returned.mark(marked, List.of()))).isEmpty();
    }

    @Test
    void what_is_no_workbook_of_poi_is_left_to_the_caller() {
        assertThat(MarkedWorkbook.mark(
                        "แบบรายงาน".getBytes(StandardCharsets.UTF_8), Returned.of(List.of()), Returned.MESSAGES))
                .isEmpty();
    }

    @Test
    void strict_ooxml_is_left_to_the_caller() {
        Parts parts = new Parts(Returned.form().save());
        parts.edit(
                "_rels/.rels",
                xml -> xml.replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"));
        assertThat(Returned.read(parts.zip()).answers()).isNotEmpty();
        assertThat(MarkedWorkbook.mark(parts.zip(), Returned.of(List.of()), Returned.MESSAGES))
                .isEmpty();
    }

    @Test
    void what_would_not_fit_into_memory_is_left_to_the_caller() {
        Parts parts = new Parts(Returned.form().save());
        parts.edit(
                "xl/worksheets/sheet1.xml", xml -> xml.replace("</sheetData>", " ".repeat(41 << 20) + "</sheetData>"));
        assertThat(MarkedWorkbook.mark(parts.zip(), Returned.of(List.of()), Returned.MESSAGES))
                .isEmpty();
    }

    @Test
    void a_note_without_its_box_is_marked_too() {
        FilledForm form = Returned.form();
        MarkedWorkbookTest.note(form, "1.1", FormColumn.STATUS, "นางสาวใจดี", "ก");
        Parts parts = new Parts(form.save());
        parts.edit("xl/worksheets/sheet1.xml", xml -> xml.replaceFirst("<legacyDrawing [^>]*/>", ""));
        byte[] marked = Returned.mark(parts.zip(), Returned.faults(form));
        assertThat(MarkedWorkbookTest.notes(marked).get("C8")).startsWith("ก\n" + ReturnMarks.NOTE_START);
        assertThat(MarkedWorkbookTest.notes(Returned.mark(marked, List.of()))).isEqualTo(Map.of("C8", "ก"));
    }

    /** LibreOffice counts the named styles where they stand, and other programs have none. */
    @Test
    void named_styles_are_added_as_the_schema_has_them() {
        FilledForm form = Returned.form();
        Parts counted = new Parts(form.save());
        counted.edit(STYLES, xml -> xml.replaceFirst("<cellStyles[^>]*>", "<cellStyles count=\"1\">"));
        assertThat(styles(counted, form)).contains("<cellStyles>");
        Parts none = new Parts(form.save());
        none.edit(STYLES, xml -> xml.replaceFirst("(?s)<cellStyles.*</cellStyles>", ""));
        assertThat(styles(none, form)).containsSubsequence("</cellXfs>", "<cellStyles>", "</cellStyles>", "<dxfs");
    }

    private static String styles(Parts form, FilledForm faulty) {
        return new Parts(Returned.mark(form.zip(), Returned.faults(faulty))).text(STYLES);
    }
}
