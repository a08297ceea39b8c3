package org.prongsai.sheet.xls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.model.SavedTime;
import org.prongsai.sheet.RawCell;
import org.prongsai.sheet.RawGrid;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.RawValue;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;

final class XlsReaderTest {
    private final HSSFWorkbook workbook = new HSSFWorkbook();

    private byte[] save() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private RawWorkbook read() throws UnreadableWorkbook {
        return new XlsReader().read(save());
    }

    private static void assertRefused(Reason refusal, byte[] content) {
        assertThatThrownBy(() -> new XlsReader().read(content))
                .isInstanceOfSatisfying(
                        UnreadableWorkbook.class, e -> assertThat(e.reason()).isEqualTo(refusal));
    }

    private static byte[] compound(String stream, byte... content) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(content), stream);
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private HSSFWorkbook sample() {
        HSSFSheet sheet = workbook.createSheet("แบบรายงาน");
        for (int i = 0; i < 40; i++) {
            sheet.createRow(i).createCell(2).setCellValue("ข้อความที่ " + i);
        }
        workbook.createSheet("อีกแผ่น").createRow(0).createCell(0).setCellValue(7);
        return workbook;
    }

    @Test
    void reads_every_kind_of_cell() throws UnreadableWorkbook {
        HSSFRow row = workbook.createSheet("แผ่น").createRow(2);
        row.createCell(0).setCellValue("บรรทัดหนึ่ง\nบรรทัดสอง");
        row.createCell(1).setCellValue(1.5);
        row.createCell(2).setCellValue(true);
        row.createCell(3).setCellErrorValue(FormulaError.NA);
        row.createCell(4).setCellValue(LocalDate.of(2021, 3, 15));
        row.createCell(5);
        row.createCell(6).setCellValue("");
        row.createCell(255).setCellValue(2564);
        assertThat(read().grids())
                .containsExactly(new RawGrid(
                        "แผ่น",
                        false,
                        List.of(new RawRow(
                                3,
                                false,
                                List.of(
                                        new RawCell(1, new RawValue.Text("บรรทัดหนึ่ง\nบรรทัดสอง"), false),
                                        new RawCell(2, new RawValue.Numeric(1.5), false),
                                        new RawCell(3, new RawValue.Bool(true), false),
                                        new RawCell(4, new RawValue.ErrorValue("#N/A"), false),
                                        new RawCell(5, new RawValue.Numeric(44270), false),
                                        new RawCell(256, new RawValue.Numeric(2564), false))))));
    }

    @Test
    void reads_what_formulas_came_to() throws UnreadableWorkbook {
        HSSFRow row = workbook.createSheet("แผ่น").createRow(0);
        for (String formula : List.of("\"ก\"&\"ข\"", "1+1", "1=1", "1/0", "\"\"", "\"\"&\"ค\"")) {
            row.createCell(Math.max(0, row.getLastCellNum()), CellType.BLANK).setCellFormula(formula);
        }
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertThat(read().grids().get(0).rows().get(0).cells())
                .containsExactly(
                        new RawCell(1, new RawValue.Text("กข"), true),
                        new RawCell(2, new RawValue.Numeric(2), true),
                        new RawCell(3, new RawValue.Bool(true), true),
                        new RawCell(4, new RawValue.ErrorValue("#DIV/0!"), true),
                        new RawCell(6, new RawValue.Text("ค"), true));
    }

    @Test
    void tells_hidden_sheets_and_rows_in_the_order_of_the_tabs() throws UnreadableWorkbook {
        for (String name : List.of("ก", "ข", "ค")) {
            workbook.createSheet(name).createRow(0).createCell(0).setCellValue(name);
        }
        workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
        workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        workbook.getSheet("ก").getRow(0).setZeroHeight(true);
        workbook.setSheetOrder("ค", 0);
        List<RawGrid> grids = read().grids();
        assertThat(grids).extracting(RawGrid::sheet).containsExactly("ค", "ก", "ข");
        assertThat(grids).extracting(RawGrid::hidden).containsExactly(true, false, true);
        assertThat(grids).extracting(grid -> grid.rows().get(0).text(1)).containsExactly("ค", "ก", "ข");
        assertThat(grids).extracting(grid -> grid.rows().get(0).hidden()).containsExactly(false, true, false);
    }

    @Test
    void tells_which_date_system_it_counts_in() throws UnreadableWorkbook {
        sample();
        assertThat(read().date1904()).isFalse();
        byte[] content = save();
        byte[] record = {0x22, 0, 2, 0, 0, 0};
        for (int i = 0; i < content.length - record.length; i++) {
            if (Arrays.equals(content, i, i + record.length, record, 0, record.length)) {
                content[i + 4] = 1;
            }
        }
        assertThat(new XlsReader().read(content).date1904()).isTrue();
    }

    @Test
    void says_who_saved_it_and_when() throws UnreadableWorkbook {
        sample();
        assertThat(read().savedBy()).isEmpty();
        assertThat(read().savedAt()).isEqualTo(SavedTime.unknown());
        workbook.createInformationProperties();
        workbook.getSummaryInformation().setLastAuthor("กองคลัง");
        workbook.getSummaryInformation().setLastSaveDateTime(Date.from(Instant.parse("2021-03-30T04:40:00Z")));
        assertThat(read().savedBy()).isEqualTo("กองคลัง");
        assertThat(read().savedAt())
                .isEqualTo(new SavedTime.Zoneless(LocalDateTime.parse("2021-03-30T04:40:00"), false));
        workbook.getSummaryInformation().setApplicationName("Microsoft Excel");
        assertThat(read().savedAt()).isEqualTo(new SavedTime.Zoned(Instant.parse("2021-03-30T04:40:00Z"), false));
    }

    @Test
    void a_password_is_called_one() {
        sample();
        Biff8EncryptionKey.setCurrentUserPassword("ลับ");
        try {
            byte[] content = save();
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertRefused(Reason.PASSWORD_PROTECTED, content);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EncryptedPackage, PASSWORD_PROTECTED",
        "WordDocument, WORD",
        "PowerPoint Document, POWERPOINT",
        "__properties_version1.0, MAIL",
        "Contents, NOT_A_WORKBOOK",
        "Book, OLD_EXCEL",
        "Workbook, OLD_EXCEL",
    })
    void compound_files_are_told_apart_by_their_streams(String stream, Reason refusal) throws IOException {
        byte[] biff5 = {9, 8, 8, 0, 0, 5, 5, 0, 0, 0, 0, 0};
        assertRefused(refusal, compound(stream, biff5));
    }

    @Test
    void a_workbook_stream_of_something_else_is_damaged() throws IOException {
        assertRefused(Reason.DAMAGED, compound("Workbook", new byte[4]));
        assertRefused(Reason.DAMAGED, compound("Workbook", new byte[400]));
        assertRefused(Reason.DAMAGED, compound("Workbook", (byte) 9, (byte) 8, (byte) 4, (byte) 0, (byte) 0, (byte) 6));
    }

    @Test
    void a_cut_off_file_is_never_read_in_part() throws UnreadableWorkbook {
        sample();
        byte[] whole = save();
        RawWorkbook expected = new XlsReader().read(whole);
        int refused = 0;
        for (int length = 8; length < whole.length; length += 61) {
            try {
                assertThat(new XlsReader().read(Arrays.copyOf(whole, length)))
                        .as("cut at %d of %d", length, whole.length)
                        .isEqualTo(expected);
            } catch (UnreadableWorkbook e) {
                assertThat(e.reason()).isEqualTo(Reason.DAMAGED);
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(whole.length / 61 * 3 / 4);
    }

    @Test
    void a_stream_that_ends_before_all_its_sheets_is_refused() throws IOException {
        sample();
        byte[] stream = workbookStream();
        for (int length = 20; length < stream.length - 600; length += 37) {
            assertRefused(Reason.DAMAGED, compound("Workbook", Arrays.copyOf(stream, length)));
        }
    }

    @Test
    void the_figures_a_chart_keeps_are_no_cells() throws IOException, UnreadableWorkbook {
        workbook.createSheet("แผ่น").createRow(0).createCell(0).setCellValue(7);
        byte[] stream = workbookStream();
        int end = stream.length - 4;
        while (stream[end] != 0x0A || stream[end + 1] != 0 || stream[end + 2] != 0 || stream[end + 3] != 0) {
            end--;
        }
        ByteBuffer chart = ByteBuffer.allocate(stream.length + 30).order(ByteOrder.LITTLE_ENDIAN);
        chart.put(stream, 0, end).putShort((short) 0x809).putShort((short) 4).putShort((short) 0x600);
        chart.putShort((short) 0x20)
                .putShort((short) 0x203)
                .putShort((short) 14)
                .putShort((short) 0);
        chart.putShort((short) 1).putShort((short) 0).putDouble(99).putInt(0x0A).put(stream, end, stream.length - end);
        List<RawRow> rows = new XlsReader()
                .read(compound("Workbook", chart.array()))
                .grids()
                .get(0)
                .rows();
        assertThat(rows).containsExactly(new RawRow(1, false, List.of(new RawCell(1, new RawValue.Numeric(7), false))));
    }

    private byte[] workbookStream() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(save()))) {
            return files.createDocumentInputStream("Workbook").readAllBytes();
        }
    }

    @Test
    void a_changed_file_is_read_or_refused_and_nothing_else() {
        sample();
        byte[] whole = save();
        int read = 0;
        for (int i = 0; i < whole.length; i += 13) {
            byte[] changed = whole.clone();
            changed[i] ^= (byte) (1 << i % 8);
            try {
                new XlsReader().read(changed);
                read++;
            } catch (UnreadableWorkbook expected) {
                assertThat(expected.reason()).isNotNull();
            }
        }
        assertThat(read).isPositive();
    }
}
