package org.prongsai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.model.FileOutcome.RejectReason;

final class FileKindTest {
    @ParameterizedTest
    @CsvSource({
        "a.xls, '<html><table>', HTML",
        "a.xlsx, '%PDF-1.4', PDF",
        "a.xls, '\uFEFF <!DOCTYPE html PUBLIC>', HTML",
        "a.xls, 'Notice: x<br><table border=1>', HTML",
        "a.xls, 'MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n\r\n', HTML",
        "a.mht, 'From: <Saved by Blink>\r\nSnapshot-Content-Location: x\r\nDate: y\r\n\r\n', HTML",
        "a.eml, 'Received: by x\r\nFrom: a@b\r\nDate: y\r\n\r\nแนบมาด้วย', MAIL",
        "a.xls, '<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>', XML_SPREADSHEET",
        "a.xml, '<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>', WORD",
        "a.fods, '<?xml version=\"1.0\"?><office:document office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">', FLAT_OPEN_DOCUMENT",
        "a.doc, '{\\rtf1', WORD",
        "a.gsheet, '{\"url\": \"https://docs.google.com/spreadsheets\"}', SHORTCUT",
        "a.gsheet, '', SHORTCUT",
        "a.xlsx, '{\"\":\"WARNING! DO NOT EDIT\",\"doc_id\":\"1AbC\"}', SHORTCUT",
        ".a.xlsx.icloud, 'bplist00', NOT_FETCHED",
        "a.xlsx.nextcloud, ' ', NOT_FETCHED",
        "a.url, '[InternetShortcut]', SHORTCUT",
        "a.txt, '[InternetShortcut]', SHORTCUT",
        "a.webloc, 'bplist00', SHORTCUT",
        "a.xlsx.crdownload, 'PK\u0003\u0004', UNFINISHED",
        "a.xlsx.part, '', UNFINISHED",
        "a.download, 'x', UNFINISHED",
        "a.csv, 'goal,guideline,division,status,status_label', OUR_OUTPUT",
        "a.csv, '\uFEFFgoal;guideline;responsible;status', OUR_OUTPUT",
        "a.csv, 'severity,rule,division,guideline,file', OUR_OUTPUT",
        "a.csv, 'division,guideline,file,sheet,cell,from,to,why', OUR_OUTPUT",
        "a.csv, '\u0000\u0000\u0000', ONLY_ZEROS",
        "a.xlsx, '\u0000\u0000\u0000', ONLY_ZEROS",
        "a.csv, '<html><table>', HTML",
        "a.csv, '%PDF-1.4', PDF",
        "a.txt, 'ก,ข', NOT_A_WORKBOOK",
        "a.xlsx, 'PKxx', DAMAGED",
        "a.ods, 'PKxx', DAMAGED",
        "a.xls, 'PKxx', DAMAGED",
        "a.xls, 'x\u0001x', DAMAGED",
        "a.xls, '\t\u0004\u0006\u0000\u0000\u0000', OLD_EXCEL",
        "a.jpg, 'xx', NOT_A_WORKBOOK",
        "a.xlsx, '', EMPTY",
    })
    void other_files_are_told_by_their_first_bytes(String name, String content, RejectReason refusal) {
        byte[] bytes = content.getBytes(Charset.forName("UTF-8"));
        assertThat(FileKind.refusal(name, bytes)).contains(refusal);
    }

    @ParameterizedTest
    @CsvSource({
        "89504E470D0A1A0A, PICTURE",
        "FFD8FFE0, PICTURE",
        "474946383961, PICTURE",
        "49492A00, PICTURE",
        "4D4D002A, PICTURE",
        "424D3600000000000000, PICTURE",
        "524946460000000057454250, PICTURE",
        "00000018667479706865696300000000, PICTURE",
        "0000001866747970617669660000, PICTURE",
        "526172211A0700, OTHER_ARCHIVE",
        "377ABCAF271C, OTHER_ARCHIVE",
        "789F3E2200000000, OUTLOOK_WRAPPED",
        "1F8B0808, OTHER_ARCHIVE",
        "504B0708504B0304, OTHER_ARCHIVE",
        "4C0000000114020000000000, SHORTCUT",
        "255044462D312E37, PDF",
    })
    void signatures_tell_whatever_the_name_says(String hex, RejectReason refusal) {
        byte[] content = HexFormat.of().parseHex(hex);
        for (String name : new String[] {"แบบ.xlsx", "a.xls", "a.csv", "a.jpg", "a.zip"}) {
            assertThat(FileKind.refusal(name, content)).contains(refusal);
        }
    }

    @Test
    void a_mail_names_its_sender_late() {
        String mail = "Received: from x\r\n" + "\tby y with ESMTP id 1234567890; Mon, 1 Jan 2567\r\n".repeat(300)
                + "Date: z\r\nFrom: a@b.go.th\r\n\r\n";
        assertThat(FileKind.refusal("a.eml", mail.getBytes(StandardCharsets.UTF_8)))
                .contains(RejectReason.MAIL);
        String told = "subject: a\n\nfrom: b\ndate: c\n";
        assertThat(FileKind.refusal("a.csv", told.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void long_texts_of_any_shape_are_told_quickly() {
        for (String part : new String[] {" ", "\n", "a\n", "a:", "<", "<?xml", "from:\n", "goal,"}) {
            byte[] content = part.repeat(2_000_000 / part.length()).getBytes(StandardCharsets.UTF_8);
            assertThat(FileKind.refusal("a.csv", content)).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"504B0304", "504B0506", "D0CF11E0A1B11AE1"})
    void zips_and_compound_files_may_be_workbooks(String hex) {
        for (String name : new String[] {"a.xlsx", "a.xls", "แบบรายงาน.XLSM", "no-ending", "a.docx"}) {
            assertThat(FileKind.refusal(name, HexFormat.of().parseHex(hex))).isEmpty();
        }
    }

    /** Excel opens it after a question, LibreOffice without one. */
    @Test
    void a_table_as_text_that_is_called_a_workbook_may_be_one() {
        for (String name : new String[] {"a.xls", "a.xlsx", "a.ods"}) {
            assertThat(FileKind.refusal(name, "ข้อ\tสถานะ\n1\tก".getBytes(StandardCharsets.UTF_8)))
                    .isEmpty();
            assertThat(FileKind.refusal(name, "ข้อ\tสถานะ".getBytes(Charset.forName("x-windows-874"))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"a.csv", "แบบรายงาน.CSV"})
    void texts_may_be_workbooks_when_they_are_named_so(String name) {
        for (String text : new String[] {"ก;ข", "BM,GI", "goal,x", "from: a,date: b", "division,guideline", "MM"}) {
            assertThat(FileKind.refusal(name, text.getBytes(StandardCharsets.UTF_8)))
                    .isEmpty();
        }
    }
}
