package org.prongsai.sheet.ods;

import java.util.HashSet;
import java.util.Set;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;
import org.prongsai.sheet.xml.XmlCursor;

/** Manifest of an OpenDocument package: whether it is encrypted, and which of the documents in it are charts. */
final class OdsManifest implements XmlCursor.Visitor {
    private static final String CHART = "application/vnd.oasis.opendocument.chart";

    private final Set<String> charts = new HashSet<>();

    @Override
    public void start(String name, XmlCursor at) throws UnreadableWorkbook {
        if (name.equals("encryption-data")) {
            throw new UnreadableWorkbook(Reason.PASSWORD_PROTECTED, "the manifest says so");
        }
        if (at.attribute("media-type").filter(CHART::equals).isPresent()) {
            charts.add(at.attribute("full-path").orElse("").replaceFirst("/$", ""));
        }
    }

    /** Their folders. */
    Set<String> charts() {
        return charts;
    }
}
