package org.prongsai.form;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.KnownWords;
import org.prongsai.layout.Stamp;
import org.prongsai.model.GuidelineId;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;
import org.prongsai.sheet.write.WorkbookWriter;

/**
 * Writer of a form's identity, three times over where nobody sees it: a hidden sheet, the file's properties, a defined
 * name.
 */
final class FormIdentity {
    /** A text in a formula holds 255 characters, an id and its comma at most 10. */
    private static final int MAX_IDS_IN_A_NAME = 25;

    private FormIdentity() {}

    static void write(WorkbookWriter book, Stamp stamp) {
        SheetWriter writer = book.page(FormLayout.STAMP_SHEET, 20, 70);
        stamp.rows().forEach(row -> {
            writer.gap();
            writer.put(1, CellLook.SUBTITLE, row.key());
            writer.put(2, CellLook.SUBTITLE, row.value());
        });
        book.poi().setSheetVisibility(book.poi().getSheetIndex(writer.poi()), SheetVisibility.VERY_HIDDEN);
        POIXMLProperties.CustomProperties properties =
                book.poi().getProperties().getCustomProperties();
        properties.addProperty(FormLayout.STAMP_PROPERTY, stamp.code().toString());
        properties.addProperty(FormLayout.GUIDELINES_PROPERTY, stamp.guidelineList());
        if (!stamp.words().isEmpty()) {
            properties.addProperty(KnownWords.PROPERTY, stamp.words());
        }
        name(book, FormLayout.STAMP_NAME, stamp.code().toString());
        if (!stamp.fieldList().isEmpty()) {
            properties.addProperty(FormLayout.FIELDS_PROPERTY, stamp.fieldList());
            name(book, FormLayout.FIELDS_NAME, stamp.fieldList());
        }
        List<GuidelineId> ids = stamp.guidelines();
        for (int from = 0; from < ids.size(); from += MAX_IDS_IN_A_NAME) {
            String list = ids.subList(from, Math.min(from + MAX_IDS_IN_A_NAME, ids.size())).stream()
                    .map(GuidelineId::toString)
                    .collect(Collectors.joining(","));
            name(book, FormLayout.GUIDELINES_NAME + (from / MAX_IDS_IN_A_NAME + 1), list);
        }
    }

    private static void name(WorkbookWriter book, String name, String text) {
        Name defined = book.poi().createName();
        defined.setNameName(name);
        defined.setRefersToFormula("\"" + text + "\"");
    }
}
