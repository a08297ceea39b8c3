package org.prongsai.sheet.any;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;
import org.prongsai.sheet.csv.CsvReader;
import org.prongsai.sheet.ods.OdsReader;
import org.prongsai.sheet.xls.XlsReader;
import org.prongsai.sheet.xlsx.XlsxReader;
import org.prongsai.sheet.xml.PackageParts;

/** Reader of a workbook of any kind we know, told by its content: a name's ending is often wrong. */
public final class WorkbookReader {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    private final String onlySheet;

    /** @param onlySheet what the one sheet is called of a format that does not name it */
    public WorkbookReader(String onlySheet) {
        this.onlySheet = onlySheet;
    }

    /** @throws UnreadableWorkbook when it is no whole workbook; never with part of the cells */
    public RawWorkbook read(byte[] content) throws UnreadableWorkbook {
        if (content.length == 0) {
            throw new UnreadableWorkbook(Reason.EMPTY, "0 bytes");
        }
        if (isZip(content)) {
            return zipped(content);
        }
        return startsWith(content, OLE) ? compound(content) : new CsvReader(onlySheet).read(content);
    }

    /** What is locked may be so by a password that everybody has. */
    private static RawWorkbook compound(byte[] content) throws UnreadableWorkbook {
        try {
            return new XlsReader().read(content);
        } catch (UnreadableWorkbook refused) {
            Optional<byte[]> opened =
                    refused.reason() == Reason.PASSWORD_PROTECTED ? LockedPackage.opened(content) : Optional.empty();
            if (opened.isEmpty()) {
                throw refused;
            }
            return zipped(opened.get());
        }
    }

    private static RawWorkbook zipped(byte[] content) throws UnreadableWorkbook {
        try (PackageParts parts = new PackageParts(content)) {
            return isOpenDocument(parts) ? new OdsReader().read(parts) : new XlsxReader().read(parts);
        }
    }

    public static boolean isZip(byte[] content) {
        return startsWith(content, ZIP);
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    private static boolean isOpenDocument(PackageParts parts) throws UnreadableWorkbook {
        return parts.has("content.xml")
                || parts.find("mimetype")
                        .map(type -> new String(type, StandardCharsets.US_ASCII))
                        .filter(type -> type.startsWith(OPEN_DOCUMENT))
                        .isPresent();
    }
}
