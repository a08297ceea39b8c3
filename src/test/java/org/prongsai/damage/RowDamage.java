package org.prongsai.damage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.prongsai.layout.FormColumn;
import org.prongsai.model.CellRef;
import org.prongsai.model.GuidelineId;

/** What is done to whole rows. */
final class RowDamage {
    private static final int FAR_DOWN = 5000;

    private RowDamage() {}

    static void insertAbove(FormInHand form) {
        form.sheet()
                .openRows(
                        1 + form.random().nextInt(form.headerRow()),
                        1 + form.random().nextInt(9));
    }

    static void insertInside(FormInHand form) {
        form.sheet().openRows(form.rowNumber(form.any()), 1 + form.random().nextInt(3));
    }

    static void note(FormInHand form) {
        int at = form.random().nextBoolean()
                ? form.rowNumber(form.any())
                : form.sheet().lastRow() + 2;
        form.sheet().openRows(at, 1);
        CellXml.text(form.sheet().row(at).cell(1 + form.random().nextInt(2)), "หมายเหตุ รอผลการประชุมเดือนหน้า");
    }

    static void deleteRow(FormInHand form) {
        form.sheet().delete(form.rowNumber(form.any()));
    }

    static void moveBlock(FormInHand form) {
        int from = form.random().nextInt(form.ids().size());
        int to = Math.min(form.ids().size(), from + 1 + form.random().nextInt(4));
        List<SheetRow> block =
                form.ids().subList(from, to).stream().map(form::row).toList();
        block.forEach(row -> form.sheet().delete(form.sheet().numberOf(row)));
        int at = form.headerRow() + 1 + form.random().nextInt(form.sheet().lastRow() - form.headerRow() + 1);
        for (SheetRow row : block) {
            form.sheet().insert(at, row);
            at++;
        }
    }

    static void moveAboveHeader(FormInHand form) {
        SheetRow row = form.row(form.any());
        form.sheet().delete(form.sheet().numberOf(row));
        form.sheet().insert(form.headerRow(), row);
    }

    static void sort(FormInHand form) {
        FormColumn by = form.any(form.layout().all());
        List<GuidelineId> sorted = new ArrayList<>(form.ids());
        sorted.sort(Comparator.comparing(id -> form.text(id, by)));
        if (form.random().nextBoolean()) {
            Collections.reverse(sorted);
        }
        List<Integer> places = form.ids().stream().map(form::rowNumber).sorted().toList();
        List<SheetRow> rows = sorted.stream().map(form::row).toList();
        for (int i = 0; i < rows.size(); i++) {
            form.sheet().rows().put(places.get(i), rows.get(i));
        }
    }

    static void hide(FormInHand form) {
        int hidden = 1 + form.random().nextInt(3);
        for (int i = 0; i < hidden; i++) {
            form.row(form.anyAnswered()).hide();
        }
    }

    static void filter(FormInHand form) {
        form.sheet()
                .after("autoFilter")
                .setAttribute(
                        "ref",
                        "A" + form.headerRow() + ":"
                                + CellRef.letters(form.layout().check())
                                + form.sheet().lastRow());
        String shown = form.meant(form.anyAnswered()).status();
        form.ids().stream()
                .filter(id -> !form.meant(id).status().equals(shown))
                .forEach(id -> form.row(id).hide());
    }

    static void addBelow(FormInHand form) {
        int at = form.sheet().lastRow() + 1 + form.random().nextInt(3);
        SheetRow row = form.sheet().row(at);
        if (form.random().nextBoolean()) {
            CellXml.text(row.cell(1), "9." + (1 + form.random().nextInt(9)));
        }
        CellXml.text(row.cell(form.column(FormColumn.GUIDELINE)), "งานอื่นที่ได้รับมอบหมาย");
        CellXml.text(row.cell(form.column(FormColumn.STATUS)), "บรรลุเป้าหมาย");
        CellXml.text(row.cell(form.column(FormColumn.DETAILS)), "ช่วยงานประเพณีประจำปีของเทศบาล");
    }

    private static SheetRow twice(FormInHand form, GuidelineId id) {
        SheetRow copy = form.row(id).copy();
        boolean below = form.random().nextBoolean();
        form.sheet().insert(below ? form.sheet().lastRow() + 1 : form.rowNumber(id), copy);
        form.addRow(id, copy);
        return copy;
    }

    static void twiceSame(FormInHand form) {
        twice(form, form.any());
    }

    static void twiceDifferent(FormInHand form) {
        GuidelineId id = form.anyAnswered();
        SheetRow copy = twice(form, id);
        FormColumn column = form.any(form.withOwn(FormColumn.DETAILS, FormColumn.STATUS));
        CellXml.text(
                copy.cell(form.column(column)),
                column.equals(FormColumn.STATUS) ? "ดำเนินการบางส่วน" : "ข้อความที่แก้ไขภายหลังในแถวที่ซ้ำ");
    }

    static void headerAgain(FormInHand form) {
        SheetRow copy = form.sheet().row(form.headerRow()).copy();
        form.sheet().insert(form.rowNumber(form.any()), copy);
    }

    static void deleteBanner(FormInHand form) {
        for (int i = 1; i < form.headerRow(); i++) {
            form.sheet().delete(1);
        }
    }

    static void emptyOnTop(FormInHand form) {
        form.sheet().openRows(1, 1 + form.random().nextInt(40));
    }

    static void styledFarBelow(FormInHand form) {
        for (int i = 0; i < 20; i++) {
            form.sheet().row(FAR_DOWN + i).cell(3).setAttribute("s", "8");
        }
    }
}
