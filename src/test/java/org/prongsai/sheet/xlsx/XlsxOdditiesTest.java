package org.prongsai.sheet.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.archive.TinyZip;
import org.prongsai.layout.FormLayout;
import org.prongsai.sheet.MergedArea;
import org.prongsai.sheet.RawCell;
import org.prongsai.sheet.RawGrid;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.RawValue;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;
import org.prongsai.sheet.any.WorkbookReader;

/** What other programs write, and what hands and tools make of a workbook, that is still one. */
final class XlsxOdditiesTest {
    private static final String RELATIONSHIP =
            " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";

    private static RawWorkbook read(TinyWorkbook workbook) throws UnreadableWorkbook {
        return new WorkbookReader(FormLayout.SHEET).read(workbook.bytes());
    }

    private static List<RawRow> rows(String rows) throws UnreadableWorkbook {
        return read(new TinyWorkbook().sheet(rows)).grids().get(0).rows();
    }

    private static RawCell cell(String cell) throws UnreadableWorkbook {
        return rows("<row>" + cell + "</row>").get(0).cells().get(0);
    }

    private static void assertRefused(Reason refusal, TinyWorkbook workbook) {
        assertThatThrownBy(() -> read(workbook))
                .isInstanceOfSatisfying(
                        UnreadableWorkbook.class, e -> assertThat(e.reason()).isEqualTo(refusal));
    }

