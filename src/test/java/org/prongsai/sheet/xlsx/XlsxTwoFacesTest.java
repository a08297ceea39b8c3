package org.prongsai.sheet.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.UnicodePathExtraField;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.layout.FormLayout;
import org.prongsai.sheet.RawCell;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;
import org.prongsai.sheet.any.WorkbookReader;

/** Workbooks that one program shows otherwise than another: what all show is read, and where that can't be told nothing is. */
final class XlsxTwoFacesTest {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static RawWorkbook read(TinyWorkbook workbook) throws UnreadableWorkbook {
        return new WorkbookReader(FormLayout.SHEET).read(workbook.bytes());
    }

    private static void assertRefused(Reason refusal, TinyWorkbook workbook) {
        assertThatThrownBy(() -> read(workbook))
                .isInstanceOfSatisfying(
                        UnreadableWorkbook.class, e -> assertThat(e.reason()).isEqualTo(refusal));
    }

    @Test
    void an_extension_does_not_overrule_the_date_system() throws UnreadableWorkbook {
        TinyWorkbook workbook = new TinyWorkbook()
                .sheet("<row><c><v>1</v></c></row>")
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns='" + MAIN + "' xmlns:r='x/relationships' xmlns:x15='x15'>"
                                + "<workbookPr date1904='true'/><sheets><sheet name='ก' r:id='r1'/></sheets><extLst><ext>"
                                + "<x15:workbookPr chartTrackingRefBase='1'/></ext></extLst></workbook>");
        assertThat(read(workbook).date1904()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='2'><c r='A2'><v>1</v></c><c r='A2'><v>2</v></c></row>",
                "<row r='2'><c r='A2'><v>1</v></c><c r='A2'/></row>",
                "<row r='2'><c r='B2'><v>1</v></c><c r='A2'/><c><v>3</v></c></row>",
                "<row r='2'><c r='A1'><v>1</v></c></row>",
                "<row r='2'><c r='A22'><v>1</v></c></row>",
                "<row r='2'><c r='A'><v>1</v></c></row>",
                "<row r='2'><c r='A2'><v>1</v><v>2</v></c></row>",
                "<row r='2'><c r='A2'><v>1</v></c></row><row r='2'><c r='B2'><v>2</v></c></row>"
            })
    void one_cell_twice_in_another_row_or_of_two_values_contradicts_itself(String rows) {
        assertRefused(Reason.CONTRADICTORY, new TinyWorkbook().sheet(rows));
    }

    /** A number of a row is no measure of the memory that it may take. */
    @Test
    void a_row_further_down_than_any_program_has_takes_no_memory() throws UnreadableWorkbook {
        assertThat(read(new TinyWorkbook().sheet("<row r='2147483647'><c><v>1</v></c></row>"))
                        .grids()
                        .get(0)
                        .rows())
                .extracting(RawRow::number)
                .containsExactly(Integer.MAX_VALUE);
    }

    @Test
    void what_another_vendor_calls_a_cell_is_none() throws UnreadableWorkbook {
        RawRow row = read(new TinyWorkbook()
                        .sheet("<row r='2'><c r='A2'><v>1</v></c><e:c xmlns:e='urn:e' r='B2'><e:v>2</e:v></e:c></row>"))
                .grids()
                .get(0)
                .rows()
                .get(0);
        assertThat(row.cells()).extracting(RawCell::column).containsExactly(1);
    }

    @Test
    void of_alternatives_nobody_knows_which_one_is_shown() {
        assertRefused(
                Reason.CONTRADICTORY,
                new TinyWorkbook()
                        .sheet(
                                "<row r='2'><mc:AlternateContent xmlns:mc='mc'><mc:Choice Requires='x'><c r='A2'><v>1</v></c>"
                                        + "</mc:Choice></mc:AlternateContent></row>"));
    }

    @Test
    void a_text_beside_the_cells_own_is_not_added_to_it() throws UnreadableWorkbook {
        RawRow row = read(new TinyWorkbook()
                        .sheet(
                                "<row><c t='inlineStr'><is><t>ยังไม่</t></is><extLst><ext><t>ดำเนินงาน</t></ext></extLst></c></row>"))
                .grids()
                .get(0)
                .rows()
                .get(0);
        assertThat(row.text(1)).isEqualTo("ยังไม่");
    }

    @Test
    void a_part_goes_by_its_name_in_the_directory_and_by_no_other_beside_it() throws IOException, UnreadableWorkbook {
        byte[] workbook = new TinyWorkbook().sheet("<row><c><v>1</v></c></row>").bytes();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(written)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipArchiveEntry named = new ZipArchiveEntry(entry.getName());
                byte[] raw = entry.getName().getBytes(StandardCharsets.UTF_8);
                if (entry.getName().endsWith("sheet1.xml")) {
                    named.addExtraField(new UnicodePathExtraField("xl/worksheets/sheetX.xml", raw));
                }
                out.putArchiveEntry(named);
                out.write(in.readAllBytes());
                out.closeArchiveEntry();
            }
        }
        assertThat(new WorkbookReader(FormLayout.SHEET)
                        .read(written.toByteArray())
                        .grids()
                        .get(0)
                        .rows())
                .hasSize(1);
    }

    @Test
    void more_sheets_declared_namespaces_or_instructions_than_anybody_writes_are_too_much() {
        assertRefused(
                Reason.TOO_LARGE,
                new TinyWorkbook()
                        .part(
                                "xl/workbook.xml",
                                "<workbook xmlns='" + MAIN + "'><sheets>" + "<sheet name='ก'/>".repeat(1_001)
                                        + "</sheets></workbook>"));
        assertRefused(Reason.TOO_LARGE, new TinyWorkbook().sheet("<?a b?>".repeat(1_001)));
        assertRefused(Reason.TOO_LARGE, new TinyWorkbook().sheet("<row xmlns:a='b'/>".repeat(10_001)));
    }
}
