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
 * Reader of .ods, by streaming its parts. No library: SODS skips long runs of empty rows without counting them, so that
 * the cells below get wrong addresses, reads {@code 1E+20} as 1, takes the words of a drawing for the cell's, and does
 * not know rows that a filter hides.
 */
public final class OdsReader {
    /** @throws UnreadableWorkbook when it is no whole workbook; never with part of the cells */
    public RawWorkbook read(PackageParts parts) throws UnreadableWorkbook {
        OdsManifest manifest = new OdsManifest();
        parts.walk(Optional.of("META-INF/manifest.xml"), manifest);
        OdsStyles styles = new OdsStyles();
        parts.walk(Optional.of("styles.xml"), styles.ofStylesPart());
        OdsMarks marks = new OdsMarks();
        CoreProperties properties = CoreProperties.ofOpenDocument();
        parts.walk(Optional.of("meta.xml"), marks.properties(), properties);
        OdsContent tables = new OdsContent(styles, marks, manifest.charts());
        XmlCursor.walk(parts.need("content.xml"), tables);
        if (!tables.isSpreadsheet()) {
            throw new UnreadableWorkbook(Reason.NOT_A_WORKBOOK, "an OpenDocument file without a spreadsheet");
        }
        return new RawWorkbook(
                FileFormat.ODS,
                tables.grids(),
                tables.date1904(),
                properties.savedBy(),
                properties.savedAt(),
                marks.values());
    }
}
