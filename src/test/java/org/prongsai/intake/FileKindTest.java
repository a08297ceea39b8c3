package org.prongsai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.model.FileOutcome.Refusal;

final class FileKindTest {
    private static byte[] ole(String stream) {
        byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        byte[] file = java.util.Arrays.copyOf(head, head.length + name.length + 9);
        System.arraycopy(name, 0, file, head.length + 3, name.length);
        return file;
    }

    @ParameterizedTest
    @CsvSource({
        "a.xlsx, EncryptedPackage, PASSWORD_PROTECTED",
        "a.doc, WordDocument, WORD",
    })
    void compound_files_are_told_apart_by_what_is_in_them(String name, String stream, Refusal refusal) {
        assertThat(FileKind.refusal(name, ole(stream))).contains(refusal);
    }

    @ParameterizedTest
    @CsvSource({
        "a.xls, '<html><table>', HTML",
        "a.xlsx, '%PDF-1.4', PDF",
        "a.docx, 'PK\u0003\u0004', WORD",
        "a.zip, 'PK\u0003\u0004', NOT_YET_READ",
        "a.xlsb, 'PK\u0003\u0004', NOT_YET_READ",
        "a.csv, '<html><table>', HTML",
        "a.csv, '%PDF-1.4', PDF",
        "a.txt, 'ก,ข', NOT_A_WORKBOOK",
        "a.xlsx, 'PKxx', DAMAGED",
        "a.ods, 'PKxx', DAMAGED",
        "a.xls, 'xx', DAMAGED",
        "a.xls, '\t\u0004\u0006\u0000\u0000\u0000', OLD_EXCEL",
        "a.jpg, 'xx', NOT_A_WORKBOOK",
        "a.xlsx, '', EMPTY",
    })
    void other_files_are_told_by_their_first_bytes(String name, String content, Refusal refusal) {
        byte[] bytes = content.getBytes(Charset.forName("UTF-8"));
        assertThat(FileKind.refusal(name, bytes)).contains(refusal);
    }

    @ParameterizedTest
    @CsvSource({"a.xlsx", "a.xlsm", "a.ods", "แบบรายงาน.XLSX", "no-ending"})
    void zips_may_be_workbooks(String name) {
        assertThat(FileKind.refusal(name, new byte[] {'P', 'K', 3, 4})).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a.xls, Workbook", "a.xlsx, Workbook", "a.xls, Book", "a.xls, WorkbookWordDocument"})
    void compound_files_may_be_workbooks(String name, String streams) {
        assertThat(FileKind.refusal(name, ole(streams))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a.csv", "แบบรายงาน.CSV"})
    void texts_may_be_workbooks_when_they_are_named_so(String name) {
        assertThat(FileKind.refusal(name, "ก;ข".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
