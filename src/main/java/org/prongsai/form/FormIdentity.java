package org.prongsai.form;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.Stamp;
import org.prongsai.workbook.Book;
import org.prongsai.workbook.Look;
import org.prongsai.workbook.Page;

/** Whose form it is, three times over where nobody sees it: a hidden sheet, the file's properties, a defined name. */
final class FormIdentity {
    private FormIdentity() {}

    static void write(Book book, Stamp stamp) {
        Page page = book.page(FormLayout.STAMP_SHEET, 20, 70);
        stamp.rows().forEach(row -> {
            page.gap();
            page.put(1, Look.SUBTITLE, row.key());
            page.put(2, Look.SUBTITLE, row.value());
        });
        book.poi().setSheetVisibility(book.poi().getSheetIndex(page.poi()), SheetVisibility.VERY_HIDDEN);
        POIXMLProperties.CustomProperties properties =
                book.poi().getProperties().getCustomProperties();
        properties.addProperty(FormLayout.STAMP_PROPERTY, stamp.code().toString());
        properties.addProperty(FormLayout.GUIDELINES_PROPERTY, stamp.guidelineList());
        Name name = book.poi().createName();
        name.setNameName(FormLayout.STAMP_NAME);
        name.setRefersToFormula("\"" + stamp.code() + "\"");
    }
}
