package org.prongsai.damage;

import java.util.Map;
import java.util.TreeMap;
import org.prongsai.model.CellRef;
import org.w3c.dom.Element;

/** A row of a sheet, wherever it is moved to; its cells by column, counted from 1. */
final class SheetRow {
    private final Element element;
    private final Map<Integer, Element> cells = new TreeMap<>();

    SheetRow(Element element) {
        this.element = element;
        for (Element cell : Xml.all(element, "c")) {
            cells.put(columnOf(cell.getAttribute("r")), cell);
        }
    }

    private static int columnOf(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + address.charAt(i) - 'A' + 1;
        }
        return column;
    }

    SheetRow copy() {
        write(1);
        return new SheetRow((Element) element.cloneNode(true));
    }

    void hide() {
        element.setAttribute("hidden", "1");
    }

    Element element() {
        return element;
    }

    Map<Integer, Element> cells() {
        return cells;
    }

    void cells(Map<Integer, Element> moved) {
        cells.clear();
        cells.putAll(moved);
    }

    /** The cell of a column, a fresh one if there is none. */
    Element cell(int column) {
        return cells.computeIfAbsent(column, c -> element.getOwnerDocument().createElement("c"));
    }

    Element write(int number) {
        Xml.clear(element);
        element.setAttribute("r", String.valueOf(number));
        element.removeAttribute("spans");
        cells.forEach((column, cell) -> {
            cell.setAttribute("r", CellRef.letters(column) + number);
            element.appendChild(cell);
        });
        return element;
    }
}
