package org.prongsai.sheet.any;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;

/**
 * Package that is encrypted within a compound file. Under the password that spreadsheet programs try by themselves it is
 * as open as any: they write it so where a workbook is only protected from changes.
 */
final class LockedPackage {
    private static final String PACKAGE = "EncryptedPackage";
    /** Where rights management keeps what it does, below a folder of this name. */
    private static final String SPACES = "\u0006DataSpaces";

    private static final String RIGHTS = "DRMEncryptedDataSpace";

    private LockedPackage() {}

    /**
     * The package as it would be without.
     *
     * @return empty when the compound file holds none
     * @throws UnreadableWorkbook when another password opens it, or an office's permission
     */
    static Optional<byte[]> opened(byte[] compound) throws UnreadableWorkbook {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(compound))) {
            DirectoryNode root = files.getRoot();
            return root.hasEntryCaseInsensitive(PACKAGE) ? Optional.of(open(root, compound.length)) : Optional.empty();
        } catch (IOException | GeneralSecurityException | RuntimeException notToBeOpened) {
            // What the reader of .xls says of it stands.
            return Optional.empty();
        }
    }

    private static byte[] open(DirectoryNode root, int most)
            throws UnreadableWorkbook, IOException, GeneralSecurityException {
        if (isRightsManaged(root)) {
            throw new UnreadableWorkbook(Reason.RIGHTS_MANAGED, RIGHTS);
        }
        Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(root));
        if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
            throw new UnreadableWorkbook(Reason.PASSWORD_PROTECTED, PACKAGE);
        }
        try (InputStream in = decryptor.getDataStream(root)) {
            // Encrypted it is as long as it is, and a little longer.
            return in.readNBytes(most);
        }
    }

    private static boolean isRightsManaged(DirectoryNode root) throws IOException {
        if (!root.hasEntryCaseInsensitive(SPACES)
                || !(root.getEntryCaseInsensitive(SPACES) instanceof DirectoryNode spaces)
                || !spaces.hasEntryCaseInsensitive("DataSpaceInfo")
                || !(spaces.getEntryCaseInsensitive("DataSpaceInfo") instanceof DirectoryNode info)) {
            return false;
        }
        return info.hasEntryCaseInsensitive(RIGHTS);
    }
}
