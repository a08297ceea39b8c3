package org.prongsai.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.intake.ScannedFiles.survey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.RawZip;
import org.prongsai.model.FileOutcome;

/** What is found in zips and packages that are whole. */
final class InputScannerTest {
    private static final byte[] TABLE = "ก,ข".getBytes(UTF_8);

    @Test
    void thai_names_read_right_however_they_are_encoded() {
        assertThat(survey(new RawZip()
                        .windows("กองช่าง/แบบ.csv", TABLE)
                        .mac("กองคลัง/น้ำ ปี๊บ.csv", TABLE)
                        .flagged("สำนักปลัด/แบบ.csv", TABLE)
                        .infoZip("???/???.csv", "กองการศึกษา/แบบ.csv", TABLE)))
                .containsExactly(
                        "mail.zip UNPACKED",
                        "mail.zip/กองช่าง/แบบ.csv accepted",
                        "mail.zip/กองคลัง/น้ำ ปี๊บ.csv accepted",
                        "mail.zip/สำนักปลัด/แบบ.csv accepted",
                        "mail.zip/กองการศึกษา/แบบ.csv accepted");
    }

    @Test
    void two_thai_letters_of_windows_are_not_taken_for_a_foreign_one() {
        assertThat(survey(new RawZip().windows("สก.csv", TABLE).windows("ยก/รข.csv", TABLE)))
                .containsExactly("mail.zip UNPACKED", "mail.zip/สก.csv accepted", "mail.zip/ยก/รข.csv accepted");
    }

    @ParameterizedTest
    @CsvSource({
        "'กองช่าง\\แบบ.csv', กองช่าง/แบบ.csv",
        "'../../etc/a.csv', etc/a.csv",
        "'/a.csv', a.csv",
        "'C:\\Users\\a.csv', C_/Users/a.csv",
        "'C:a.csv', C_a.csv",
        "'./a/./b//c.csv', a/b/c.csv",
        "'a\nb\u202Evsc.csv', a_b_vsc.csv",
        "'a\u0000.csv', a_.csv",
    })
    void names_are_harmless_labels(String name, String label) {
        assertThat(survey(new RawZip().flagged(name, TABLE))).contains("mail.zip/" + label + " accepted");
    }

    @Test
    void a_name_of_nothing_and_a_name_without_end_are_labels_too() {
        assertThat(survey(new RawZip().flagged("..", "x".getBytes(UTF_8)).flagged("ก".repeat(9000) + ".csv", TABLE)))
                .containsExactly(
                        "mail.zip UNPACKED",
                        "mail.zip/_ NOT_A_WORKBOOK",
                        "mail.zip/…" + "ก".repeat(296) + ".csv accepted");
    }

    @Test
    void entries_of_one_name_stay_apart() {
        assertThat(survey(new RawZip()
                        .flagged("a/แบบ.csv", TABLE)
                        .flagged("a/แบบ (2).csv", TABLE)
                        .flagged("a/แบบ.csv", TABLE)
                        .flagged("a\\แบบ.csv", TABLE)))
                .containsExactly(
                        "mail.zip UNPACKED",
                        "mail.zip/a/แบบ.csv accepted",
                        "mail.zip/a/แบบ (2).csv accepted",
                        "mail.zip/a/แบบ (3).csv accepted",
                        "mail.zip/a/แบบ (4).csv accepted");
    }

    @Test
    void a_folder_called_as_the_zip_beside_it_shares_no_name_with_what_is_in_that_zip() {
        byte[] inner = new RawZip().flagged("form.csv", TABLE).bytes();
        assertThat(survey(new RawZip().flagged("b.zip/form.csv", TABLE).stored("b.zip", inner)))
                .containsExactly(
                        "mail.zip UNPACKED",
                        "mail.zip/b.zip/form.csv accepted",
                        "mail.zip/b.zip UNPACKED",
                        "mail.zip/b.zip/form (2).csv accepted");
    }

    @Test
    void zips_in_zips_are_opened_to_the_third() {
        byte[] fourth = new RawZip().flagged("d.csv", TABLE).bytes();
        byte[] third =
                new RawZip().flagged("c.csv", TABLE).stored("4.zip", fourth).bytes();
        byte[] second =
                new RawZip().flagged("b.csv", TABLE).stored("3.zip", third).bytes();
        assertThat(survey(
                        "1.zip",
                        new RawZip()
                                .stored("2.xlsx", second)
                                .flagged("a.csv", TABLE)
                                .bytes()))
                .containsExactly(
                        "1.zip UNPACKED",
                        "1.zip/2.xlsx UNPACKED",
                        "1.zip/2.xlsx/b.csv accepted",
                        "1.zip/2.xlsx/3.zip UNPACKED",
                        "1.zip/2.xlsx/3.zip/c.csv accepted",
                        "1.zip/2.xlsx/3.zip/4.zip ZIP_TOO_DEEP",
                        "1.zip/a.csv accepted");
    }

