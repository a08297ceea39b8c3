package org.prongsai.returns;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.model.CommentsTable;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.prongsai.archive.ReproducibleZip;

/**
 * The parts of a workbook that the marking writes into. POI writes every part anew, and what it does not understand may
 * be lost on the way; the parts that were not touched are therefore put back byte by byte.
 */
final class TouchedParts {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    /** Who saved the file when, if POI had to add it. */
    private static final String ROOT_RELATIONS = "_rels/.rels";

    private final XSSFWorkbook workbook;
    private final Set<XSSFSheet> sheets = new HashSet<>();

    TouchedParts(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    void add(XSSFSheet sheet) {
        sheets.add(sheet);
    }

    private Set<String> names() {
        Set<String> names = new HashSet<>(Set.of(CONTENT_TYPES, ROOT_RELATIONS));
        add(names, workbook.getPackagePart());
        add(names, workbook.getStylesSource().getPackagePart());
        add(names, workbook.getSharedStringSource().getPackagePart());
        for (XSSFSheet sheet : sheets) {
            add(names, sheet.getPackagePart());
            for (POIXMLDocumentPart part : sheet.getRelations()) {
                // The pictures of header and footer are drawn in VML too, but we do not draw there.
                if (part instanceof CommentsTable || part.equals(sheet.getVMLDrawing(false))) {
                    add(names, part.getPackagePart());
                }
            }
        }
        return names;
    }

    private static void add(Set<String> names, PackagePart part) {
        String name = part.getPartName().getName().substring(1);
        int file = name.lastIndexOf('/') + 1;
        names.add(name);
        names.add(name.substring(0, file) + "_rels/" + name.substring(file) + ".rels");
    }

    /**
     * Puts all but the touched parts back as they are in the original.
     *
     * @param marked the parts of the marked file
     */
    void restoreOthers(byte[] original, Map<String, byte[]> marked) throws IOException {
        Map<String, byte[]> theirs = ReproducibleZip.parts(original);
        theirs.keySet().removeAll(names());
        theirs.keySet().retainAll(marked.keySet());
        marked.putAll(theirs);
    }
}
