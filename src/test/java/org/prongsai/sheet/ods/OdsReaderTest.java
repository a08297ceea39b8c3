package org.prongsai.sheet.ods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.RawZip;
import org.prongsai.layout.FormLayout;
import org.prongsai.model.SavedTime;
import org.prongsai.sheet.RawCell;
import org.prongsai.sheet.RawGrid;
import org.prongsai.sheet.RawLook;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.RawValue;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;
import org.prongsai.sheet.any.WorkbookReader;

final class OdsReaderTest {
    private static final RawLook DAYLESS = RawLook.of(false, false, RawLook.Shown.DAYLESS, "");
    private static final RawLook DAY = RawLook.of(false, false, RawLook.Shown.DAY, "");
    private static final RawLook PERCENT = RawLook.of(false, false, RawLook.Shown.PERCENT, "");

    private static RawWorkbook read(TinyOds file) throws UnreadableWorkbook {
        return new WorkbookReader(FormLayout.SHEET).read(file.bytes());
    }

    private static List<RawRow> rows(TinyOds file) throws UnreadableWorkbook {
        return read(file).grids().get(0).rows();
    }

    private static List<RawCell> cells(String cells) throws UnreadableWorkbook {
        return rows(new TinyOds().cells(cells)).get(0).cells();
    }

    private static String text(String paragraphs) throws UnreadableWorkbook {
        return cells("<table:table-cell office:value-type='string'>" + paragraphs + "</table:table-cell>")
                .get(0)
                .value()
                .text();
    }

