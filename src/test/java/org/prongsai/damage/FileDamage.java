package org.prongsai.damage;

import java.util.List;
import org.prongsai.layout.FormColumn;
import org.prongsai.model.CellRef;
import org.prongsai.model.GuidelineId;
import org.w3c.dom.Element;

/** What other programs make of the file when they save it. */
final class FileDamage {
    private FileDamage() {}

    static void inlineTexts(FormInHand form) {
        form.sheet().rows().values().stream()
                .flatMap(row -> row.cells().values().stream())
                .filter(SharedTexts::isShared)
                .forEach(cell -> CellXml.text(cell, form.texts().of(cell)));
    }

    /** Each text in several runs, as after painting a word red. */
    static void richTexts(FormInHand form) {
        for (GuidelineId id : form.ids()) {
            for (FormColumn column : form.withOwn(FormColumn.STATUS, FormColumn.DETAILS, FormColumn.GUIDELINE)) {
                String text = form.text(id, column);
                if (text.length() > 2) {
                    runs(form.cell(id, column), text);
                }
            }
        }
    }

    private static void runs(Element cell, String text) {
        CellXml.text(cell, "");
        Element is = Xml.all(cell, "is").get(0);
        Xml.clear(is);
        for (String part : List.of(text.substring(0, 2), text.substring(2))) {
            Element typed = Xml.append(Xml.append(is, "r"), "t");
            typed.setAttribute("xml:space", "preserve");
            typed.setTextContent(part);
        }
    }

    /** As Google Sheets saves it: no properties, no names, no shared texts, hidden sheets gone. */
    static void googleSheets(FormInHand form) {
        inlineTexts(form);
        for (String part : form.parts().names()) {
            if (part.startsWith("docProps/")) {
                form.parts().remove(part);
            }
        }
        form.parts().edit("_rels/.rels", text -> text.replaceAll("<Relationship [^>]*docProps[^>]*/>", ""));
        form.parts().edit("[Content_Types].xml", text -> text.replaceAll("<Override [^>]*docProps[^>]*/>", ""));
        SheetDamage.keepOnlyForm(form);
        form.parts().remove(SharedTexts.PART);
        form.parts()
                .edit(
                        "xl/_rels/workbook.xml.rels",
                        text -> text.replaceAll("<Relationship [^>]*sharedStrings[^>]*/>", ""));
    }

    /** A note on a status cell. */
    static void commented(FormInHand form) {
        GuidelineId id = form.any();
        String cell = CellRef.letters(form.column(FormColumn.STATUS)) + form.rowNumber(id);
        form.parts()
                .put(
                        "xl/comments1.xml",
                        "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><authors><author>ผอ.</author></authors>"
                                + "<commentList><comment ref=\"" + cell
                                + "\" authorId=\"0\"><text><t>ตรวจแล้ว</t></text></comment></commentList></comments>");
        form.parts()
                .put(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"../comments1.xml\"/></Relationships>");
        form.parts()
                .edit(
                        "[Content_Types].xml",
                        text -> text.replace(
                                "</Types>",
                                "<Override ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml\" PartName=\"/xl/comments1.xml\"/></Types>"));
    }
}
