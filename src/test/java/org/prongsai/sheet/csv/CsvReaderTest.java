package org.prongsai.sheet.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.layout.FormLayout;
import org.prongsai.model.FileFormat;
import org.prongsai.model.SavedTime;
import org.prongsai.sheet.RawCell;
import org.prongsai.sheet.RawGrid;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.RawValue;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;

final class CsvReaderTest {
    private static RawWorkbook read(String text) throws UnreadableWorkbook {
        return new CsvReader("แบบรายงาน").read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<RawRow> rows(String text) throws UnreadableWorkbook {
        return read(text).grids().get(0).rows();
    }

    private static RawRow row(int number, String... values) {
        List<RawCell> cells = java.util.stream.IntStream.range(0, values.length)
                .filter(i -> !values[i].isEmpty())
                .mapToObj(i -> new RawCell(i + 1, new RawValue.Text(values[i]), false))
                .toList();
        return new RawRow(number, false, cells);
    }

    private static void assertRefused(Reason refusal, byte[] content) {
        assertThatThrownBy(() -> new CsvReader("แบบรายงาน").read(content))
                .isInstanceOfSatisfying(
                        UnreadableWorkbook.class, e -> assertThat(e.reason()).isEqualTo(refusal));
    }

    @Test
    void is_one_sheet_of_texts_that_says_nothing_else() throws UnreadableWorkbook {
        RawWorkbook expected = new RawWorkbook(
                FileFormat.CSV,
                List.of(new RawGrid(FormLayout.SHEET, false, List.of(row(1, "ข้อ", "1.10", "TRUE")))),
                false,
                "",
                SavedTime.unknown());
        assertThat(read("ข้อ,1.10,TRUE\r\n")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "x-windows-874"})
    void thai_is_read_in_either_encoding(String charset) throws UnreadableWorkbook {
        byte[] content = "ข้อ,บรรลุเป้าหมาย “ก”\r\n".getBytes(Charset.forName(charset));
        assertThat(new CsvReader("แบบรายงาน").read(content).grids().get(0).rows())
                .containsExactly(row(1, "ข้อ", "บรรลุเป้าหมาย “ก”"));
    }

    @Test
    void a_byte_order_mark_is_no_text() throws UnreadableWorkbook {
        assertThat(rows("\uFEFF\"ก\",ข")).containsExactly(row(1, "ก", "ข"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_separator_is_the_one_that_fits(String separator) throws UnreadableWorkbook {
        String text =
                "แบบรายงาน||\nข้อ|สถานะ|วันที่\n1.1|\"ก, ข; ค\tง, จ\"|1,5\n1.2|บรรลุ|2,5\n".replace("|", separator);
        String quoted = separator.equals(",") ? text.replace("1,5", "\"1,5\"").replace("2,5", "\"2,5\"") : text;
        assertThat(rows(quoted))
                .containsExactly(
                        row(1, "แบบรายงาน"),
                        row(2, "ข้อ", "สถานะ", "วันที่"),
                        row(3, "1.1", "ก, ข; ค\tง, จ", "1,5"),
                        row(4, "1.2", "บรรลุ", "2,5"));
    }

    @Test
    void quotes_hold_newlines_quotes_and_separators() throws UnreadableWorkbook {
        assertThat(rows("\"บรรทัดหนึ่ง\nบรรทัด \"\"สอง\"\", จบ\",ข\r\nค,\" ง \"\r\n"))
                .containsExactly(row(1, "บรรทัดหนึ่ง\nบรรทัด \"สอง\", จบ", "ข"), row(2, "ค", " ง "));
    }

    @Test
    void rows_are_numbered_as_a_spreadsheet_would() throws UnreadableWorkbook {
        assertThat(rows("ก,\n\n,,\n\"ข\nข\",1\nค")).containsExactly(row(1, "ก"), row(4, "ข\nข", "1"), row(5, "ค"));
    }

    @Test
    void a_text_of_one_column_has_no_separator() throws UnreadableWorkbook {
        assertThat(rows("ก\nข")).containsExactly(row(1, "ก"), row(2, "ข"));
    }

    @Test
    void a_text_that_ends_within_quotes_is_damaged_whatever_else_might_separate_it() {
        byte[] cut = "ก,ข\nค,\"ง; จ\n1;2\n3;4\n5;6\n".getBytes(StandardCharsets.UTF_8);
        assertRefused(Reason.DAMAGED, cut);
        assertRefused(Reason.DAMAGED, "ก,\"ข\" ค,ง\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_is_no_text_is_no_workbook() {
        assertRefused(Reason.NOT_A_WORKBOOK, new byte[] {'a', ',', 0, 'b'});
        assertRefused(Reason.NOT_A_WORKBOOK, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0});
        assertRefused(Reason.NOT_A_WORKBOOK, "<?xml version='1.0'?><a/>".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void evenly_cut_lines_tell_more_than_many_values_in_one() throws UnreadableWorkbook {
        assertThat(rows("ก,ข\nค;ค;ค;ค,ง")).containsExactly(row(1, "ก", "ข"), row(2, "ค;ค;ค;ค", "ง"));
    }

    @Test
    void a_million_separators_are_the_most_however_little_they_separate() throws UnreadableWorkbook {
        assertThat(rows(",".repeat(1_000_000))).isEmpty();
        assertRefused(Reason.TOO_LARGE, ",".repeat(1_000_001).getBytes(StandardCharsets.UTF_8));
        assertThat(rows(("x".repeat(99_000) + ",\n").repeat(11))).hasSize(11);
    }

    @Test
    void more_cells_than_any_form_has_are_refused() {
        assertRefused(Reason.TOO_LARGE, "1,2\n".repeat(250_001).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#REF!", "#N/A", "#NAME?", "#DIV/0!", "Err:508", "####"})
    void what_programs_write_for_a_value_that_came_to_nothing_is_an_error(String text) throws UnreadableWorkbook {
        assertThat(rows("ข้อ," + text + "\r\n").get(0).cells().get(1))
                .isEqualTo(new RawCell(2, new RawValue.ErrorValue(text), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#", "#1", "REF!", "#REF! เดิม", "Err:5"})
    void what_only_looks_a_little_like_it_is_a_text(String text) throws UnreadableWorkbook {
        assertThat(rows("ข้อ," + text + "\r\n").get(0).cells().get(1))
                .isEqualTo(new RawCell(2, new RawValue.Text(text), false));
    }

    /** As Excel saves "Unicode text". */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void text_of_sixteen_bits_is_read_by_its_mark(String charset) throws UnreadableWorkbook {
        byte[] marked = "\uFEFFข้อ\tสถานะ\r\n1.1\tบรรลุ\r\n".getBytes(Charset.forName(charset));
        assertThat(new CsvReader("ก").read(marked).grids().get(0).rows())
                .containsExactly(row(1, "ข้อ", "สถานะ"), row(2, "1.1", "บรรลุ"));
        assertRefused(Reason.NOT_A_WORKBOOK, "ab\tc\r\n".getBytes(Charset.forName(charset)));
    }

    @Test
    void bars_separate_where_a_line_says_so() throws UnreadableWorkbook {
        assertThat(rows("ข้อ|สถานะ|รายละเอียด|วันที่\n1.1|บรรลุ|หนึ่ง, สอง|x\n"))
                .containsExactly(
                        row(1, "ข้อ", "สถานะ", "รายละเอียด", "วันที่"), row(2, "1.1", "บรรลุ", "หนึ่ง, สอง", "x"));
        assertThat(rows("ข้อ,สถานะ\n1.1,ก|ข|ค|ง|จ\n1.2,ก|ข|ค|ง|จ\n"))
                .containsExactly(row(1, "ข้อ", "สถานะ"), row(2, "1.1", "ก|ข|ค|ง|จ"), row(3, "1.2", "ก|ข|ค|ง|จ"));
    }
}
