package org.prongsai.damage;

import java.util.List;
import org.prongsai.damage.column.Typed;
import org.prongsai.layout.FormColumn;
import org.prongsai.model.CellRef;
import org.prongsai.model.GuidelineId;
import org.w3c.dom.Element;

/** Puts cells into a form as they came to be, formats, runs and addresses included. */
final class TypedCells {
    private static final String RELATIONSHIPS = "xl/worksheets/_rels/sheet1.xml.rels";
    private static final String NO_RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

    private final FormInHand form;
    private final CellStyles styles;

    TypedCells(FormInHand form) {
        this.form = form;
        this.styles = new CellStyles(form.parts());
    }

    void put(GuidelineId row, FormColumn column, Typed typed) {
        Element cell = form.cell(row, column);
        switch (typed.kind()) {
            case TEXT -> CellXml.text(cell, typed.value());
            case RICH ->
                CellXml.runs(
                        cell,
                        List.of(typed.value().substring(0, 1), typed.value().substring(1)),
                        false);
            case STRUCK -> CellXml.runs(cell, List.of(typed.value().split("\\|", 2)), true);
            case NUMBER -> CellXml.value(cell, "n", typed.value());
            case TRUTH -> CellXml.value(cell, "b", typed.value());
            case ERROR -> CellXml.error(cell, typed.value());
        }
        if (!typed.formula().isEmpty()) {
            formula(cell, typed);
        }
        if (!typed.format().isEmpty() || typed.quoted()) {
            String format = typed.format().isEmpty() ? "@" : typed.format();
            cell.setAttribute("s", String.valueOf(styles.of(format, typed.quoted())));
        }
        if (!typed.link().isEmpty()) {
            lead(CellRef.letters(form.column(column)) + form.rowNumber(row), typed.link());
        }
    }

    private static void formula(Element cell, Typed typed) {
        if (typed.kind() == Typed.Kind.TEXT) {
            CellXml.formula(cell, typed.formula(), typed.value());
            return;
        }
        Element formula = cell.getOwnerDocument().createElement("f");
        formula.setTextContent(typed.formula());
        cell.insertBefore(formula, cell.getFirstChild());
    }

    private void lead(String cell, String address) {
        if (!form.parts().names().contains(RELATIONSHIPS)) {
            form.parts().put(RELATIONSHIPS, NO_RELATIONSHIPS);
        }
        String id = "rIdOwn" + cell;
        form.parts()
                .edit(
                        RELATIONSHIPS,
                        text -> text.replace(
                                "</Relationships>",
                                "<Relationship Id=\"" + id + "\" Target=\"" + address + "\" TargetMode=\"External\" "
                                        + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\"/></Relationships>"));
        Element link = Xml.append(form.sheet().hyperlinks(), "hyperlink");
        link.setAttribute("ref", cell);
        link.setAttribute("r:id", id);
    }
}
