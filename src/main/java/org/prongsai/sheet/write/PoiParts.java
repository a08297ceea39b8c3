package org.prongsai.sheet.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.prongsai.archive.ReproducibleZip;

/** Parts of a document that POI holds, as they would be written. */
public final class PoiParts {
    private PoiParts() {}

    /** The document's bytes, the same for the same content. */
    public static byte[] zipped(POIXMLDocument document) throws IOException {
        return ReproducibleZip.of(of(document));
    }

    /** By name, in POI's order. */
    public static Map<String, byte[]> of(POIXMLDocument document) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream(1 << 18);
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(written)) {
            // POI writes to nothing but a zip; what it deflates would be inflated in a moment.
            zip.setLevel(Deflater.NO_COMPRESSION);
            document.write(zip);
        }
        return ReproducibleZip.parts(written.toByteArray());
    }
}
