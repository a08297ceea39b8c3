package org.prongsai.sheet.any;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.layout.FormLayout;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;
import org.prongsai.sheet.xlsx.TinyWorkbook;

/** Workbooks that are encrypted, by a password that everybody has or nobody. */
final class LockedPackageTest {
    private static final byte[] WORKBOOK =
            new TinyWorkbook().sheet("<row r='1'><c r='A1'><v>7</v></c></row>").bytes();

    private static byte[] encrypted(EncryptionMode mode, String password) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(WORKBOOK);
            }
            return bytes(files);
        }
    }

    private static byte[] bytes(POIFSFileSystem files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.writeFilesystem(out);
        return out.toByteArray();
    }

    private static RawWorkbook read(byte[] content) throws UnreadableWorkbook {
        return new WorkbookReader(FormLayout.SHEET).read(content);
    }

    private static void assertRefused(Reason reason, byte[] content) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOfSatisfying(
                        UnreadableWorkbook.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"agile", "standard"})
    void the_password_that_programs_try_by_themselves_is_tried(EncryptionMode mode)
            throws IOException, GeneralSecurityException, UnreadableWorkbook {
        assertThat(read(encrypted(mode, Decryptor.DEFAULT_PASSWORD)).grids())
                .singleElement()
                .satisfies(grid -> assertThat(grid.rows().get(0).text(1)).isEqualTo("7"));
        assertRefused(Reason.PASSWORD_PROTECTED, encrypted(mode, "อื่น"));
    }

    @Test
    void what_an_office_restricts_is_no_password() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[64]), "EncryptedPackage");
            DirectoryEntry spaces = files.getRoot().createDirectory("\u0006DataSpaces");
            spaces.createDirectory("DataSpaceInfo")
                    .createDocument("DRMEncryptedDataSpace", new ByteArrayInputStream(new byte[8]));
            assertRefused(Reason.RIGHTS_MANAGED, bytes(files));
        }
    }

    @Test
    void an_encrypted_package_that_is_damaged_is_still_refused() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[64]), "EncryptedPackage");
            assertRefused(Reason.PASSWORD_PROTECTED, bytes(files));
        }
    }
}
