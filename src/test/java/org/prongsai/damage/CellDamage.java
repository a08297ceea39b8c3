package org.prongsai.damage;

import java.util.List;
import org.prongsai.layout.FormColumn;
import org.prongsai.model.CellRef;
import org.prongsai.model.GuidelineId;
import org.w3c.dom.Element;

/** What is done to single cells. */
final class CellDamage {
    private static final List<FormColumn> TEXTS = List.of(FormColumn.DETAILS, FormColumn.EVIDENCE);

    private CellDamage() {}

    static void pasteStatus(FormInHand form) {
        form.sheet().remove("dataValidations");
        for (int i = 0; i < 3; i++) {
            GuidelineId id = form.anyAnswered();
            String status = form.any(List.of("in_progress", "not_started", IntendedAnswer.NOTHING));
            form.type(id, FormColumn.STATUS, RandomAnswers.label(form.plan(), status));
            form.means(id, meant -> meant.withStatus(status));
        }
    }

    static void aliasStatus(FormInHand form) {
        GuidelineId id = form.anyAnswered();
        form.type(id, FormColumn.STATUS, "กำลังดำเนินการ");
        form.means(id, meant -> meant.withStatus("in_progress"));
    }

    static void misspellStatus(FormInHand form) {
        form.sheet().remove("dataValidations");
        form.type(
                form.anyAnswered(),
                FormColumn.STATUS,
                form.any(List.of(
                        "บรรลุเป้าหมายแล้ว",
                        "อยู่ระหว่างดำเนนงาน",
                        "ดำเนินการแล้ว",
                        "ยังไม่ดำเนินงาน/บรรลุเป้าหมาย",
                        "-",
                        "✓")));
    }

    /** Excel keeps the upper left value of what is merged, and empties the rest; it is meant for all of it. */
    private static void merge(FormInHand form, GuidelineId from, FormColumn first, GuidelineId to, FormColumn last) {
        int top = form.rowNumber(from);
        int bottom = form.rowNumber(to);
        for (int row = top; row <= bottom; row++) {
            for (int column = form.column(first); column <= form.column(last); column++) {
                if (row > top || column > form.column(first)) {
                    CellXml.blank(form.sheet().row(row).cell(column));
                }
            }
        }
        Element merged = Xml.append(form.sheet().after("mergeCells"), "mergeCell");
        merged.setAttribute(
                "ref", CellRef.letters(form.column(first)) + top + ":" + CellRef.letters(form.column(last)) + bottom);
    }

    static void mergeDown(FormInHand form) {
        List<GuidelineId> ids = form.ids();
        int at = form.random().nextInt(ids.size() - 1);
        FormColumn column = form.any(form.withOwn(FormColumn.STATUS, FormColumn.DETAILS, FormColumn.EVIDENCE));
        IntendedAnswer upper = form.meant(ids.get(at));
        merge(form, ids.get(at), column, ids.get(at + 1), column);
        form.means(ids.get(at + 1), meant -> meant.like(upper, column));
    }

    static void mergeAcross(FormInHand form) {
        GuidelineId id = form.anyAnswered();
        boolean status = form.random().nextBoolean();
        List<FormColumn> own = form.own();
        if (!own.isEmpty() && form.random().nextBoolean()) {
            int first = form.random().nextInt(own.size() - 1);
            merge(form, id, own.get(first), id, own.get(first + 1));
        } else {
            merge(form, id, status ? FormColumn.STATUS : FormColumn.DETAILS, id, FormColumn.EVIDENCE);
        }
    }

    static void formula(FormInHand form) {
        GuidelineId id = form.anyAnswered();
        FormColumn column = form.any(form.withOwn(FormColumn.STATUS, FormColumn.DETAILS, FormColumn.EVIDENCE));
        CellXml.formula(form.cell(id, column), "'[เดือนก่อน.xlsx]Sheet1'!$C$9", form.text(id, column));
    }

