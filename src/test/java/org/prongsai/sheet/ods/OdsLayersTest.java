package org.prongsai.sheet.ods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.layout.FormLayout;
import org.prongsai.sheet.ColumnSpan;
import org.prongsai.sheet.MergedArea;
import org.prongsai.sheet.RawCell;
import org.prongsai.sheet.RawGrid;
import org.prongsai.sheet.RawLook;
import org.prongsai.sheet.RawNote;
import org.prongsai.sheet.RawObject;
import org.prongsai.sheet.RawObject.Kind;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.RawValue;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;
import org.prongsai.sheet.any.WorkbookReader;

/** What lies on and around the cells of an .ods, as LibreOffice writes it and as others may. */
final class OdsLayersTest {
    private static final String STYLES = "<office:automatic-styles>"
            + "<style:style style:name='struck' style:family='table-cell'>"
            + "<style:text-properties style:text-line-through-style='solid' style:text-line-through-type='single'/></style:style>"
            + "<style:style style:name='white' style:family='table-cell'>"
            + "<style:text-properties fo:color='#ffffff'/></style:style>"
            + "<style:style style:name='yellow' style:family='table-cell'><style:table-cell-properties"
            + " fo:background-color='#ffff00'/><style:text-properties fo:color='#fffe02'/></style:style>"
            + "<style:style style:name='auto' style:family='table-cell'><style:table-cell-properties"
            + " fo:background-color='#000000'/><style:text-properties style:use-window-font-color='true'/></style:style>"
            + "<style:style style:name='heir' style:family='table-cell' style:parent-style-name='crossed'/>"
            + "<style:style style:name='rebel' style:family='table-cell' style:parent-style-name='crossed'>"
            + "<style:text-properties style:text-line-through-style='none'/></style:style>"
            + "<number:text-style style:name='N1'><number:text/><style:map style:condition='value()&gt;0'"
            + " style:apply-style-name='N1P0'/></number:text-style><number:number-style style:name='N1P0'><number:text/>"
            + "</number:number-style><number:number-style style:name='N2'><number:number/></number:number-style>"
            + "<style:style style:name='mute' style:family='table-cell' style:data-style-name='N1'/>"
            + "<style:style style:name='plain' style:family='table-cell' style:data-style-name='N2'/>"
            + "<style:style style:name='T1' style:family='text'><style:text-properties"
            + " style:text-line-through-type='single'/></style:style>"
            + "<style:style style:name='T2' style:family='text'><style:text-properties fo:color='#fefefe'/></style:style>"
            + "<style:style style:name='ro0' style:family='table-row'><style:table-row-properties style:row-height='0cm'/>"
            + "</style:style><style:style style:name='co0' style:family='table-column'><style:table-column-properties"
            + " style:column-width='0.000in'/></style:style>"
            + "<style:style style:name='crossed1' style:family='table-cell'><style:table-cell-properties"
            + " style:diagonal-bl-tr='0.74pt solid #000000' style:diagonal-tl-br='none'/></style:style>"
            + "<style:style style:name='uncrossed' style:family='table-cell'><style:table-cell-properties"
            + " style:diagonal-bl-tr='none'/></style:style>"
            + "<style:style style:name='far' style:family='table-cell'><style:paragraph-properties fo:margin-left='20cm'/>"
            + "</style:style><style:style style:name='near' style:family='table-cell'>"
            + "<style:paragraph-properties fo:margin-left='1cm'/></style:style>"
            + "<style:style style:name='secret' style:family='table-cell'><style:table-cell-properties"
            + " style:cell-protect='hidden-and-protected'/></style:style>"
            + "<style:style style:name='always' style:family='table-cell'><style:map"
            + " style:condition='is-true-formula(1=1)' style:apply-style-name='white'/></style:style>"
            + "<style:style style:name='sometimes' style:family='table-cell'><style:map"
            + " style:condition='is-true-formula([.A1]=1)' style:apply-style-name='white'/></style:style>"
            + "</office:automatic-styles>";
    private static final String COMMON = "<office:styles><style:style style:name='crossed' style:family='table-cell'>"
            + "<style:text-properties style:text-line-through-style='solid'/></style:style></office:styles>"
            + "<office:automatic-styles><style:style style:name='white' style:family='table-cell'/></office:automatic-styles>";

