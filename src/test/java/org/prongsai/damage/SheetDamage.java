package org.prongsai.damage;

import java.util.List;
import org.prongsai.layout.FormColumn;
import org.prongsai.model.GuidelineId;

/** What is done to whole sheets. */
final class SheetDamage {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
    private static final String TYPES = "[Content_Types].xml";

    private SheetDamage() {}

    static void rename(FormInHand form) {
        String name = form.any(List.of("Sheet1", "กองช่าง ส่งแล้ว", "แบบรายงาน (แก้ไข)"));
        form.parts().edit(WORKBOOK, text -> text.replace("แบบรายงาน", name));
    }

    private static void add(FormInHand form, String name, byte[] sheet, boolean inFront) {
        String part = "worksheets/sheet9.xml";
        form.parts().put("xl/" + part, sheet);
        form.parts()
                .edit(
                        RELATIONSHIPS,
                        text -> text.replace(
                                "</Relationships>",
                                "<Relationship Id=\"rId99\" Target=\"" + part
                                        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\"/></Relationships>"));
        form.parts()
                .edit(
                        TYPES,
                        text -> text.replace(
                                "</Types>",
                                "<Override ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\" PartName=\"/xl/"
                                        + part + "\"/></Types>"));
        String entry = "<sheet name=\"" + name + "\" r:id=\"rId99\" sheetId=\"99\"/>";
        form.parts()
                .edit(
                        WORKBOOK,
                        text -> inFront
                                ? text.replace("<sheets>", "<sheets>" + entry)
                                : text.replace("</sheets>", entry + "</sheets>"));
    }

    private static void copy(FormInHand form) {
        add(form, "แบบรายงาน (2)", form.sheet().bytes(), form.random().nextBoolean());
    }

    static void copySame(FormInHand form) {
        copy(form);
    }

    /** The copy is worked on, the first sheet stays: nobody but the official knows which one is meant. */
    static void copyDifferent(FormInHand form) {
        copy(form);
        GuidelineId id = form.anyAnswered();
        FormColumn column = form.any(form.withOwn(FormColumn.DETAILS, FormColumn.STATUS));
        form.type(
                id,
                column,
                column.equals(FormColumn.STATUS)
                        ? RandomAnswers.label(form.plan(), "not_started")
                        : "ร่างแรกก่อนแก้ไขตามที่ประชุม");
    }

    /** Filled in on a copy, the first sheet left as it was sent. */
    static void filledOnCopy(FormInHand form) {
        copy(form);
        for (GuidelineId id : form.ids()) {
            for (FormColumn column : form.layout().entries()) {
                CellXml.blank(form.cell(id, column));
            }
        }
    }

    static void notesInFront(FormInHand form) {
        add(
                form,
                "บันทึก",
                ("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                                + "<c r=\"A1\" t=\"inlineStr\"><is><t>โทรตามกองคลังวันจันทร์</t></is></c>"
                                + "<c r=\"B1\" t=\"inlineStr\"><is><t>แนวปฏิบัติ</t></is></c></row></sheetData></worksheet>")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                true);
    }

    private static void delete(FormInHand form, String name) {
        form.parts().edit(WORKBOOK, text -> text.replaceAll("<sheet name=\"" + name + "\"[^>]*/>", ""));
    }

    static void deleteStamp(FormInHand form) {
        delete(form, "_prongsai");
    }

    static void deleteHidden(FormInHand form) {
        delete(form, "_prongsai");
        delete(form, "_lists");
        form.parts().edit(WORKBOOK, text -> text.replace("_lists!$A$1:$A$4", "#REF!"));
    }

    static void keepOnlyForm(FormInHand form) {
        deleteHidden(form);
        delete(form, "คำชี้แจง");
        form.parts().edit(WORKBOOK, text -> text.replaceAll("<definedNames>.*</definedNames>", ""));
    }

    static void otherActive(FormInHand form) {
        form.parts().edit(WORKBOOK, text -> text.replace("activeTab=\"0\"", "activeTab=\"1\""));
    }
}
