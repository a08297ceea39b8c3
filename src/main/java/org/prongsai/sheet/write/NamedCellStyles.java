package org.prongsai.sheet.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/**
 * A workbook's cell styles by name, as Excel's gallery of cell styles shows them. POI knows nothing of names, and its
 * schema classes can't write them, so that the element is kept by a cursor.
 */
final class NamedCellStyles {
    private final StylesTable table;
    private final Map<String, Integer> byName = new HashMap<>();

    NamedCellStyles(XSSFWorkbook workbook) {
        this.table = workbook.getStylesSource();
        try (XmlCursor cursor = table.getCTStylesheet().newCursor()) {
            boolean there = cursor.toChild(XSSFRelation.NS_SPREADSHEETML, "cellStyles") && cursor.toFirstChild();
            while (there) {
                String name = cursor.getAttributeText(new QName("name"));
                String id = cursor.getAttributeText(new QName("xfId"));
                if (name != null && id != null) {
                    byName.put(name, Integer.parseInt(id));
                }
                there = cursor.toNextSibling();
            }
        }
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    /** A cell's style that is what the named one is. */
    XSSFCellStyle style(String name) {
        int id = byName.getOrDefault(name, 0);
        CTXf cell = (CTXf) table.getCellStyleXfAt(id).copy();
        cell.setXfId(id);
        cell.setApplyFont(true);
        cell.setApplyFill(true);
        cell.setApplyBorder(true);
        cell.setApplyAlignment(true);
        cell.setApplyNumberFormat(true);
        cell.setApplyProtection(true);
        return table.getStyleAt(table.putCellXf(cell) - 1);
    }

    /** A cell's style that is like another one. POI's own way of copying writes over the workbook's last named style. */
    static XSSFCellStyle copy(XSSFWorkbook workbook, XSSFCellStyle like) {
        StylesTable table = workbook.getStylesSource();
        return table.getStyleAt(table.putCellXf((CTXf) like.getCoreXf().copy()) - 1);
    }

    /** Gives a style a name. */
    void add(String name, XSSFCellStyle style) {
        CTXf named = (CTXf) style.getCoreXf().copy();
        if (named.isSetXfId()) {
            named.unsetXfId();
        }
        int id = table.putCellStyleXf(named) - 1;
        style.getCoreXf().setXfId(id);
        write(name, id, false);
    }

    /** Other programs complain of a workbook whose standard style has no name. */
    void addStandard() {
        write("Normal", 0, true);
    }

    private void write(String name, int id, boolean builtIn) {
        byName.put(name, id);
        try (XmlCursor cursor = table.getCTStylesheet().newCursor()) {
            if (cursor.toChild(XSSFRelation.NS_SPREADSHEETML, "cellStyles")) {
                // What is not said can't be wrong.
                cursor.removeAttribute(new QName("count"));
                cursor.toEndToken();
            } else {
                toPlaceOfStyles(cursor);
                cursor.beginElement("cellStyles", XSSFRelation.NS_SPREADSHEETML);
            }
            cursor.beginElement("cellStyle", XSSFRelation.NS_SPREADSHEETML);
            cursor.insertAttributeWithValue("name", name);
            cursor.insertAttributeWithValue("xfId", String.valueOf(id));
            if (builtIn) {
                cursor.insertAttributeWithValue("builtinId", "0");
            }
        }
    }

    /** From the styles' root to where the schema wants the named ones: before all that may follow them. */
    private static void toPlaceOfStyles(XmlCursor root) {
        for (String follower : List.of("dxfs", "tableStyles", "colors", "extLst")) {
            if (root.toChild(XSSFRelation.NS_SPREADSHEETML, follower)) {
                return;
            }
        }
        root.toEndToken();
    }
}