    static void formulaWithoutValue(FormInHand form) {
        GuidelineId id = form.anyAnswered();
        FormColumn column = form.any(
                form.withOwn(FormColumn.STATUS, FormColumn.DETAILS, FormColumn.EVIDENCE, FormColumn.COMPLETED_ON));
        CellXml.formula(form.cell(id, column), "Sheet9!C9");
    }

    static void dateFormula(FormInHand form) {
        GuidelineId id = form.anyWithDate();
        Element cell = form.cell(id, FormColumn.COMPLETED_ON);
        String serial = form.texts().of(cell);
        CellXml.formula(cell, "TODAY()", serial);
        cell.removeAttribute("t");
    }

    static void error(FormInHand form) {
        FormColumn column = form.any(
                form.withOwn(FormColumn.STATUS, FormColumn.DETAILS, FormColumn.EVIDENCE, FormColumn.COMPLETED_ON));
        CellXml.error(form.cell(form.anyAnswered(), column), form.any(List.of("#REF!", "#N/A", "#NAME?", "#VALUE!")));
    }

    static void numberAsText(FormInHand form) {
        GuidelineId id = form.anyAnswered();
        String number = "52001";
        form.type(id, FormColumn.EVIDENCE, number);
        form.cell(id, FormColumn.EVIDENCE).setAttribute("s", "11");
        form.means(id, meant -> meant.withEvidence(number));
    }

    static void evidenceBecomesDate(FormInHand form) {
        GuidelineId id = form.anyAnswered();
        form.means(id, meant -> meant.withEvidence("5/2564"));
        CellXml.number(form.cell(id, FormColumn.EVIDENCE), 242_644);
    }

    static void textBecomesNumber(FormInHand form) {
        GuidelineId id = form.anyAnswered();
        FormColumn column = form.any(TEXTS);
        form.means(
                id,
                meant -> column.equals(FormColumn.DETAILS) ? meant.withDetails("1-2") : meant.withEvidence("00125"));
        CellXml.number(form.cell(id, column), column.equals(FormColumn.DETAILS) ? 44_228 : 125);
    }

    static void boolValue(FormInHand form) {
        Element cell = form.cell(form.anyAnswered(), form.any(List.of(FormColumn.STATUS, FormColumn.EVIDENCE)));
        CellXml.number(cell, 1);
        cell.setAttribute("t", "b");
    }

    static void colour(FormInHand form) {
        for (GuidelineId id : form.ids()) {
            form.cell(id, form.any(form.layout().all()))
                    .setAttribute("s", String.valueOf(form.random().nextInt(15)));
        }
    }

    static void emptyId(FormInHand form) {
        CellXml.blank(form.cell(form.any(), FormColumn.GUIDELINE_ID));
    }

    static void idBecomesNumber(FormInHand form) {
        for (GuidelineId id : form.ids()) {
            CellXml.number(form.cell(id, FormColumn.GUIDELINE_ID), Double.parseDouble(id.toString()));
        }
    }

    static void idBecomesDate(FormInHand form) {
        CellXml.number(form.cell(form.any(), FormColumn.GUIDELINE_ID), 44_197);
    }

    static void idOfAnother(FormInHand form) {
        form.type(form.any(), FormColumn.GUIDELINE_ID, form.any().toString());
    }

    static void emptyText(FormInHand form) {
        CellXml.blank(form.cell(form.any(), FormColumn.GUIDELINE));
    }

    static void editText(FormInHand form) {
        GuidelineId id = form.any();
        String text = form.text(id, FormColumn.GUIDELINE);
        form.type(
                id,
                FormColumn.GUIDELINE,
                switch (form.random().nextInt(3)) {
                    case 0 -> text.substring(0, text.length() * 2 / 3);
                    case 1 -> text + " (ข้อนี้กองเราไม่เกี่ยวข้อง)";
                    default -> "ข้อความใหม่ที่พิมพ์แทนแนวปฏิบัติเดิมทั้งหมด";
                });
    }

    static void emptyIdAndText(FormInHand form) {
        GuidelineId id = form.any();
        CellXml.blank(form.cell(id, FormColumn.GUIDELINE_ID));
        CellXml.blank(form.cell(id, FormColumn.GUIDELINE));
    }
}
