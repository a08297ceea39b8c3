package org.prongsai.sheet.any;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.prongsai.layout.FormLayout;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;
import org.prongsai.sheet.ods.TinyOds;
import org.prongsai.sheet.xlsx.TinyWorkbook;

final class WorkbookReaderTest {
    private static String first(byte[] content) throws UnreadableWorkbook {
        return new WorkbookReader(FormLayout.SHEET)
                .read(content)
                .grids()
                .get(0)
                .rows()
                .get(0)
                .text(1);
    }

    @Test
    void the_content_tells_the_kind() throws UnreadableWorkbook, IOException {
        assertThat(first(new TinyWorkbook().sheet("<row><c><v>1</v></c></row>").bytes()))
                .isEqualTo("1");
        assertThat(first(new TinyOds()
                        .cells("<table:table-cell office:value-type='float' office:value='2'/>")
                        .bytes()))
                .isEqualTo("2");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue(3);
            workbook.write(out);
            assertThat(first(out.toByteArray())).isEqualTo("3");
        }
        assertThat(first("4,5".getBytes(StandardCharsets.UTF_8))).isEqualTo("4");
    }

    @Test
    void an_open_document_that_is_encrypted_whole_is_called_so() {
        byte[] content = new TinyOds()
                .part("encrypted-package", "x")
                .part("META-INF/manifest.xml", "<m><file-entry><encryption-data/></file-entry></m>")
                .bytes();
        assertThatThrownBy(() -> new WorkbookReader(FormLayout.SHEET).read(content))
                .isInstanceOfSatisfying(
                        UnreadableWorkbook.class, e -> assertThat(e.reason()).isEqualTo(Reason.PASSWORD_PROTECTED));
    }

    @Test
    void nothing_is_no_workbook() {
        assertThatThrownBy(() -> new WorkbookReader(FormLayout.SHEET).read(new byte[0]))
                .isInstanceOfSatisfying(
                        UnreadableWorkbook.class, e -> assertThat(e.reason()).isEqualTo(Reason.EMPTY));
    }
}