    private static RawGrid table(String inside) throws UnreadableWorkbook {
        return file(new TinyOds(), inside).grids().get(0);
    }

    private static RawWorkbook file(TinyOds file, String inside) throws UnreadableWorkbook {
        return new WorkbookReader(FormLayout.SHEET)
                .read(file.part("styles.xml", TinyOds.document(COMMON))
                        .content(STYLES + "<office:body><office:spreadsheet><table:table table:name='ก'>" + inside
                                + "</table:table></office:spreadsheet></office:body>")
                        .bytes());
    }

    private static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    private static String text(String style, String paragraph) {
        return "<table:table-cell table:style-name='" + style + "' office:value-type='string'><text:p>" + paragraph
                + "</text:p></table:table-cell>";
    }

    private static RawCell cell(String cell) throws UnreadableWorkbook {
        return table(row(cell)).rows().get(0).cells().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "struck, [ขีดฆ่า: คำ], true, false",
        "heir, [ขีดฆ่า: คำ], true, false",
        "rebel, คำ, false, false",
        "white, คำ, false, true",
        "yellow, คำ, false, true",
        "auto, คำ, false, false",
        "mute, คำ, false, true",
        "plain, คำ, false, false",
        "unknown, คำ, false, false",
        "crossed1, [ขีดฆ่า: คำ], true, false",
        "uncrossed, คำ, false, false",
        "far, คำ, false, true",
        "near, คำ, false, false",
        "secret, คำ, false, false",
        "always, คำ, false, true",
        "sometimes, คำ, false, false",
    })
    void a_cell_looks_as_its_style_and_those_it_is_made_from(String style, String value, boolean struck, boolean unseen)
            throws UnreadableWorkbook {
        assertThat(cell(text(style, "คำ")))
                .isEqualTo(new RawCell(1, new RawValue.Text(value), false, new RawLook(struck, unseen, "")));
    }

    @Test
    void a_stretch_of_the_text_may_look_otherwise() throws UnreadableWorkbook {
        RawCell struck = cell(text("plain", "อยู่ <text:span text:style-name='T1'>ไม่อยู่</text:span> ต่อ"));
        assertThat(struck.value().text()).isEqualTo("อยู่ [ขีดฆ่า: ไม่อยู่] ต่อ");
        assertThat(struck.look()).isEqualTo(new RawLook(true, false, ""));
        RawCell unseen = cell(text("plain", "อยู่ <text:span text:style-name='T2'>ซ่อน</text:span>"));
        assertThat(unseen)
                .isEqualTo(new RawCell(1, new RawValue.Text("อยู่ ซ่อน"), false, new RawLook(false, true, "")));
        assertThat(cell(text("plain", "อยู่<text:span text:style-name='T1'> </text:span>"))
                        .look())
                .isEqualTo(RawLook.PLAIN);
    }

    @Test
    void nothing_of_a_cell_that_is_hidden_by_protection_can_be_seen() throws UnreadableWorkbook {
        String cells = row(text("secret", "คำ") + text("plain", "คำ"));
        String content = STYLES + "<office:body><office:spreadsheet><table:table table:name='ก' table:protected='true'>"
                + cells + "</table:table></office:spreadsheet></office:body>";
        assertThat(new WorkbookReader(FormLayout.SHEET)
                        .read(new TinyOds().content(content).bytes())
                        .grids()
                        .get(0)
                        .rows()
                        .get(0)
                        .cells())
                .extracting(cell -> cell.look().unseen())
                .containsExactly(true, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<text:title>บรรลุ</text:title>|true",
                "<text:sheet-name>บรรลุ</text:sheet-name>|true",
                "<text:date text:date-value='2021-03-31'>31 มีนาคม 2564</text:date>|true",
                "<text:date text:fixed='true'>31 มีนาคม 2564</text:date>|false",
                "<text:span>บรรลุ<text:s/><text:line-break/></text:span>|false",
                "<text:ruby><text:ruby-base>บรรลุ</text:ruby-base><text:ruby-text>x</text:ruby-text></text:ruby>|false"
            })
    void what_a_program_fills_in_anew_is_no_typed_text(String paragraph, boolean filledIn) throws UnreadableWorkbook {
        assertThat(cell(text("plain", paragraph)).formula()).isEqualTo(filledIn);
    }

    @Test
    void what_a_condition_lays_over_cells_whatever_they_say_is_how_they_look() throws UnreadableWorkbook {
        String conditions = "<calcext:conditional-formats><calcext:conditional-format"
                + " calcext:target-range-address='&apos;ก ข.1&apos;.A1:&apos;ก ข.1&apos;.B1 ก.D1'><calcext:condition"
                + " calcext:apply-style-name='struck' calcext:value='formula-is(TRUE())'/></calcext:conditional-format>"
                + "<calcext:conditional-format calcext:target-range-address='ก.C1:ก.C1'><calcext:condition"
                + " calcext:apply-style-name='struck' calcext:value='formula-is([.A1]=1)'/></calcext:conditional-format>"
                + "</calcext:conditional-formats>";
        assertThat(table(row(text("plain", "คำ").repeat(4)) + conditions)
                        .rows()
                        .get(0)
                        .cells())
                .extracting(cell -> cell.value().text())
                .containsExactly("[ขีดฆ่า: คำ]", "[ขีดฆ่า: คำ]", "คำ", "[ขีดฆ่า: คำ]");
    }

    @Test
    void a_number_is_struck_out_as_what_its_cell_shows() throws UnreadableWorkbook {
        assertThat(cell("<table:table-cell table:style-name='struck' office:value-type='date'"
                                + " office:date-value='2021-03-15'/>")
                        .value())
                .isEqualTo(new RawValue.Text("[ขีดฆ่า: 2021-03-15]"));
        assertThat(cell("<table:table-cell table:style-name='struck' office:value-type='float' office:value='5'/>")
                        .value())
                .isEqualTo(new RawValue.Text("[ขีดฆ่า: 5]"));
        assertThat(cell("<table:table-cell table:style-name='mute' office:value-type='float' office:value='5'/>")
                        .look())
                .isEqualTo(new RawLook(false, true, ""));
    }

    @Test
    void cells_without_a_style_have_that_of_their_row_or_column() throws UnreadableWorkbook {
        String column = "<table:table-column/><table:table-column table:default-cell-style-name='struck'/>";
        String cells = "<table:table-cell office:value-type='string'><text:p>ก</text:p></table:table-cell>"
                + "<table:table-cell office:value-type='string'><text:p>ข</text:p></table:table-cell>";
        assertThat(table(column + row(cells)).rows().get(0).cells())
                .extracting(cell -> cell.look().struck())
                .containsExactly(false, true);
        assertThat(table("<table:table-row table:default-cell-style-name='struck'>" + cells + "</table:table-row>")
                        .rows()
                        .get(0)
                        .cells())
                .extracting(cell -> cell.look().struck())
                .containsExactly(true, true);
    }

    private static String link(String address, String words) {
        return "<text:a xlink:href='" + address + "'>" + words + "</text:a>";
    }

    @Test
    void a_link_is_kept_with_the_words_that_it_lies_behind() throws UnreadableWorkbook {
        RawCell one = cell(text("plain", "ดู " + link("https://a.example/x", "ภาพ")));
        assertThat(one.value().text()).isEqualTo("ดู ภาพ");
        assertThat(one.look().link()).isEqualTo("https://a.example/x");
        assertThat(cell(text("plain", link("#แผ่น.A1", "ที่อื่น"))).look().link())
                .isEmpty();
        String two = link("https://a.example/x/", "https://a.example/x") + " และ " + link("https://b.example", "ข");
        assertThat(cell(text("plain", two)).look().link()).isEqualTo("https://b.example");
        assertThat(cell("<table:table-cell table:formula='of:=HYPERLINK(\"https://c.example/?a\";\"ดู\")'"
                                + " office:value-type='string' office:string-value='ดู'><text:p>ดู</text:p></table:table-cell>")
                        .look()
                        .link())
                .isEqualTo("https://c.example/?a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HYPERLINK(&quot;https://a.example/&quot;&amp;[.B1];&quot;ดู&quot;)|",
                "HYPERLINK([.B1];&quot;https://a.example/&quot;)|",
                "HYPERLINK(&quot;https://a.example/x&quot;;&quot;ดู&quot;&amp;[.B1])|https://a.example/x"
            })
    void an_address_that_is_worked_out_stands_nowhere(String formula, String address) throws UnreadableWorkbook {
        RawCell cell = cell("<table:table-cell table:formula=\"of:=" + formula + "\" office:value-type='string'"
                + " office:string-value='ดู'><text:p>ดู</text:p></table:table-cell>");
        assertThat(cell.formula()).isTrue();
        assertThat(cell.look().link()).isEqualTo(address == null ? "" : address);
    }

    /** As LibreOffice writes what it opened without knowing it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "_xlfn.dispimg(&quot;ID_1&quot;;1)",
                "DISPIMG(&quot;ID_1&quot;;1)",
                "_xlfn.image(&quot;https://a.example/1.png&quot;)"
            })
    void a_picture_that_is_a_value_is_an_object(String formula) throws UnreadableWorkbook {
        RawGrid grid = table(row("<table:table-cell table:formula=\"of:=" + formula
                + "\" office:value-type='string' office:string-value='' calcext:value-type='error'>"
                + "<text:p>#NAME?</text:p></table:table-cell>"));
        assertThat(grid.rows()).isEmpty();
        assertThat(grid.objects())
                .singleElement()
                .satisfies(one -> assertThat(one.kind()).isEqualTo(Kind.CELL_PICTURE));
    }

    @Test
    void a_note_is_its_own_paragraphs_without_who_and_when() throws UnreadableWorkbook {
        RawGrid grid = table(
                row(
                        "<table:table-cell/><table:table-cell office:value-type='string'><office:annotation>"
                                + "<dc:creator>สมชาย</dc:creator><dc:date>2026-11-29T00:00:00</dc:date><text:p>ยังรอ</text:p>"
                                + "<text:p>ไม่<text:s text:c='2'/>เสร็จ</text:p></office:annotation><text:p>ค่า</text:p></table:table-cell>"));
        assertThat(grid.notes()).containsExactly(new RawNote(1, 2, "ยังรอ\nไม่  เสร็จ"));
        assertThat(grid.rows().get(0).text(2)).isEqualTo("ค่า");
    }

    @Test
    void covered_cells_never_count() throws UnreadableWorkbook {
        RawGrid grid = table(row("<table:table-cell table:number-columns-spanned='2' table:number-rows-spanned='2'"
                        + " office:value-type='string'><text:p>ก</text:p></table:table-cell>"
                        + "<table:covered-table-cell office:value-type='string'><text:p>ข</text:p></table:covered-table-cell>"
                        + text("plain", "ค"))
                + row("<table:table-cell office:value-type='string'><text:p>ง</text:p></table:table-cell>"));
        assertThat(grid.merged()).containsExactly(new MergedArea(1, 1, 2, 2));
        assertThat(grid.rows()).extracting(RawRow::number).containsExactly(1);
        assertThat(grid.rows().get(0).cells()).extracting(RawCell::column).containsExactly(1, 3);
        assertThat(grid.objects())
                .containsExactly(
                        new RawObject(Kind.COVERED, 1, 2, 1, 2, "ข"), new RawObject(Kind.COVERED, 2, 1, 2, 1, "ง"));
    }

    @Test
    void hidden_columns_and_rows_are_told_however_they_are_hidden() throws UnreadableWorkbook {
        RawGrid grid = table("<table:table-column/><table:table-column table:visibility='collapse'"
                + " table:number-columns-repeated='2'/><table:table-column table:style-name='co0'/>"
                + "<table:table-column-group table:display='false'><table:table-column/></table:table-column-group>"
                + "<table:table-column/>"
                + "<table:table-row table:style-name='ro0'>" + text("plain", "ก") + "</table:table-row>"
                + row(text("plain", "ข"))
                + "<table:table-row-group table:display='false'>" + row(text("plain", "ค")) + "</table:table-row-group>"
                + row(text("plain", "ง")));
        assertThat(grid.hiddenColumns())
                .containsExactly(new ColumnSpan(2, 3), new ColumnSpan(4, 4), new ColumnSpan(5, 5));
        assertThat(grid.rows()).extracting(RawRow::hidden).containsExactly(true, false, true, false);
    }

    private static List<RawObject> objects(String inCell) throws UnreadableWorkbook {
        return table(row("<table:table-cell/><table:table-cell>" + inCell + "</table:table-cell>"))
                .objects();
    }

    @Test
    void objects_in_cells_are_told_for_what_they_are() throws UnreadableWorkbook {
        assertThat(objects("<draw:custom-shape table:end-cell-address=\"'ก ข'.$C$4\"><text:p>กล่อง</text:p>"
                        + "<text:p>สอง</text:p></draw:custom-shape>"))
                .containsExactly(new RawObject(Kind.SHAPE, 1, 2, 4, 3, "กล่อง\nสอง"));
        assertThat(objects("<draw:frame><draw:image><text:p/></draw:image><svg:desc>ภาพถ่าย</svg:desc></draw:frame>"))
                .containsExactly(new RawObject(Kind.PICTURE, 1, 2, 1, 2, "ภาพถ่าย"));
        assertThat(objects("<draw:a xlink:href='https://a.example'><draw:frame><draw:image/></draw:frame></draw:a>"))
                .containsExactly(new RawObject(Kind.PICTURE, 1, 2, 1, 2, ""));
        assertThat(objects("<draw:frame><draw:text-box><text:p>ในกรอบ</text:p></draw:text-box></draw:frame>"))
                .containsExactly(new RawObject(Kind.SHAPE, 1, 2, 1, 2, "ในกรอบ"));
        assertThat(objects("<draw:frame><draw:object xlink:href='./Object 1'/><draw:image/></draw:frame>"))
                .containsExactly(new RawObject(Kind.EMBEDDED, 1, 2, 1, 2, ""));
        assertThat(objects("<draw:control/>")).containsExactly(new RawObject(Kind.CONTROL, 1, 2, 1, 2, ""));
        assertThat(objects("<draw:g><draw:rect><text:p>ก</text:p></draw:rect><draw:frame><draw:image/></draw:frame>"
                        + "</draw:g>"))
                .containsExactly(new RawObject(Kind.PICTURE, 1, 2, 1, 2, "ก"));
        assertThat(objects("<text:p>ค่า<draw:frame><draw:image/></draw:frame></text:p>"))
                .containsExactly(new RawObject(Kind.PICTURE, 1, 2, 1, 2, ""));
    }

    @Test
    void a_chart_is_told_by_the_manifest() throws UnreadableWorkbook {
        String manifest = "<m:manifest xmlns:m='m'><m:file-entry m:full-path='Object 1/'"
                + " m:media-type='application/vnd.oasis.opendocument.chart'/></m:manifest>";
        assertThat(file(
                                new TinyOds().part("META-INF/manifest.xml", manifest),
                                row("<table:table-cell><draw:frame><draw:object xlink:href='./Object 1'/></draw:frame>"
                                        + "</table:table-cell>"))
                        .grids()
                        .get(0)
                        .objects())
                .containsExactly(new RawObject(Kind.CHART, 1, 1, 1, 1, ""));
    }

    /** Two columns of 2 cm, one hidden between them; rows of the usual height. */
    @Test
    void an_object_on_the_sheet_itself_lies_on_the_cells_below_it() throws UnreadableWorkbook {
        String shapes = "<table:shapes><draw:frame svg:x='1in' svg:y='0.2in' svg:width='0.1in' svg:height='0.3in'>"
                + "<draw:image/></draw:frame><draw:line/></table:shapes>"
                + "<table:table-column table:number-columns-repeated='1'/><table:table-column table:visibility='collapse'/>"
                + "<table:table-column/>";
        assertThat(table(shapes + row(text("plain", "ก"))).objects())
                .containsExactly(
                        new RawObject(Kind.PICTURE, 2, 3, 3, 3, ""), new RawObject(Kind.SHAPE, 1, 1, 1, 1, ""));
    }

    @Test
    void marks_are_custom_properties_and_names_that_hold_a_text() throws UnreadableWorkbook {
        TinyOds file = new TinyOds().meta("<meta:user-defined meta:name='a'>ก</meta:user-defined>");
        assertThat(file(
                                file,
                                "<table:named-expressions/></table:table><table:named-expressions>"
                                        + "<table:named-expression table:name='b' table:expression='\"ข\"'/>"
                                        + "<table:named-expression table:name='c' table:expression='of:=\"ค\"'/>"
                                        + "<table:named-expression table:name='a' table:expression='\"ง\"'/>"
                                        + "<table:named-expression table:name='d' table:expression='[.A1]'/>"
                                        + "</table:named-expressions><table:table>")
                        .marks())
                .containsOnly(
                        java.util.Map.entry("a", "ก"), java.util.Map.entry("b", "ข"), java.util.Map.entry("c", "ค"));
    }

    @ParameterizedTest
    @CsvSource({"true, TRUE", "1, TRUE", "false, FALSE", "0, FALSE", "ใช่, ใช่"})
    void a_truth_value_is_what_it_is_written_as(String written, String read) throws UnreadableWorkbook {
        assertThat(cell("<table:table-cell office:value-type='boolean' office:boolean-value='" + written + "'/>")
                        .value()
                        .text())
                .isEqualTo(read);
    }

    @Test
    void a_formula_without_a_value_is_told() throws UnreadableWorkbook {
        assertThat(cell("<table:table-cell table:formula='of:=1+1'/>"))
                .isEqualTo(new RawCell(1, new RawValue.ErrorValue("#FORMULA!"), true));
        assertThat(table(row("<table:table-cell table:formula='of:=\"\"'><text:p/></table:table-cell>"))
                        .rows())
                .isEmpty();
        assertThat(table(row("<table:table-cell table:formula='of:=\"\"' office:value-type='string'"
                                + " office:string-value=''/>"))
                        .rows())
                .isEmpty();
    }

    @Test
    void what_was_changed_and_tracked_holds_no_cells() throws UnreadableWorkbook {
        String tracked = "<table:tracked-changes><table:cell-content-change><table:previous>"
                + "<table:change-track-table-cell office:value-type='string'><text:p>เดิม</text:p>"
                + "</table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>";
        assertThat(new WorkbookReader(FormLayout.SHEET)
                        .read(new TinyOds()
                                .tables(tracked + "<table:table table:name='ก'>" + row(text("plain", "ใหม่"))
                                        + "</table:table>")
                                .bytes())
                        .grids())
                .containsExactly(new RawGrid(
                        "ก",
                        false,
                        List.of(new RawRow(1, false, List.of(new RawCell(1, new RawValue.Text("ใหม่"), false))))));
    }

    @Test
    void half_a_million_things_are_the_most() {
        String one = "<draw:rect/>".repeat(1_000);
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 501; i++) {
            rows.append("<table:table-row><table:table-cell>")
                    .append(one)
                    .append("</table:table-cell></table:table-row>");
        }
        assertThatThrownBy(() -> table(rows.toString()))
                .isInstanceOfSatisfying(
                        UnreadableWorkbook.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
    }
}
