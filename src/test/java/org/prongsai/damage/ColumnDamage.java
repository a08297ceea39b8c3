package org.prongsai.damage;

import java.util.List;
import org.prongsai.layout.FormColumn;
import org.w3c.dom.Element;

/** What is done to whole columns. */
final class ColumnDamage {
    private ColumnDamage() {}

    private static void delete(FormInHand form, int column) {
        form.sheet().moveColumns(c -> c == column ? SheetXml.DELETED : c > column ? c - 1 : c);
    }

    static void deleteCheck(FormInHand form) {
        delete(form, form.layout().check());
    }

    static void deleteEvidence(FormInHand form) {
        delete(form, form.column(FormColumn.EVIDENCE));
    }

    static void deleteText(FormInHand form) {
        delete(form, form.column(FormColumn.GUIDELINE));
    }

    static void deleteId(FormInHand form) {
        delete(form, form.column(FormColumn.GUIDELINE_ID));
    }

    private static int insert(FormInHand form) {
        int at = 1 + form.random().nextInt(form.layout().check());
        form.sheet().moveColumns(c -> c >= at ? c + 1 : c);
        return at;
    }

    static void insertEmpty(FormInHand form) {
        insert(form);
    }

    static void insertNotes(FormInHand form) {
        int at = insert(form);
        CellXml.text(form.sheet().row(form.headerRow()).cell(at), "หมายเหตุ");
        for (int i = 0; i < 3; i++) {
            CellXml.text(form.row(form.any()).cell(at), "ผอ.กอง ตรวจแล้ว");
        }
    }

    static void swap(FormInHand form) {
        int one = 1 + form.random().nextInt(form.layout().check());
        int other = 1 + form.random().nextInt(form.layout().check());
        form.sheet().moveColumns(c -> c == one ? other : c == other ? one : c);
    }

    static void hide(FormInHand form) {
        String column = String.valueOf(1 + form.random().nextInt(form.layout().check()));
        Xml.all(form.sheet().document(), "col").stream()
                .filter(col -> col.getAttribute("min").equals(column))
                .forEach(col -> col.setAttribute("hidden", "1"));
    }

    static void renameHeader(FormInHand form) {
        FormColumn column = form.any(form.layout().all());
        Element header = form.sheet().row(form.headerRow()).cell(form.column(column));
        CellXml.text(
                header,
                form.any(List.of("ผล", "สิ่งที่ทำ", "อื่น ๆ", form.texts().of(header) + " (ถ้ามี)")));
    }

    static void respellHeader(FormInHand form) {
        FormColumn column = form.any(form.layout().all());
        Element header = form.sheet().row(form.headerRow()).cell(form.column(column));
        CellXml.text(header, " " + form.texts().of(header).replace(" ", "\n\u00A0") + "\u200B");
    }
}
