package org.prongsai.damage;

import java.util.List;
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

    /** A value of a type that the file names. */
    static void value(Element cell, String type, String value) {
        blank(cell);
        cell.setAttribute("t", type);
        value(cell, value);
    }

    /** A text in several runs, its first struck out or red. */
    static void runs(Element cell, List<String> runs, boolean struck) {
        blank(cell);
        cell.setAttribute("t", "inlineStr");
        Element item = Xml.append(cell, "is");
        for (int i = 0; i < runs.size(); i++) {
            Element run = Xml.append(item, "r");
            if (i == 0) {
                Element look = Xml.append(run, "rPr");
                if (struck) {
                    Xml.append(look, "strike");
                } else {
                    Xml.append(look, "color").setAttribute("rgb", "FFFF0000");
                }
            }
            Element text = Xml.append(run, "t");
            text.setAttribute("xml:space", "preserve");
            text.setTextContent(runs.get(i));
        }
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