    @Test
    void rows_and_cells_out_of_order_are_put_in_order() throws UnreadableWorkbook {
        List<RawRow> rows = rows("<row r='9'><c r='C9'><v>3</v></c><c r='A9'><v>1</v></c><c r='B9'><v>2</v></c></row>"
                + "<row r='2'><c r='A2'><v>1</v></c><c r='C2'><v>3</v></c></row>");
        assertThat(rows).extracting(RawRow::number).containsExactly(2, 9);
        assertThat(rows.get(1).cells()).extracting(RawCell::column).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @CsvSource({"A1, 1", "Z1, 26", "AA1, 27", "aa1, 27", "XFD1, 16384"})
    void columns_have_letters(String address, int column) throws UnreadableWorkbook {
        assertThat(cell("<c r='" + address + "'><v>1</v></c>").column()).isEqualTo(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XFE1", "AAAA1", "AAAAAAAAAAAAAAAAAAAA1", "1", "", "-"})
    void a_cell_in_no_column_is_damage(String address) {
        assertRefused(Reason.DAMAGED, new TinyWorkbook().sheet("<row r='1'><c r='" + address + "'><v>1</v></c></row>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "", "99999999999"})
    void a_row_that_is_none_is_damage(String number) {
        assertRefused(Reason.DAMAGED, new TinyWorkbook().sheet("<row r='" + number + "'><c><v>1</v></c></row>"));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-31, 44286",
        "2021-03-31T12:00:00, 44286.5",
        "2021-03-31T12:00:00Z, 44286.5",
        "12:00:00, 0.5",
        "18:00, 0.75",
        "06:00:00.000Z, 0.25"
    })
    void a_date_of_strict_ooxml_is_the_number_of_its_day(String written, double serial) throws UnreadableWorkbook {
        assertThat(cell("<c t='d'><v> " + written + "</v></c>").value()).isEqualTo(new RawValue.Numeric(serial));
    }

    @Test
    void a_date_that_is_none_stays_a_text() throws UnreadableWorkbook {
        assertThat(cell("<c t='d'><v>31/3/2564</v></c>").value()).isEqualTo(new RawValue.Text("31/3/2564"));
    }

    @Test
    void cells_that_hold_nothing_are_left_out_and_a_formula_without_its_value_is_told() throws UnreadableWorkbook {
        assertThat(rows(
                                "<row><c><v/></c><c><v> </v></c><c t='inlineStr'><is><t/></is></c><c t='str'><v/></c><c><f>1/3</f></c>"
                                        + "<c/><c t='b'><v>0</v></c></row><row><c/></row>")
                        .stream()
                        .flatMap(row -> row.cells().stream())
                        .toList())
                .containsExactly(
                        new RawCell(5, new RawValue.ErrorValue("#FORMULA!"), true),
                        new RawCell(7, new RawValue.Bool(false), false));
    }

    @Test
    void white_space_and_notes_on_how_to_read_a_text_aloud_are_not_of_it() throws UnreadableWorkbook {
        String item = "\n <t>หนึ่ง</t>\n <rPh>\n<t>อ่าน</t>\n<t>ว่า</t></rPh>\n <r> <t>สอง</t> </r> ";
        RawRow row = read(new TinyWorkbook()
                        .strings(" <si>" + item + "</si> <si><t>สาม</t></si> ")
                        .sheet("\n<row> <c t='s'>\n<v>0</v> </c> <c t='s'> <v>1</v> </c> <c t='inlineStr'> <is>" + item
                                + "</is> </c> <c> <f>1+1</f> <v>2</v> </c> </row>"))
                .grids()
                .get(0)
                .rows()
                .get(0);
        assertThat(row.cells().stream().map(cell -> cell.value().text()))
                .containsExactly("หนึ่งสอง", "สาม", "หนึ่งสอง", "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-1", "x"})
    void a_text_that_the_workbook_does_not_hold_is_damage(String index) {
        assertRefused(
                Reason.DAMAGED,
                new TinyWorkbook().strings("<si><t>ก</t></si>").sheet("<row><c t='s'><v>" + index + "</v></c></row>"));
    }

    @Test
    void a_number_that_is_none_is_damage() {
        assertRefused(Reason.DAMAGED, new TinyWorkbook().sheet("<row><c><v>1,5</v></c></row>"));
    }

    @Test
    void merged_areas_are_kept_and_what_is_no_area_is_passed_over() throws UnreadableWorkbook {
        TinyWorkbook workbook = new TinyWorkbook()
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData/><mergeCells><mergeCell ref='A1:B2'/><mergeCell ref='x'/><mergeCell/>"
                                + "</mergeCells></worksheet>");
        assertThat(read(workbook).grids().get(0).merged()).containsExactly(new MergedArea(1, 1, 2, 2));
    }

    @Test
    void hidden_sheets_the_date_system_and_names_that_hold_a_text_are_told() throws UnreadableWorkbook {
        TinyWorkbook workbook = new TinyWorkbook()
                .sheet("<row><c t='d'><v>2021-03-31</v></c></row>")
                .part(
                        "xl/workbook.xml",
                        "<workbook" + RELATIONSHIP + "><workbookPr date1904='true'/><sheets>"
                                + "<sheet name='ก' r:id='r1'/><sheet name='ข' state='visible' r:id='r1'/>"
                                + "<sheet name='ค' state='hidden' r:id='r1'/><sheet name='ง' state='veryHidden' r:id='r1'/>"
                                + "</sheets><definedNames>\n<definedName name='a'>\"ข้อความ\"</definedName>\n"
                                + "<definedName name='b'>\"\"</definedName><definedName name='c'>ก!$A$1</definedName>"
                                + "<definedName name='d'>\"</definedName></definedNames></workbook>");
        RawWorkbook read = read(workbook);
        assertThat(read.date1904()).isTrue();
        assertThat(read.grids()).extracting(RawGrid::hidden).containsExactly(false, false, true, true);
        assertThat(read.grids().get(0).rows().get(0).text(1)).isEqualTo("42824");
        assertThat(read.marks()).isEqualTo(Map.of("a", "ข้อความ", "b", ""));
    }

    @Test
    void a_property_of_the_same_name_counts_before_a_defined_name() throws UnreadableWorkbook {
        TinyWorkbook workbook = new TinyWorkbook()
                .sheet("")
                .part(
                        "xl/workbook.xml",
                        "<workbook" + RELATIONSHIP + "><sheets><sheet name='ก' r:id='r1'/></sheets>"
                                + "<definedName name='a'>\"name\"</definedName></workbook>")
                .part(
                        "docProps/custom.xml",
                        "<Properties><property name='a'><vt>\n first</vt></property> <property name='b'><vt>2</vt></property></Properties>");
        assertThat(read(workbook).marks()).isEqualTo(Map.of("a", "first", "b", "2"));
    }

    /** How much more than its own size a file may hold depends on that size. */
    @Test
    void a_small_file_that_holds_more_than_sixteen_megabytes_is_a_bomb_and_a_larger_one_is_not()
            throws UnreadableWorkbook {
        TinyWorkbook workbook = new TinyWorkbook()
                .part("xl/worksheets/sheet1.xml", "<worksheet>" + "<!--x-->\n".repeat(1_900_000) + "</worksheet>");
        assertRefused(Reason.TOO_LARGE, workbook);
        StringBuilder photograph = new StringBuilder();
        new Random(1).ints(400_000, 33, 126).forEach(letter -> photograph.append((char) letter));
        assertThat(read(workbook.part("xl/media/image1.png", photograph.toString()))
                        .grids())
                .hasSize(1);
    }

    @Test
    void parts_are_found_without_their_relationships_and_in_another_case() throws UnreadableWorkbook {
        TinyWorkbook workbook = new TinyWorkbook()
                .part("_rels/.rels", "<Relationships/>")
                .part(
                        "docProps/core.xml",
                        "<p>x<creator>ผู้จัดทำ</creator>x<lastModifiedBy>\nกองคลัง\n</lastModifiedBy>x</p>")
                .part("xl/worksheets/sheet1.xml", "")
                .part("/XL\\Worksheets\\SHEET1.xml", "<worksheet><row><c><v>7</v></c></row></worksheet>");
        assertRefused(Reason.CONTRADICTORY, workbook); // two parts of one name
        TinyWorkbook one = new TinyWorkbook()
                .part("_rels/.rels", "<Relationships/>")
                .part(
                        "docProps/core.xml",
                        "<p>x<creator>ผู้จัดทำ</creator>x<lastModifiedBy>\nกองคลัง\n</lastModifiedBy>x</p>")
                .part("/XL\\Worksheets\\SHEET1.xml", "<worksheet><row><c><v>7</v></c></row></worksheet>");
        assertThat(read(one).grids().get(0).rows().get(0).text(1)).isEqualTo("7");
        assertThat(read(one).savedBy()).isEqualTo("กองคลัง");
    }

    @Test
    void a_word_document_without_its_relationships_is_called_one_too() {
        TinyZip word = new TinyZip();
        word.part("word/document.xml", "<w:document xmlns:w='w'/>");
        assertThatThrownBy(() -> new WorkbookReader(FormLayout.SHEET).read(word.bytes()))
                .isInstanceOfSatisfying(
                        UnreadableWorkbook.class, e -> assertThat(e.reason()).isEqualTo(Reason.WORD));
        TinyZip nothing = new TinyZip();
        nothing.part("a.txt", "x");
        nothing.part("mimetype", "text/plain");
        assertThatThrownBy(() -> new WorkbookReader(FormLayout.SHEET).read(nothing.bytes()))
                .isInstanceOfSatisfying(
                        UnreadableWorkbook.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_A_WORKBOOK));
    }
}
