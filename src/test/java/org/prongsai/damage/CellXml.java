package org.prongsai.damage;

import org.w3c.dom.Element;

/** Typing into a cell, and what programs make of it. Its style stays. */
final class CellXml {
    private CellXml() {}

    static void blank(Element cell) {
        Xml.clear(cell);
        cell.removeAttribute("t");
    }

    static void text(Element cell, String text) {
        blank(cell);
        cell.setAttribute("t", "inlineStr");
        Element typed = Xml.append(Xml.append(cell, "is"), "t");
        typed.setAttribute("xml:space", "preserve");
        typed.setTextContent(text);
    }

    static void number(Element cell, double number) {
        blank(cell);
        value(cell, String.valueOf(number));
    }

    static void error(Element cell, String error) {
        blank(cell);
        cell.setAttribute("t", "e");
        value(cell, error);
    }

    /** A formula whose value the file does not hold. */
    static void formula(Element cell, String formula) {
        blank(cell);
        Xml.append(cell, "f").setTextContent(formula);
    }

    static void formula(Element cell, String formula, String value) {
        formula(cell, formula);
        cell.setAttribute("t", "str");
        value(cell, value);
    }

    private static void value(Element cell, String value) {
        Xml.append(cell, "v").setTextContent(value);
    }
}
