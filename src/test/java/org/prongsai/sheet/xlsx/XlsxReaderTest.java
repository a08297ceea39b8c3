package org.prongsai.sheet.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.example.PlanWorkbook;
import org.prongsai.layout.FormLayout;
import org.prongsai.model.SavedTime;
import org.prongsai.sheet.RawCell;
import org.prongsai.sheet.RawGrid;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.RawValue;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;
import org.prongsai.sheet.any.WorkbookReader;

final class XlsxReaderTest {
    private static RawRow firstRow(TinyWorkbook workbook) throws UnreadableWorkbook {
        return read(workbook).grids().get(0).rows().get(0);
    }

    private static RawWorkbook read(TinyWorkbook workbook) throws UnreadableWorkbook {
        return new WorkbookReader(FormLayout.SHEET).read(workbook.bytes());
    }

    @Test
    void reads_every_kind_of_cell() throws UnreadableWorkbook {
        RawRow row = firstRow(
                new TinyWorkbook()
                        .strings(
                                "<si><t>ข้อความ</t></si><si><r><t>หลาย</t></r><r><t xml:space='preserve'> ท่อน</t></r><rPh><t>x</t></rPh></si>")
                        .sheet(
                                "<row r='3'><c r='A3' t='s'><v>0</v></c><c r='B3' t='s'><v>1</v></c><c r='C3'><v>1.50</v></c>"
                                        + "<c r='D3' t='b'><v>1</v></c><c r='E3' t='e'><v>#N/A</v></c><c r='F3' t='inlineStr'><is><t>ใน</t></is></c>"
                                        + "<c r='G3' t='str'><f>A3</f><v>ผล</v></c><c r='AA3'><v>2564</v></c><c r='AB3' s='4'/></row>"));
        assertThat(row.number()).isEqualTo(3);
        assertThat(row.cells())
                .containsExactly(
                        new RawCell(1, new RawValue.Text("ข้อความ"), false),
                        new RawCell(2, new RawValue.Text("หลาย ท่อน"), false),
                        new RawCell(3, new RawValue.Numeric(1.5), false),
                        new RawCell(4, new RawValue.Bool(true), false),
                        new RawCell(5, new RawValue.ErrorValue("#N/A"), false),
                        new RawCell(6, new RawValue.Text("ใน"), false),
                        new RawCell(7, new RawValue.Text("ผล"), true),
                        new RawCell(27, new RawValue.Numeric(2564), false));
        assertThat(row.text(27)).isEqualTo("2564");
    }

    @Test
    void rows_and_cells_without_addresses_follow_each_other() throws UnreadableWorkbook {
        RawWorkbook workbook = read(new TinyWorkbook()
                .sheet("<row><c><v>1</v></c><c><v>2</v></c></row><row hidden='1'><c><v>3</v></c></row>"));
        RawGrid grid = workbook.grids().get(0);
        assertThat(grid.rows().get(0).text(2)).isEqualTo("2");
        assertThat(grid.rows().get(1))
                .isEqualTo(new RawRow(2, true, grid.rows().get(1).cells()));
    }

    @Test
    void escapes_are_undone_once() throws UnreadableWorkbook {
        RawRow row = firstRow(new TinyWorkbook()
                .sheet("<row r='1'><c r='A1' t='inlineStr'><is><t>ก_x000A_ข _x005F_x0041_ _x00</t></is></c></row>"));
        assertThat(row.text(1)).isEqualTo("ก\nข _x0041_ _x00");
    }

