package org.prongsai.sheet.ods;

import java.util.Optional;
import org.prongsai.model.FileFormat;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;
import org.prongsai.sheet.xlsx.CoreProperties;
import org.prongsai.sheet.xml.PackageParts;
import org.prongsai.sheet.xml.XmlCursor;

/**
 * Reader of .ods, by streaming its content part. No library: SODS skips long runs of empty rows without counting them,
 * so that the cells below get wrong addresses, reads {@code 1E+20} as 1, takes the words of a drawing for the cell's,
 * and does not know rows that a filter hides.
 */
public final class OdsReader {
    /** @throws UnreadableWorkbook when it is no whole workbook; never with part of the cells */
    public RawWorkbook read(PackageParts parts) throws UnreadableWorkbook {
        refuseEncrypted(parts);
        OdsContent tables = new OdsContent();
        XmlCursor.walk(parts.need("content.xml"), tables);
        if (!tables.isSpreadsheet()) {
            throw new UnreadableWorkbook(Reason.NOT_A_WORKBOOK, "an OpenDocument file without a spreadsheet");
        }
        CoreProperties properties = CoreProperties.ofOpenDocument();
        Optional<byte[]> meta = parts.find("meta.xml");
        if (meta.isPresent()) {
            XmlCursor.walk(meta.get(), properties);
        }
        return new RawWorkbook(
                FileFormat.ODS, tables.grids(), tables.date1904(), properties.savedBy(), properties.savedAt());
    }

    private static void refuseEncrypted(PackageParts parts) throws UnreadableWorkbook {
        Optional<byte[]> manifest = parts.find("META-INF/manifest.xml");
        if (manifest.isPresent()) {
            XmlCursor.walk(manifest.get(), (name, at) -> {
                if (name.equals("encryption-data")) {
                    throw new UnreadableWorkbook(Reason.PASSWORD_PROTECTED, "the manifest says so");
                }
            });
        }
    }
}
