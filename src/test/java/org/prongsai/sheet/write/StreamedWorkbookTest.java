package org.prongsai.sheet.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.LibreOffice;
import org.prongsai.Tools;

final class StreamedWorkbookTest {
    private static final LocalDate DAY = LocalDate.of(2021, 4, 5);

    @TempDir
    private Path folder;

    private StreamedWorkbook book(int lastRow) {
        return new StreamedWorkbook(
                folder, new StreamedParts("ชื่อ <&>", "ผู้เขียน", DAY, "prongsai.edition=2564"), 1, lastRow);
    }

    private static StreamedSheet list(StreamedWorkbook book) {
        return book.sheet(
                "รายการ", List.of(new SheetWriter.Cell(CellLook.TITLE, "หัวเรื่อง")), List.of("ก", "ข"), 20, 30);
    }

    private static void add(StreamedSheet sheet, String... texts) throws IOException {
        RowChunk chunk = sheet.chunk(sheet.room(texts.length));
        for (String text : texts) {
            chunk.row(List.of(
                    new SheetWriter.Cell(CellLook.TEXT, text),
                    SheetWriter.Cell.number(CellLook.NUMBER, text.length())));
        }
        sheet.append(chunk.made(1));
    }

    private static byte[] bytes(StreamedWorkbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.writeTo(out);
        return out.toByteArray();
    }

    @Test
    void texts_come_back_as_they_were_and_never_as_formulas() throws IOException {
        List<String> texts = List.of(
                "=1+1",
                "<b>&amp;\"'</b>",
                " เว้นวรรค  หน้าและหลัง ",
                "สอง\nบรรทัด\tแท็บ",
                "_x0041_",
                "🙂 \uD835\uDD04",
                "ทำงาน]]>",
                "\r");
        StreamedWorkbook book = book(100);
        StreamedSheet sheet = list(book);
        for (String text : texts) {
            add(sheet, text);
        }
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(bytes(book)))) {
            XSSFSheet rows = read.getSheet("รายการ");
            for (int i = 0; i < texts.size(); i++) {
                assertThat(rows.getRow(i + 2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
                assertThat(rows.getRow(i + 2).getCell(0).getStringCellValue()).isEqualTo(texts.get(i));
                assertThat(rows.getRow(i + 2).getCell(1).getNumericCellValue())
                        .isEqualTo(texts.get(i).length());
            }
            assertThat(read.getProperties().getCoreProperties().getTitle()).isEqualTo("ชื่อ <&>");
            assertThat(read.getProperties()
                            .getCustomProperties()
                            .getProperty("prongsai.edition")
                            .getLpwstr())
                    .isEqualTo("2564");
        }
    }

    @Test
    void what_xml_can_not_hold_comes_back_or_leaves_a_mark() throws IOException {
        StreamedWorkbook book = book(100);
        add(list(book), "a\u0000b\u001Fc\uD800d");
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(bytes(book)))) {
            assertThat(read.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("a\u0000b\u001Fc\uFFFDd");
        }
    }

    @Test
    void a_list_goes_on_on_another_sheet_after_the_last_row_and_loses_none() throws IOException {
        StreamedWorkbook book = book(10);
        StreamedSheet sheet = list(book);
        for (int i = 0; i < 10; i++) {
            add(sheet, "row " + i + "a", "row " + i + "b", "row " + i + "c");
        }
        List<String> found = new ArrayList<>();
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(bytes(book)))) {
            assertThat(read.getNumberOfSheets()).isEqualTo(5);
            assertThat(read.getSheetName(1)).isEqualTo("รายการ (2)");
            read.sheetIterator().forEachRemaining(one -> {
                assertThat(one.getLastRowNum()).isLessThan(10);
                assertThat(one.getRow(1).getCell(0).getStringCellValue()).isEqualTo("ก");
                one.forEach(row -> {
                    if (row.getRowNum() > 1) {
                        found.add(row.getCell(0).getStringCellValue());
                    }
                });
            });
        }
        assertThat(found)
                .hasSize(30)
                .doesNotHaveDuplicates()
                .startsWith("row 0a", "row 0b")
                .endsWith("row 9c");
    }

    @Test
    void a_chunk_for_another_place_is_refused() throws IOException {
        StreamedSheet sheet = list(book(100));
        add(sheet, "one");
        assertThatThrownBy(() -> sheet.append(sheet.chunk(9)
                        .row(List.of(new SheetWriter.Cell(CellLook.TEXT, "x")))
                        .made(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_same_rows_make_the_same_bytes_and_an_empty_list_is_a_sheet() throws IOException {
        StreamedWorkbook one = book(100);
        list(one);
        byte[] first = bytes(one);
        StreamedWorkbook other = book(100);
        list(other);
        assertThat(bytes(other)).isEqualTo(first);
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(first))) {
            assertThat(read.getSheetAt(0).getLastRowNum()).isEqualTo(1);
        }
    }

    private Path onDisk() throws IOException {
        StreamedWorkbook book = book(100);
        add(list(book), "=HYPERLINK(\"http://x\")", "ผลการดำเนินงาน & <ก>");
        return Files.write(folder.resolve("book.xlsx"), bytes(book));
    }

    @Tag("external")
    @Test
    void openpyxl_reads_it() throws IOException {
        String python = Tools.needPython("openpyxl");
        Path file = onDisk();
        Tools.run(
                file,
                List.of(
                        python,
                        "-c",
                        "import openpyxl,sys; s=openpyxl.load_workbook(sys.argv[1]).active;"
                                + " print(s['A3'].data_type, s['A4'].value, s['B4'].value)",
                        file.toString()));
        assertThat(Files.readString(folder.resolve("book.xlsx.log"))).isEqualTo("s ผลการดำเนินงาน & <ก> 20\n");
    }

    @Tag("slow")
    @Tag("external")
    @Test
    void libreoffice_reads_it() throws IOException {
        Path file = onDisk();
        Tools.need("soffice");
        Path out = Files.createDirectory(folder.resolve("out"));
        LibreOffice.convert(List.of(file), "csv:Text - txt - csv (StarCalc):44,34,76", out);
        assertThat(Files.readString(out.resolve("book.csv"), StandardCharsets.UTF_8))
                .contains("ผลการดำเนินงาน & <ก>,20");
    }
}
