package org.prongsai.damage;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.prongsai.damage.column.OwnPlan;
import org.prongsai.layout.FormColumn;
import org.prongsai.model.CellRef;
import org.prongsai.model.GuidelineId;
import org.w3c.dom.Element;

/** What is done to own columns as a whole, or from one of them to the next. */
@SuppressWarnings("ImmutableEnumChecker") // every change is a method reference that holds nothing
enum OwnShapeDamage implements Harm {
    OWN_COLUMN_DELETED("an own column deleted", "refused", OwnShapeDamage::deleteOwn),
    GIVEN_COLUMN_DELETED("the column that the plan fills in deleted", "read", OwnShapeDamage::deleteGiven),
    OWN_HEADER_RENAMED("an own column's header replaced", "refused", OwnShapeDamage::rename),
    UNIT_IN_HEADER_CHANGED("บาท in a header made ล้านบาท", "refused", OwnShapeDamage::otherUnit),
    OWN_COLUMN_COPIED("an own column twice, both the same", "refused", OwnShapeDamage::copySame),
    OWN_COLUMN_COPIED_AND_CHANGED(
            "an own column twice, one of the two changed", "refused", OwnShapeDamage::copyChanged),
    OWN_COLUMNS_SWAPPED("two own columns swapped, headers and all", "read", OwnShapeDamage::swap),
    PASTED_ONE_TO_THE_RIGHT("a value pasted one column to the right", "field-missing", OwnShapeDamage::pasteRight),
    PASTED_ROW_TO_THE_RIGHT(
            "a row's own values pasted one column to the right", "field-missing", OwnShapeDamage::rowRight),
    OWN_CELLS_MERGED_ACROSS(
            "own cells merged, all but the first value lost", "cells-merged", OwnShapeDamage::mergeAcross),
    OWN_CELLS_MERGED_DOWN("an own value for two rows", "cells-merged", OwnShapeDamage::mergeDown),
    GIVEN_OVERWRITTEN(
            "another number over what the plan fills in, which counts", "cell-unread", OwnShapeDamage::overwriteGiven);

    private final String what;
    private final String expected;
    private final Consumer<FormInHand> change;

    OwnShapeDamage(String what, String expected, Consumer<FormInHand> change) {
        this.what = what;
        this.expected = expected;
        this.change = change;
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public String expected(SavedAs format) {
        boolean merged = expected.equals("cells-merged") && format == SavedAs.CSV;
        return merged ? "field-missing" : expected;
    }

    @Override
    public Optional<Loss> loss(SavedAs format) {
        return Optional.empty();
    }

    @Override
    public Damage.Upto upto() {
        return Damage.Upto.EXACT;
    }

    @Override
    public void applyTo(FormInHand form) {
        change.accept(form);
    }

    private static int anyOwn(FormInHand form) {
        return form.column(form.any(form.own()));
    }

    private static void delete(FormInHand form, int column) {
        form.sheet().moveColumns(c -> c == column ? SheetXml.DELETED : c > column ? c - 1 : c);
    }

    private static void deleteOwn(FormInHand form) {
        delete(form, anyOwn(form));
    }

    private static void deleteGiven(FormInHand form) {
        delete(form, form.column(new FormColumn(OwnPlan.BUDGET)));
    }

    private static Element header(FormInHand form, int column) {
        return form.sheet().row(form.headerRow()).cell(column);
    }

    private static void rename(FormInHand form) {
        CellXml.text(header(form, anyOwn(form)), form.any(List.of("ผล", "ข้อมูลเพิ่มเติม", "อื่น ๆ")));
    }

    private static void otherUnit(FormInHand form) {
        for (FormColumn column : form.own()) {
            Element header = header(form, form.column(column));
            String words = form.texts().of(header);
            String more = form.any(List.of("ล้าน", "พัน"));
            if (words.contains("บาท")) {
                CellXml.text(header, words.replace("บาท", more + "บาท"));
                String code = column.field().code();
                form.ids().stream()
                        .filter(id -> form.meant(id).own().containsKey(code))
                        .forEach(id -> form.means(
                                id, meant -> meant.withOwn(code, meant.own().get(code) + " " + more)));
            }
        }
    }

    private static int copy(FormInHand form) {
        int from = anyOwn(form);
        form.sheet().moveColumns(c -> c > from ? c + 1 : c);
        form.sheet()
                .rows()
                .values()
                .forEach(row ->
                        row.cells().put(from + 1, (Element) row.cell(from).cloneNode(true)));
        return from;
    }

    private static void copySame(FormInHand form) {
        copy(form);
    }

    private static void copyChanged(FormInHand form) {
        int column = copy(form) + form.random().nextInt(2);
        CellXml.text(form.row(form.anyAnswered()).cell(column), "7");
    }

    private static void swap(FormInHand form) {
        int one = anyOwn(form);
        int other = anyOwn(form);
        form.sheet().moveColumns(c -> c == one ? other : c == other ? one : c);
    }

    /** What is meant stays: each value for its own column. */
    private static void pasteRight(FormInHand form) {
        GuidelineId id = form.anyAnswered();
        int at = form.random().nextInt(form.own().size() - 1);
        FormColumn from = form.own().get(at);
        form.type(id, form.own().get(at + 1), form.text(id, from));
        CellXml.blank(form.cell(id, from));
    }

    private static void rowRight(FormInHand form) {
        GuidelineId id = form.anyAnswered();
        for (int i = form.own().size() - 1; i > 0; i--) {
            form.type(id, form.own().get(i), form.text(id, form.own().get(i - 1)));
        }
        CellXml.blank(form.cell(id, form.own().get(0)));
    }

    private static void merge(FormInHand form, Element first, Element second, String ref) {
        Xml.append(form.sheet().after("mergeCells"), "mergeCell").setAttribute("ref", ref);
        CellXml.blank(second);
        if (form.texts().of(first).isEmpty()) {
            CellXml.text(first, "");
        }
    }

    private static void mergeAcross(FormInHand form) {
        GuidelineId id = form.anyAnswered();
        int at = form.random().nextInt(form.own().size() - 1);
        FormColumn first = form.own().get(at);
        FormColumn second = form.own().get(at + 1);
        String row = String.valueOf(form.rowNumber(id));
        merge(
                form,
                form.cell(id, first),
                form.cell(id, second),
                CellRef.letters(form.column(first)) + row + ":" + CellRef.letters(form.column(second)) + row);
    }

    private static void mergeDown(FormInHand form) {
        int at = form.random().nextInt(form.ids().size() - 1);
        GuidelineId upper = form.ids().get(at);
        GuidelineId lower = form.ids().get(at + 1);
        FormColumn column = form.any(form.own());
        String letters = CellRef.letters(form.column(column));
        merge(
                form,
                form.cell(upper, column),
                form.cell(lower, column),
                letters + form.rowNumber(upper) + ":" + letters + form.rowNumber(lower));
        form.means(lower, meant -> meant.like(form.meant(upper), column));
    }

    private static void overwriteGiven(FormInHand form) {
        CellXml.value(form.cell(form.anyAnswered(), new FormColumn(OwnPlan.BUDGET)), "n", "123456.5");
    }
}