    private static void assertRefused(Reason refusal, ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        UnreadableWorkbook.class, e -> assertThat(e.reason()).isEqualTo(refusal));
    }

    @Test
    void reads_every_kind_of_cell() throws UnreadableWorkbook {
        String cells = "<table:table-cell office:value-type='string'><text:p>ข้อความ</text:p></table:table-cell>"
                + "<table:table-cell office:value-type='float' office:value='1.50'><text:p>๑.๕</text:p></table:table-cell>"
                + "<table:table-cell office:value-type='percentage' office:value='0.25'><text:p>25%</text:p></table:table-cell>"
                + "<table:table-cell office:value-type='currency' office:currency='THB' office:value='1E+20'/>"
                + "<table:table-cell office:value-type='boolean' office:boolean-value='true'><text:p>จริง</text:p></table:table-cell>"
                + "<table:table-cell office:value-type='date' office:date-value='2021-03-15'><text:p>15 มี.ค. 64</text:p></table:table-cell>"
                + "<table:table-cell office:value-type='date' office:date-value='2021-03-15T12:00:00'/>"
                + "<table:table-cell office:value-type='time' office:time-value='PT06H00M00S'/>"
                + "<table:table-cell calcext:value-type='error' office:value-type='string' office:string-value=''"
                + " table:formula='of:=NA()'><text:p>#N/A</text:p></table:table-cell>"
                + "<table:table-cell/><table:table-cell office:value-type='string'><text:p/></table:table-cell>"
                + "<table:table-cell table:formula='of:=1+1' office:value-type='float' office:value='2'/>"
                + "<table:covered-table-cell><text:p>ใต้ช่องที่ผสาน</text:p></table:covered-table-cell>";
        assertThat(cells(cells))
                .containsExactly(
                        new RawCell(1, new RawValue.Text("ข้อความ"), false),
                        new RawCell(2, new RawValue.Numeric(1.5), false),
                        new RawCell(3, new RawValue.Numeric(0.25), false, PERCENT),
                        new RawCell(4, new RawValue.Numeric(1e20), false),
                        new RawCell(5, new RawValue.Bool(true), false),
                        new RawCell(6, new RawValue.Numeric(44270), false, DAY),
                        new RawCell(7, new RawValue.Numeric(44270.5), false, DAY),
                        new RawCell(8, new RawValue.Numeric(0.25), false, DAYLESS),
                        new RawCell(9, new RawValue.ErrorValue("#N/A"), true),
                        new RawCell(12, new RawValue.Numeric(2), true));
    }

    @Test
    void a_date_that_excel_could_not_store_is_kept_as_shown() throws UnreadableWorkbook {
        assertThat(cells("<table:table-cell office:value-type='date' office:date-value='2564-13-45'>"
                        + "<text:p>45/13/2564</text:p></table:table-cell>"))
                .containsExactly(new RawCell(1, new RawValue.Text("45/13/2564"), false));
    }

    @Test
    void dates_count_from_1904_where_the_file_says_so() throws UnreadableWorkbook {
        RawWorkbook workbook = read(new TinyOds()
                .tables(
                        "<table:calculation-settings><table:null-date table:date-value='1904-01-01'/></table:calculation-settings>"
                                + "<table:table table:name='ก'><table:table-row><table:table-cell office:value-type='date'"
                                + " office:date-value='2021-03-15'/></table:table-row></table:table>"));
        assertThat(workbook.date1904()).isTrue();
        assertThat(workbook.grids().get(0).rows().get(0).cells().get(0).value()).isEqualTo(new RawValue.Numeric(42808));
    }

    @Test
    void a_text_keeps_its_lines_and_spaces() throws UnreadableWorkbook {
        assertThat(text(
                        "<text:p>หนึ่ง</text:p><text:p> สอง<text:s text:c='2'/>ก<text:tab/>ข<text:line-break/>ค</text:p><text:p/>"
                                + "<text:p>สี่ <text:s/>จบ </text:p>"))
                .isEqualTo("หนึ่ง\n สอง  ก\tข\nค\n\nสี่  จบ ");
    }

    @Test
    void white_space_of_a_file_laid_out_for_people_is_not_text() throws UnreadableWorkbook {
        assertThat(text("\n  <text:p>\n    ก\n    <text:span>ข</text:span></text:p>\n"))
                .isEqualTo("ก ข");
    }

    @Test
    void spans_and_links_are_text_notes_and_drawings_are_not() throws UnreadableWorkbook {
        assertThat(text(
                        "<office:annotation><dc:creator>ผู้ตรวจ</dc:creator><text:p>แก้ด้วย</text:p></office:annotation>"
                                + "<text:p>ก<text:span>ข<text:a>ค</text:a></text:span>"
                                + "<text:ruby><text:ruby-base>ง</text:ruby-base><text:ruby-text>x</text:ruby-text></text:ruby></text:p>"
                                + "<draw:custom-shape><text:p>รูป</text:p></draw:custom-shape>"))
                .isEqualTo("กขคง");
    }

    @Test
    void a_formulas_text_has_its_line_breaks() throws UnreadableWorkbook {
        String start = "<table:table-cell table:formula='of:=A1' office:value-type='string' office:string-value=";
        String lines = "><text:p>ก</text:p><text:p>ข</text:p></table:table-cell>";
        assertThat(cells(start + "'ก ข'" + lines + start + "'ก&#10;ข'/>" + start
                        + "'เต็ม'><text:p>ย่อ</text:p></table:table-cell>"))
                .containsExactly(
                        new RawCell(1, new RawValue.Text("ก\nข"), true),
                        new RawCell(2, new RawValue.Text("ก\nข"), true),
                        new RawCell(3, new RawValue.Text("เต็ม"), true));
    }

    @Test
    void repeated_rows_and_cells_are_counted_and_written_out_only_when_filled() throws UnreadableWorkbook {
        String x = "office:value-type='string'><text:p>x</text:p></table:table-cell>";
        List<RawRow> rows = rows(new TinyOds()
                .rows("<table:table-header-rows><table:table-row table:number-rows-repeated='20000'><table:table-cell"
                        + " table:number-columns-repeated='16384'/></table:table-row></table:table-header-rows>"
                        + "<table:table-row table:number-rows-repeated='2'><table:table-cell table:number-columns-repeated='30'/>"
                        + "<table:table-cell table:number-columns-repeated='2' " + x + "</table:table-row>"
                        + "<table:table-row table:number-rows-repeated='1028574'><table:table-cell/></table:table-row>"
                        + "<table:table-row><table:table-cell " + x + "</table:table-row>"));
        assertThat(rows).extracting(RawRow::number).containsExactly(20001, 20002, 1048577);
        assertThat(rows.get(1).cells()).extracting(RawCell::column).containsExactly(31, 32);
    }

    @ParameterizedTest
    @CsvSource({"1, 500001", "500001, 1", "999999999, 999999999", "1000, 1000"})
    void more_cells_than_any_form_has_are_refused_before_they_fill_the_memory(int rows, int columns) {
        TinyOds bomb = new TinyOds()
                .rows("<table:table-row table:number-rows-repeated='" + rows
                        + "'><table:table-cell office:value-type='float' office:value='1' table:number-columns-repeated='"
                        + columns + "'/></table:table-row>");
        assertRefused(Reason.TOO_LARGE, () -> read(bomb));
    }

    @Test
    void half_a_million_cells_and_a_million_spaces_are_the_most() throws UnreadableWorkbook {
        assertThat(cells("<table:table-cell office:value-type='float' office:value='1'"
                        + " table:number-columns-repeated='500000'/>"))
                .hasSize(500_000);
        String spaces = "<table:table-cell><text:p><text:s text:c='100000'/></text:p></table:table-cell>".repeat(10);
        assertThat(cells(spaces)).hasSize(10);
        assertRefused(
                Reason.TOO_LARGE,
                () -> cells(spaces + "<table:table-cell><text:p><text:s/></text:p></table:table-cell>"));
    }

    @Test
    void tabs_and_line_breaks_in_the_xml_are_one_space() throws UnreadableWorkbook {
        assertThat(text("<text:p>ก\t\tข\nค \t\n ง</text:p>")).isEqualTo("ก ข ค ง");
    }

    @Test
    void a_manifest_that_speaks_of_no_encryption_is_none() throws UnreadableWorkbook {
        RawWorkbook workbook = read(new TinyOds()
                .rows("")
                .part("META-INF/manifest.xml", "<m:manifest xmlns:m='m'><m:file-entry/></m:manifest>"));
        assertThat(workbook.date1904()).isFalse();
    }

    @Test
    void more_spaces_than_any_form_has_are_refused() {
        assertRefused(Reason.TOO_LARGE, () -> text("<text:p><text:s text:c='1999999999'/></text:p>"));
    }

    @Test
    void tells_hidden_sheets_and_rows() throws UnreadableWorkbook {
        String cell = "<table:table-cell office:value-type='float' office:value='1'/></table:table-row>";
        RawWorkbook workbook = read(new TinyOds()
                .content(
                        "<office:automatic-styles><style:style style:name='ta1' style:family='table'><style:table-properties/></style:style>"
                                + "<style:style style:name='ta2' style:family='table'><style:table-properties table:display='false'/></style:style>"
                                + "</office:automatic-styles><office:body><office:spreadsheet>"
                                + "<table:table table:name='ก' table:style-name='ta1'><table:table-row>" + cell
                                + "<table:table-row table:visibility='collapse'>" + cell
                                + "<table:table-row table:visibility='filter'>" + cell + "</table:table>"
                                + "<table:table table:name='_prongsai' table:style-name='ta2'/>"
                                + "</office:spreadsheet></office:body>"));
        assertThat(workbook.grids()).extracting(RawGrid::sheet).containsExactly("ก", "_prongsai");
        assertThat(workbook.grids()).extracting(RawGrid::hidden).containsExactly(false, true);
        assertThat(workbook.grids().get(0).rows()).extracting(RawRow::hidden).containsExactly(false, true, true);
    }

    @Test
    void tables_that_are_no_sheets_are_passed_over() throws UnreadableWorkbook {
        String row =
                "<table:table-row><table:table-cell office:value-type='float' office:value='1'/></table:table-row>";
        RawWorkbook workbook = read(new TinyOds()
                .tables("<table:table table:name='ก'>" + row + "</table:table><table:dde-links><table:dde-link>"
                        + "<table:table>" + row + "</table:table></table:dde-link></table:dde-links>"));
        assertThat(workbook.grids()).hasSize(1);
        assertThat(workbook.grids().get(0).rows()).hasSize(1);
    }

    @Test
    void says_who_saved_it_and_when_and_whether_the_zone_is_known() throws UnreadableWorkbook {
        String meta =
                "<meta:creation-date>2020-01-01T00:00:00Z</meta:creation-date><dc:creator>กองคลัง</dc:creator><dc:date>";
        RawWorkbook zoned = read(new TinyOds().rows("").meta(meta + "2021-03-30T11:40:00+07:00</dc:date>"));
        assertThat(zoned.savedBy()).isEqualTo("กองคลัง");
        assertThat(zoned.savedAt()).isEqualTo(new SavedTime.Zoned(Instant.parse("2021-03-30T04:40:00Z"), false));
        SavedTime zoneless = new SavedTime.Zoneless(LocalDateTime.parse("2021-03-30T11:40:00"), false);
        assertThat(savedAt(meta + "2021-03-30T11:40:00</dc:date>")).isEqualTo(zoneless);
        assertThat(savedAt(
                        "<meta:generator>LibreOffice/7.4</meta:generator>" + meta + "2021-03-30T11:40:00Z</dc:date>"))
                .isEqualTo(zoneless);
        assertThat(savedAt("<meta:generator>MicrosoftOffice/16.0 MicrosoftExcel</meta:generator>" + meta
                        + "2021-03-30T04:40:00Z</dc:date>"))
                .isEqualTo(zoned.savedAt());
    }

    private static SavedTime savedAt(String meta) throws UnreadableWorkbook {
        return read(new TinyOds().rows("").meta(meta)).savedAt();
    }

    /** Which of the two a program shows, nobody knows. */
    @Test
    void two_parts_of_one_name_are_refused() throws IOException {
        RawZip zip = new RawZip();
        byte[] one = new TinyOds()
                .cells("<table:table-cell office:value-type='float' office:value='1'/>")
                .bytes();
        byte[] other = new TinyOds()
                .cells("<table:table-cell office:value-type='float' office:value='2'/>")
                .bytes();
        for (byte[] file : List.of(one, other)) {
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    if (file == one || entry.getName().equals("content.xml")) {
                        zip.stored(entry.getName(), in.readAllBytes());
                    }
                }
            }
        }
        assertRefused(Reason.CONTRADICTORY, () -> new WorkbookReader(FormLayout.SHEET).read(zip.bytes()));
    }

    @Test
    void an_encrypted_file_is_called_one() {
        TinyOds file = new TinyOds()
                .part("content.xml", "\u0001\u0002")
                .part(
                        "META-INF/manifest.xml",
                        "<m:manifest xmlns:m='m'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>");
        assertRefused(Reason.PASSWORD_PROTECTED, () -> read(file));
    }

    @Test
    void a_text_document_is_no_workbook() {
        TinyOds file =
                new TinyOds().content("<office:body><office:text><text:p>ก</text:p></office:text></office:body>");
        assertRefused(Reason.NOT_A_WORKBOOK, () -> read(file));
    }

    @ParameterizedTest
    @CsvSource({
        "<table:table-cell office:value-type='float' office:value='x'/>",
        "<table:table-cell table:number-columns-repeated='x'/>",
        "<table:table-cell table:number-columns-repeated='2147483647'/><table:table-cell/>",
        "<table:table-cell>",
    })
    void what_is_no_ods_is_damaged(String cells) {
        assertRefused(Reason.DAMAGED, () -> cells(cells));
    }

    @Test
    void a_cut_off_file_is_never_read_in_part() {
        byte[] whole = new TinyOds()
                .cells("<table:table-cell office:value-type='float' office:value='1'/>")
                .bytes();
        for (int length = 4; length < whole.length; length += 7) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertRefused(Reason.DAMAGED, () -> new WorkbookReader(FormLayout.SHEET).read(cut));
        }
    }
}