    @Test
    void a_workbook_is_one_whatever_it_is_named() {
        byte[] workbook = new RawZip()
                .flagged("[Content_Types].xml", TABLE)
                .flagged("xl/workbook.xml", TABLE)
                .bytes();
        assertThat(survey("a.zip", workbook)).containsExactly("a.zip accepted");
        assertThat(survey("a.xlsx", new RawZip().flagged("a.zip", workbook).bytes()))
                .containsExactly("a.xlsx UNPACKED", "a.xlsx/a.zip accepted");
    }

    @Test
    void a_workbook_zipped_again_with_its_folder_is_told_for_what_it_is() {
        assertThat(survey(
                        "a.xlsx",
                        new RawZip()
                                .flagged("แบบ/[Content_Types].xml", TABLE)
                                .flagged("แบบ/xl/workbook.xml", TABLE)
                                .bytes()))
                .containsExactly("a.xlsx WORKBOOK_IN_FOLDER");
        assertThat(survey(
                        "a.zip",
                        new RawZip()
                                .flagged("แบบ/content.xml", TABLE)
                                .flagged("แบบ/META-INF/manifest.xml", TABLE)
                                .bytes()))
                .containsExactly("a.zip WORKBOOK_IN_FOLDER");
    }

    @Test
    void a_folder_named_like_a_document_is_a_folder() {
        assertThat(survey(new RawZip().flagged("word/document1.csv", TABLE).flagged("xl/workbook.csv", TABLE)))
                .containsExactly(
                        "mail.zip UNPACKED",
                        "mail.zip/word/document1.csv accepted",
                        "mail.zip/xl/workbook.csv accepted");
    }

    @ParameterizedTest
    @CsvSource({"Always", "Never"})
    void zips_written_as_a_stream_and_in_the_long_format_are_opened(Zip64Mode mode) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setUseZip64(mode);
            zip.setComment("จากสารบรรณ");
            for (String name : List.of("กองช่าง/a.csv", "b.csv")) {
                zip.putArchiveEntry(new ZipArchiveEntry(name));
                zip.write(TABLE);
                zip.closeArchiveEntry();
            }
        }
        byte[] whole = bytes.toByteArray();
        assertThat(survey("mail.zip", whole))
                .containsExactly("mail.zip UNPACKED", "mail.zip/กองช่าง/a.csv accepted", "mail.zip/b.csv accepted");
        for (int length = 4; length < whole.length; length++) {
            assertThat(survey("mail.zip", Arrays.copyOf(whole, length))).containsExactly("mail.zip UNFINISHED");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.bin, XLSB",
        "word/document.xml, WORD",
        "ppt/presentation.xml, POWERPOINT",
        "Index/Document.iwa, NUMBERS",
        "xl/workbook.xml, accepted",
    })
    void packages_are_told_apart_by_their_parts(String part, String outcome) {
        byte[] content =
                new RawZip().flagged("_rels/.rels", TABLE).flagged(part, TABLE).bytes();
        assertThat(survey("a.xlsx", content)).containsExactly("a.xlsx " + outcome);
    }

    @ParameterizedTest
    @CsvSource({"text, WORD", "presentation, POWERPOINT", "graphics, NOT_A_WORKBOOK", "spreadsheet, accepted"})
    void open_documents_are_told_apart_by_their_type(String type, String outcome) {
        byte[] mimetype = ("application/vnd.oasis.opendocument." + type).getBytes(UTF_8);
        byte[] content = new RawZip()
                .stored("mimetype", mimetype)
                .flagged("content.xml", TABLE)
                .bytes();
        assertThat(survey("a.ods", content)).containsExactly("a.ods " + outcome);
    }

    @Test
    void what_macos_keeps_beside_a_file_is_no_damaged_form_whatever_it_is_called() {
        assertThat(InputScanner.of("returned/แบบรายงาน.xlsx", new byte[] {0, 5, 0x16, 7, 0, 2, 0, 0}))
                .singleElement()
                .satisfies(result -> assertThat(result.<String>fold(
                                accepted -> "accepted",
                                rejected -> ((FileOutcome.Ignored) rejected.outcome())
                                        .reason()
                                        .name()))
                        .isEqualTo("SYSTEM_FILE"));
    }
}