    @Test
    void prefixes_and_strict_namespaces_make_no_difference() throws UnreadableWorkbook {
        RawRow row = firstRow(new TinyWorkbook()
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData>"
                                + "<x:row r='1'><x:c r='A1'><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>"));
        assertThat(row.text(1)).isEqualTo("7");
    }

    @Test
    void says_who_saved_it_and_when() throws UnreadableWorkbook {
        RawWorkbook workbook = read(
                new TinyWorkbook()
                        .sheet("")
                        .part(
                                "docProps/core.xml",
                                "<cp:coreProperties xmlns:cp='c' xmlns:dcterms='d'><cp:lastModifiedBy>กองคลัง</cp:lastModifiedBy>"
                                        + "<dcterms:modified>2021-03-30T11:40:00+07:00</dcterms:modified></cp:coreProperties>"));
        assertThat(workbook.savedBy()).isEqualTo("กองคลัง");
        assertThat(workbook.savedAt()).isEqualTo(new SavedTime.Zoned(Instant.parse("2021-03-30T04:40:00Z"), false));
    }

    @Test
    void z_is_a_zone_only_of_programs_that_mean_it() throws UnreadableWorkbook {
        SavedTime local = new SavedTime.Zoneless(LocalDateTime.parse("2021-03-30T09:00:00"), false);
        assertThat(savedBy("LibreOffice/7.4.7.2$Linux_X86_64")).isEqualTo(local);
        assertThat(savedBy("WPS Office")).isEqualTo(local);
        assertThat(savedBy("")).isEqualTo(local);
        assertThat(savedBy("Microsoft Excel"))
                .isEqualTo(new SavedTime.Zoned(Instant.parse("2021-03-30T09:00:00Z"), false));
    }

    private static SavedTime savedBy(String program) throws UnreadableWorkbook {
        return read(new TinyWorkbook()
                        .sheet("")
                        .part("docProps/app.xml", "<Properties><Application>" + program + "</Application></Properties>")
                        .part(
                                "docProps/core.xml",
                                "<cp:coreProperties xmlns:cp='c' xmlns:dcterms='d'><dcterms:modified>2021-03-30T09:00:00Z"
                                        + "</dcterms:modified></cp:coreProperties>"))
                .savedAt();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a 'b'>]>",
                "<!DOCTYPE x SYSTEM 'file:///etc/passwd'>",
                "<!DOCTYPE worksheet>",
                "<!DOCTYPE x[<!ENTITY a 'b'>]>"
            })
    void a_document_type_is_refused_as_one(String type) {
        TinyWorkbook workbook =
                new TinyWorkbook().part("xl/worksheets/sheet1.xml", type + "<worksheet><sheetData/></worksheet>");
        assertRefused(Reason.DOCUMENT_TYPE, workbook);
    }

    @Test
    void an_entity_that_nothing_declares_is_damage() {
        assertRefused(Reason.DAMAGED, new TinyWorkbook().sheet("<row><c t='str'><v>&a;</v></c></row>"));
    }

    private static void assertRefused(Reason refusal, TinyWorkbook workbook) {
        assertThatThrownBy(() -> read(workbook))
                .isInstanceOfSatisfying(
                        UnreadableWorkbook.class, e -> assertThat(e.reason()).isEqualTo(refusal));
    }

    @Test
    void a_cut_off_file_is_never_read_in_part() {
        byte[] whole = new PlanWorkbook().example();
        for (int length = 4; length < whole.length; length += 97) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> new WorkbookReader(FormLayout.SHEET).read(cut))
                    .as("cut at %d", length)
                    .isInstanceOfSatisfying(
                            UnreadableWorkbook.class,
                            e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
        }
    }

    @Test
    void a_changed_part_is_refused_by_its_checksum() {
        byte[] whole = new TinyWorkbook()
                .sheet("<row r='1'><c r='A1'><v>1</v></c></row>")
                .bytes();
        int refused = 0;
        for (int i = 40; i < 300; i += 3) {
            byte[] changed = whole.clone();
            changed[i] ^= 4;
            try {
                assertThat(new WorkbookReader(FormLayout.SHEET)
                                .read(changed)
                                .grids()
                                .get(0)
                                .rows()
                                .get(0)
                                .text(1))
                        .isEqualTo("1");
            } catch (UnreadableWorkbook expected) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(50);
    }

    @Test
    void a_part_compressed_as_no_workbook_is_has_its_refusal() {
        byte[] content = new TinyWorkbook().bytes();
        for (int i = 0; i + 12 < content.length; i++) {
            if (content[i] == 'P' && content[i + 1] == 'K' && content[i + 2] == 1 && content[i + 3] == 2) {
                content[i + 10] = 93; // Zstandard, in the entry's record of the central directory
            }
        }
        assertThatThrownBy(() -> new WorkbookReader(FormLayout.SHEET).read(content))
                .isInstanceOfSatisfying(
                        UnreadableWorkbook.class, e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
    }

    @Test
    void a_word_document_is_called_one() {
        byte[] docx = new TinyWorkbook()
                .part(
                        "_rels/.rels",
                        "<Relationships><Relationship Id='r1' Type='x/officeDocument' Target='word/document.xml'/></Relationships>")
                .part("word/document.xml", "<w:document xmlns:w='w'/>")
                .bytes();
        assertThatThrownBy(() -> new WorkbookReader(FormLayout.SHEET).read(docx))
                .isInstanceOfSatisfying(
                        UnreadableWorkbook.class, e -> assertThat(e.reason()).isEqualTo(Reason.WORD));
    }

    @Test
    void a_binary_workbook_is_called_one() {
        byte[] xlsb = new TinyWorkbook()
                .part(
                        "_rels/.rels",
                        "<Relationships><Relationship Id='r1' Type='x/officeDocument' Target='xl/workbook.bin'/></Relationships>")
                .part("xl/workbook.bin", "x")
                .bytes();
        assertThatThrownBy(() -> new WorkbookReader(FormLayout.SHEET).read(xlsb))
                .isInstanceOfSatisfying(
                        UnreadableWorkbook.class, e -> assertThat(e.reason()).isEqualTo(Reason.XLSB));
    }
}
